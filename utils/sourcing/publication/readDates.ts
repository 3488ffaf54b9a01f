import type { Block, Candidate, Snapshot } from '../../model.ts';
import { dateInAddress } from './dateInAddress.ts';
import { UPDATED } from './dateWords.ts';
import { escapeRegExp } from './escapeRegExp.ts';
import { parseDate } from './parseDate.ts';

const FIRST_YEAR = 1990;
const DAY_MS = 86_400_000;
const OF_CHANGE = new RegExp(`^(?:${UPDATED.map(escapeRegExp).join('|')})(?!\\p{L})`, 'iu');
/** Dates that only stand near the story may be those of another. */
const LOOSE = /^(?:visible date|text below|time datetime|block)/;

/** So many of one name are those of the stories listed on the page. */
const MANY = 3;

/** Candidates of `meta` elements that stand there once for each listed story. */
function ofList(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const alike = Map.groupBy(candidates, ({ from }) => from);
  return new Set(candidates.filter(({ from }) => from.startsWith('meta') && (alike.get(from)?.length ?? 0) >= MANY));
}

/** In their order, the likelier ones first. */
function byTrust(published: readonly Candidate[]): Candidate[] {
  const listed = ofList(published);
  const doubt = (candidate: Candidate): number =>
    Number(OF_CHANGE.test(candidate.value)) + 2 * Number(listed.has(candidate));
  return [...published].sort((a, b) => doubt(a) - doubt(b));
}

type DateRule = { name: string; find: (snapshot: Snapshot) => Candidate[] };

/** Where the date of first publication stands, most trusted first. */
const RULES: readonly DateRule[] = [
  {
    name: 'metadata',
    find: ({ metadata: { published } }) => byTrust(published),
  },
  {
    name: 'dateline or byline block',
    find: (snapshot) =>
      snapshot.blocks
        .slice(0, 40)
        .filter(isDateBlock)
        .map(({ text }) => ({ value: text.slice(0, 200), from: 'block' })),
  },
];

const isDateBlock = ({ kind }: Block): boolean => kind === 'dateline' || kind === 'byline';

/** A candidate that is a date, ISO 8601. */
type Found = { iso: string; from: string };

/** Newspapers publish neither before the web nor after the reading. */
const plausible = (iso: string, readAt: string): boolean =>
  Number(iso.slice(0, 4)) >= FIRST_YEAR && Date.parse(iso.slice(0, 10)) <= Date.parse(readAt) + 2 * DAY_MS;

type Context = { lang: string | null; readAt: string };

const datesIn = (candidates: readonly Candidate[], { lang, readAt }: Context): Found[] =>
  candidates.flatMap(({ value, from }) => {
    const iso = parseDate(value, lang);
    return iso && plausible(iso, readAt) ? [{ iso, from }] : [];
  });

const BELOW_HEADLINE = 10;

/** The days that the lines right below the headline tell. */
function daysBelow({ blocks }: Snapshot, context: Context): ReadonlySet<string> {
  const headline = blocks.findIndex(({ kind }) => kind === 'headline');
  const lines = headline < 0 ? [] : blocks.slice(headline + 1, headline + BELOW_HEADLINE).filter(isDateBlock);
  const candidates = lines.map(({ text }) => ({ value: text.slice(0, 200), from: 'block' }));
  return new Set(datesIn(candidates, context).map(({ iso }) => iso.slice(0, 10)));
}

/** The head of a page may show the day of the visit: what stands right below the headline is the story's date. */
const withoutVisit = (found: readonly Found[], below: ReadonlySet<string>): readonly Found[] => {
  const own = found.filter(({ iso }) => below.has(iso.slice(0, 10)));
  return found[0] && LOOSE.test(found[0].from) && own.length > 0 ? own : found;
};

const isSameDay = (iso: string, day: string): boolean => iso.slice(0, 10) === day;

const areClose = (iso: string, day: string): boolean =>
  Math.abs(Date.parse(iso.slice(0, 10)) - Date.parse(day)) <= DAY_MS;

/**
 * The first date, unless the address tells better: a time in UTC may be of the day after the one that the page shows,
 * and a date that only stands near the story may be another's.
 */
function choose(found: readonly Found[], day: string | null): string | null {
  const [first] = found;
  if (!first || !day) return first?.iso ?? day;
  const shown = found.find(({ iso }) => isSameDay(iso, day));
  if (areClose(first.iso, day)) return shown?.iso ?? first.iso;
  return LOOSE.test(first.from) ? (shown?.iso ?? day) : first.iso;
}

/**
 * Dates of first publication and of the last change, ISO 8601; null where the page tells none.
 * @param lang BCP 47: of the page, or as its text is guessed to be
 */
export function readDates(
  snapshot: Snapshot,
  readAt: string,
  lang = snapshot.lang,
): { published: string | null; modified: string | null } {
  const context = { lang, readAt };
  const address = dateInAddress(snapshot.url);
  const day = address && plausible(address, readAt) ? address : null;
  const found = RULES.flatMap(({ find }) => datesIn(find(snapshot), context));
  const published = choose(withoutVisit(found, daysBelow(snapshot, context)), day);
  const modified = datesIn(snapshot.metadata.modified, context)[0]?.iso ?? null;
  return {
    published,
    modified: modified && published && modified.slice(0, 10) < published.slice(0, 10) ? null : modified,
  };
}
