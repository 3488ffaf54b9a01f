import type { Library, ListingRow, ListKey, Segment } from './openLibrary.ts';
import { packWords } from './packWords.ts';

export type WordTables = Pick<Library, 'listing' | 'fresh' | 'segments' | 'segmentParts' | 'segmentWords'>;

/** The tables of the words, for a transaction. */
export const wordTables = ({ listing, fresh, segments, segmentParts, segmentWords }: WordTables) => [
  listing,
  fresh,
  segments,
  segmentParts,
  segmentWords,
];

/** Fresh readings become a segment when they are so many. */
const MOST_FRESH = 64;
/** Segments of fewer readings than these are merged, so many at a time, so that there are never many to look through. */
const SIZES = [512, 4_096] as const;
const LARGEST = 4_096;
const MERGED = 8;
/** Keys in one row, so that a few places need not read them all. */
export const PART = 128;

/** Newest first, as IndexedDB orders [readAt, id] backwards. */
export function newestFirst(a: ListKey, b: ListKey): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? 1 : -1;
  return a[1] < b[1] ? 1 : a[1] > b[1] ? -1 : 0;
}

const distinct = (keys: readonly ListKey[]): ListKey[] => [
  ...new Map(keys.map((key) => [key.join('\n'), key])).values(),
];

/** Indexes readings of the listing by their words, however many. */
export async function indexWords(tables: WordTables, keys: ListKey[]): Promise<void> {
  if (keys.length >= MOST_FRESH) {
    await addSegments(tables, keys);
    return mergeSegments(tables);
  }
  const rows = (await tables.listing.bulkGet(keys)).filter((row) => row !== undefined);
  await addFresh(tables, rows);
}

/** Indexes a few rows of the listing; the fresh readings become a segment when they are many. */
export async function addFresh(tables: WordTables, rows: readonly ListingRow[]): Promise<void> {
  const { fresh } = tables;
  await fresh.bulkPut(rows.map(({ tags: _, ...row }) => row));
  if ((await fresh.count()) < MOST_FRESH) return;
  await addSegments(tables, await fresh.toCollection().primaryKeys());
  await fresh.clear();
  await mergeSegments(tables);
}

/**
 * Indexes readings of the listing by their words. A reading may be in several segments, and words that it no longer
 * has may stay in some: who searches looks at the listing too.
 */
async function addSegments(tables: WordTables, keys: readonly ListKey[]): Promise<void> {
  const sorted = distinct(keys).sort(newestFirst);
  for (let at = 0; at < sorted.length; at += LARGEST) await addSegment(tables, sorted.slice(at, at + LARGEST));
}

async function addSegment(tables: WordTables, wanted: ListKey[]): Promise<void> {
  const { listing, segments, segmentParts, segmentWords } = tables;
  const rows = (await listing.bulkGet(wanted)).filter((row) => row !== undefined);
  const keys = rows.map(({ readAt, id }): ListKey => [readAt, id]);
  const [newest, oldest] = [keys[0], keys.at(-1)];
  if (!newest || !oldest) return;
  const number = ((await segments.orderBy('number').last())?.number ?? 0) + 1;
  await segments.put({ number, newest, oldest, size: keys.length });
  const parts = Array.from({ length: Math.ceil(keys.length / PART) }, (_, part) => {
    return { segment: number, part, keys: keys.slice(part * PART, (part + 1) * PART) };
  });
  await segmentParts.bulkPut(parts);
  await segmentWords.bulkPut(packWords(rows.map(({ words }) => words)).map((row) => ({ segment: number, ...row })));
}

/** Makes larger segments of many small ones. */
async function mergeSegments(tables: WordTables): Promise<void> {
  let least = 0;
  for (const size of SIZES) {
    const small = await tables.segments.filter((segment) => segment.size >= least && segment.size < size).toArray();
    least = size;
    if (small.length < MERGED) continue;
    const numbers = small.map(({ number }) => number);
    const parts = await Promise.all(numbers.map((number) => partsOf(tables, number).toArray()));
    await dropSegments(tables, numbers);
    await addSegments(
      tables,
      parts.flat().flatMap(({ keys }) => keys),
    );
  }
}

const partsOf = ({ segmentParts }: WordTables, number: number) =>
  segmentParts.where('[segment+part]').between([number, 0], [number, Number.MAX_SAFE_INTEGER]);

async function dropSegments(tables: WordTables, numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    await partsOf(tables, number).delete();
    await tables.segmentWords.where('[segment+start]').between([number, ''], [number, []]).delete();
    await tables.segments.delete(number);
  }
}

/** After a deletion: segments go when all their readings are older than the oldest that is left. */
export async function dropOldSegments(tables: WordTables): Promise<void> {
  const [oldest] = await tables.listing.orderBy('[readAt+id]').limit(1).primaryKeys();
  const isGone = ({ newest }: Segment) => !oldest || newestFirst(oldest, newest) < 0;
  const gone = await tables.segments.filter(isGone).toArray();
  await dropSegments(
    tables,
    gone.map(({ number }) => number),
  );
}
