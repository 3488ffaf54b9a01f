import type { Reading } from '../model.ts';
import type { Library, ReadingRow, RevisionRow, StoredReading } from './openLibrary.ts';
import { foldedWords, searchWords } from './searchWords.ts';

/** What was found, without when: equal for two readings of an unchanged article. */
const findings = ({ readAt: _, ...rest }: Reading) => JSON.stringify(rest);

/**
 * Keeps a reading, in one transaction or not at all. The same findings again change nothing; other findings become
 * a new revision and the old ones are kept. Rejects for a reading of no article.
 */
export function saveReading(library: Library, reading: Reading): Promise<'saved' | 'revised' | 'unchanged'> {
  if (!reading.article) return Promise.reject(new Error('only articles are kept'));
  return library.transaction('rw', library.readings, library.revisions, async () => {
    const before = await library.readings.get(reading.id);
    if (before && findings(before.reading) === findings(reading)) return 'unchanged';
    if (before) await library.revisions.put(stored(before));
    const { id, url, readAt } = reading;
    await library.readings.put({
      id,
      url,
      readAt,
      reading,
      revision: (before?.revision ?? 0) + 1,
      words: searchWords(reading),
    });
    return before ? 'revised' : 'saved';
  });
}

const stored = ({ words: _, ...row }: ReadingRow): StoredReading => row;

/** A place in the list; the last reading of a page is one. */
export type ListPlace = Pick<StoredReading, 'readAt' | 'id'>;

export type ListOptions = {
  /** Only what stands after this reading in the list: the next page. */
  before?: ListPlace;
  limit: number;
  /** Every word must begin a word of the reading; accents and case are folded. */
  text?: string;
};

/** Readings, newest first; those of the same moment by id, so that pages neither overlap nor miss one. */
export async function listReadings(library: Library, options: ListOptions): Promise<StoredReading[]> {
  const words = foldedWords(options.text ?? '');
  if (words.length > 0) return searchReadings(library, words, options);
  const { before, limit } = options;
  const range = before
    ? library.readings.where('[readAt+id]').below([before.readAt, before.id])
    : library.readings.orderBy('[readAt+id]');
  return (await range.reverse().limit(limit).toArray()).map(stored);
}

/** Newest first, as IndexedDB orders [readAt, id] backwards. */
function newestFirst(a: ListPlace, b: ListPlace): number {
  if (a.readAt !== b.readAt) return a.readAt < b.readAt ? 1 : -1;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

/** The longest word is looked up in the index, the others are checked on what it found. */
async function searchReadings(library: Library, words: string[], options: ListOptions): Promise<StoredReading[]> {
  const { before, limit } = options;
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  const rows = await library.readings.where('words').startsWith(longest).distinct().toArray();
  return rows
    .filter((row) => !before || newestFirst(before, row) < 0)
    .filter((row) => words.every((word) => row.words.some((own) => own.startsWith(word))))
    .sort(newestFirst)
    .slice(0, limit)
    .map(stored);
}

export async function readingById(library: Library, id: string): Promise<StoredReading | null> {
  const row = await library.readings.get(id);
  return row ? stored(row) : null;
}

/** By canonical URL. */
export async function readingByUrl(library: Library, url: string): Promise<StoredReading | null> {
  const row = await library.readings.where('url').equals(url).first();
  return row ? stored(row) : null;
}

export const countReadings = (library: Library): Promise<number> => library.readings.count();

/** What a deletion took, whole: hand it to `restoreReadings` to undo it. */
export type DeletedReadings = { readings: ReadingRow[]; revisions: RevisionRow[] };

/** Deletes readings with all their revisions, in one transaction. */
export function deleteReadings(library: Library, ids: string[]): Promise<DeletedReadings> {
  return library.transaction('rw', library.readings, library.revisions, async () => {
    const readings = (await library.readings.bulkGet(ids)).filter((row) => row !== undefined);
    const revisions = (await Promise.all(ids.map((id) => revisionsOf(library, id).toArray()))).flat();
    await library.readings.bulkDelete(ids);
    await Promise.all(ids.map((id) => revisionsOf(library, id).delete()));
    return { readings, revisions };
  });
}

/** Undoes a deletion; an article read again since then keeps its newer reading. */
export function restoreReadings(library: Library, deleted: DeletedReadings): Promise<void> {
  return library.transaction('rw', library.readings, library.revisions, async () => {
    const there = await library.readings.bulkGet(deleted.readings.map(({ id }) => id));
    await library.readings.bulkPut(deleted.readings.filter((_, i) => there[i] === undefined));
    await library.revisions.bulkPut(deleted.revisions);
  });
}

const revisionsOf = (library: Library, id: string) =>
  library.revisions.where('[id+revision]').between([id, 0], [id, Number.MAX_SAFE_INTEGER], true, true);
