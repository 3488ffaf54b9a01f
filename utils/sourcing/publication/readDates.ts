import type { Candidate, Snapshot } from '../../model.ts';
import { originalUrl } from './carriers.ts';
import { parseDate } from './parseDate.ts';

const FIRST_YEAR = 1990;
const DAY_MS = 86_400_000;
const URL_DATE = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/;

type DateRule = { name: string; find: (snapshot: Snapshot) => Candidate[] };

/** Where the date of first publication stands, most trusted first. */
const RULES: readonly DateRule[] = [
  { name: 'metadata', find: (snapshot) => snapshot.metadata.published },
  {
    name: 'dateline or byline block',
    find: (snapshot) =>
      snapshot.blocks
        .slice(0, 40)
        .filter(({ kind }) => kind === 'dateline' || kind === 'byline')
        .map(({ text }) => ({ value: text.slice(0, 200), from: 'block' })),
  },
  {
    name: 'address',
    find: (snapshot) => {
      const found = URL_DATE.exec(originalUrl(snapshot.url)?.url ?? snapshot.url);
      return found ? [{ value: `${found[1]}-${found[2]}-${found[3]}`, from: 'address' }] : [];
    },
  },
];

/** Newspapers publish neither before the web nor after the reading. */
const plausible = (iso: string, readAt: string): boolean =>
  Number(iso.slice(0, 4)) >= FIRST_YEAR && Date.parse(iso.slice(0, 10)) <= Date.parse(readAt) + 2 * DAY_MS;

function first(candidates: readonly Candidate[], lang: string | null, readAt: string): string | null {
  for (const { value } of candidates) {
    const iso = parseDate(value, lang);
    if (iso && plausible(iso, readAt)) return iso;
  }
  return null;
}

/** Dates of first publication and of the last change, ISO 8601; null where the page tells none. */
export function readDates(snapshot: Snapshot, readAt: string): { published: string | null; modified: string | null } {
  let published: string | null = null;
  for (const { find } of RULES) published ??= first(find(snapshot), snapshot.lang, readAt);
  const modified = first(snapshot.metadata.modified, snapshot.lang, readAt);
  return {
    published,
    modified: modified && published && modified.slice(0, 10) < published.slice(0, 10) ? null : modified,
  };
}
