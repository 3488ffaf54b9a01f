import { inSegments, newestFirst, SegmentWriter } from './SegmentWriter.ts';
import type { Library, ListingRow, ListKey, Segment } from './tables.ts';

export type WordTables = Pick<Library, 'listing' | 'fresh' | 'segments' | 'segmentParts' | 'segmentWords'>;

/** The tables of words and tags, for a transaction. */
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
const MERGED = 8;
/** Rows of the listing that are read at once: they have all words of their readings. */
const READ_AT_ONCE = 1_024;
const distinct = (keys: readonly ListKey[]): ListKey[] => [
  ...new Map(keys.map((key) => [key.join('\n'), key])).values(),
];

/** Indexes readings of the listing by their words and tags, however many. */
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
  await fresh.bulkPut(rows);
  if ((await fresh.count()) < MOST_FRESH) return;
  await addSegments(tables, await fresh.toCollection().primaryKeys());
  await fresh.clear();
  await mergeSegments(tables);
}

/** Indexes readings whose rows are at hand, however many. */
export async function indexRows(tables: WordTables, writer: SegmentWriter): Promise<void> {
  if (writer.count < MOST_FRESH) return indexWords(tables, writer.keys());
  await writer.write(tables);
  await mergeSegments(tables);
}

/**
 * Makes segments of readings of the listing. A reading may be in several segments, and words and tags that it no
 * longer has may stay in some: who searches looks at the listing too.
 */
async function addSegments(tables: WordTables, keys: readonly ListKey[]): Promise<void> {
  for (const wanted of inSegments(distinct(keys).sort(newestFirst))) {
    const writer = new SegmentWriter();
    for (let at = 0; at < wanted.length; at += READ_AT_ONCE)
      for (const row of await rowsAt(tables, wanted.slice(at, at + READ_AT_ONCE))) writer.add(row);
    await writer.write(tables, { isOne: true });
  }
}

/** Rows of the listing in the order of their keys (the newest first); what is not there is left out. */
async function rowsAt({ listing }: WordTables, keys: ListKey[]): Promise<ListingRow[]> {
  const [newest, oldest] = [keys[0], keys.at(-1)];
  if (!newest || !oldest) return [];
  const range = listing.where('[readAt+id]').between(oldest, newest, true, true);
  // Where nearly all of that time is wanted it is read as a whole, which is several times faster than one by one.
  if ((await range.count()) > 2 * keys.length) return (await listing.bulkGet(keys)).filter((row) => row !== undefined);
  const wanted = new Set(keys.map((key) => key.join('\n')));
  return (await range.toArray()).filter(({ readAt, id }) => wanted.has(`${readAt}\n${id}`)).reverse();
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
