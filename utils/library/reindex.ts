import type { Reading } from '../model.ts';
import { tagsOf } from './outletsOf.ts';
import { searchWords } from './searchWords.ts';
import { type CountTables, Tallies } from './Tallies.ts';
import type { Change, Library, ListingRow, ListKey } from './tables.ts';
import { addFresh, dropOldSegments, type WordTables } from './wordIndex.ts';

/**
 * Brings listing, words and counts in step with changed readings. To be called in the transaction that changes the
 * readings, so that neither is ever seen without the other.
 */
export async function applyChanges(tables: CountTables & WordTables, changes: readonly Change[]): Promise<void> {
  const tallies = new Tallies();
  for (const change of changes) tallies.add(change);
  await Promise.all([tallies.flush(tables), reindex(tables, changes)]);
}

async function reindex(tables: WordTables, changes: readonly Change[]): Promise<void> {
  const all = await relist(tables, changes);
  await addFresh(
    tables,
    all.map(({ row }) => row),
  );
  if (changes.some(({ after }) => !after)) await dropOldSegments(tables);
}

/** A row of the listing and its words one by one. */
export type Listed = { row: ListingRow; words: readonly string[] };

/** The listing's part of `applyChanges`; answers what is to be indexed. */
export async function relist(
  { listing, fresh }: Pick<Library, 'listing' | 'fresh'>,
  changes: readonly Change[],
): Promise<Listed[]> {
  const gone = changes.flatMap(({ before }): ListKey[] => (before ? [[before.readAt, before.id]] : []));
  if (gone.length > 0) await Promise.all([listing.bulkDelete(gone), fresh.bulkDelete(gone)]);
  const all = changes.flatMap(({ after }) => (after ? [listed(after)] : []));
  await listing.bulkPut(all.map(({ row }) => row));
  return all;
}

/** How a reading is found. */
export function listed(reading: Reading): Listed {
  const { readAt, id } = reading;
  const words = searchWords(reading);
  return { row: { readAt, id, words: ['', ...words].join(' '), tags: tagsOf(reading) }, words };
}
