import type { Attribution, PhotoCredit, Reading, Source } from '../model.ts';
import type { RevisionRow, Sighting, StoredReading } from './tables.ts';

/** One reading of an article and whose it is; null: the library's owner. */
export type Version = { who: string | null; reading: Reading };

/** An article as the library keeps it. */
export type KeptArticle = { row: StoredReading; revisions: RevisionRow[] };

/** What was found, without when: equal for two readings of an unchanged article. */
export const findings = ({ readAt: _, ...rest }: Reading): string => JSON.stringify(rest);

/** Every reading of the article that is kept, the newest last. */
export function versionsOf({ row, revisions }: KeptArticle): Version[] {
  const older = revisions.map(({ who, reading }): Version => ({ who: who ?? null, reading }));
  // The row of a merged article is the union of what is in the revisions already.
  return row.seen ? older : [...older, { who: null, reading: row.reading }];
}

const byTime = (a: Version, b: Version): number => {
  if (a.reading.readAt !== b.reading.readAt) return a.reading.readAt < b.reading.readAt ? -1 : 1;
  const [left, right] = [a.who ?? '', b.who ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** In order of time, without what a person found again unchanged. */
function distinct(versions: readonly Version[]): Version[] {
  const last = new Map<string | null, string>();
  return [...versions].sort(byTime).filter(({ who, reading }) => {
    const found = findings(reading);
    if (last.get(who) === found) return false;
    last.set(who, found);
    return true;
  });
}

/** What each person found last, the owner first. */
export function latestOfEach(versions: readonly Version[]): Version[] {
  const latest = new Map<string | null, Version>();
  for (const version of [...versions].sort(byTime)) latest.set(version.who, version);
  return [...latest.values()].sort((a, b) => (a.who === null ? -1 : b.who === null ? 1 : byTime(b, a)));
}

/**
 * An article from all its readings, in whichever order they come: the owner's newest with the older ones as revisions;
 * where others saw it too, the union of what each found last, all readings as revisions, and who saw what when.
 */
export function composeArticle(versions: readonly Version[]): KeptArticle {
  const all = distinct(versions);
  const newest = all.at(-1);
  if (!newest) throw new Error('an article has at least one reading');
  const { id, url } = newest.reading;
  const isShared = all.some(({ who }) => who !== null);
  const rows = all.map(({ who, reading }, i): RevisionRow => {
    return { id, url, readAt: reading.readAt, reading, revision: i + 1, ...(isShared ? { who } : {}) };
  });
  if (!isShared) {
    const { reading } = newest;
    return { row: { id, url, readAt: reading.readAt, reading, revision: all.length }, revisions: rows.slice(0, -1) };
  }
  const seen = rows.map(({ who = null, readAt, revision }): Sighting => ({ who, readAt, revision }));
  const reading = unite(latestOfEach(all).map((version) => version.reading));
  return { row: { id, url, readAt: reading.readAt, reading, revision: all.length, seen }, revisions: rows };
}

/** The first reading with what only the others found; the time is the latest. */
function unite([first, ...others]: readonly Reading[]): Reading {
  if (!first) throw new Error('nothing to unite');
  let { readAt, photoCredits, sources } = first;
  for (const other of others) {
    if (other.readAt > readAt) readAt = other.readAt;
    photoCredits = withNew(photoCredits, other.photoCredits, creditKey);
    sources = uniteSources(sources, other.sources);
  }
  return { ...first, readAt, photoCredits, sources };
}

const creditKey = ({ creditLine, imageUrl }: PhotoCredit) => `${imageUrl}\n${creditLine}`;
const attributionKey = ({ relation, via, evidence }: Attribution) => `${relation}\n${via}\n${evidence.exact}`;

function withNew<T>(there: readonly T[], more: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Set(there.map(keyOf));
  return [...there, ...more.filter((item) => !known.has(keyOf(item)))];
}

function uniteSources(there: readonly Source[], more: readonly Source[]): Source[] {
  const others = new Map(more.map((source) => [source.id, source]));
  const merged = there.map((source): Source => {
    const other = others.get(source.id);
    if (!other) return source;
    return { ...source, attributions: withNew(source.attributions, other.attributions, attributionKey) };
  });
  return withNew(merged, more, ({ id }) => id);
}

/** Where two people's readings of one article say different things; what the owner's says stands. */
export type Conflict = { url: string; field: string; kept: string; other: string; who: string | null };

const FIELDS: readonly { field: string; of(reading: Reading): unknown }[] = [
  { field: 'title', of: ({ article }) => article?.title },
  { field: 'byline', of: ({ article }) => article?.byline.join(', ') },
  { field: 'dateline', of: ({ article }) => article?.dateline },
  { field: 'published', of: ({ article }) => article?.published },
  { field: 'publisher', of: ({ publisher }) => publisher?.name },
];

/** The conflicts between what stands and what the others found last. */
export function conflictsOf(versions: readonly Version[]): Conflict[] {
  const [kept, ...others] = latestOfEach(versions);
  if (!kept) return [];
  return others.flatMap(({ who, reading }) => {
    const differ = (field: string, mine: unknown, theirs: unknown): Conflict[] =>
      mine === theirs ? [] : [{ url: reading.url, field, kept: String(mine ?? ''), other: String(theirs ?? ''), who }];
    const named = new Map(kept.reading.sources.map((source) => [source.id, source.name]));
    return [
      ...FIELDS.flatMap(({ field, of }) => differ(field, of(kept.reading), of(reading))),
      ...reading.sources.flatMap(({ id, name }) => (named.has(id) ? differ('source', named.get(id), name) : [])),
    ];
  });
}
