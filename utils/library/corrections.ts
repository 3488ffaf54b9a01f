import type { Correction } from '../model.ts';
import { applyCorrections } from './applyCorrections.ts';
import { applyChanges } from './reindex.ts';
import { countTables } from './Tallies.ts';
import type { Library } from './tables.ts';
import { wordTables } from './wordIndex.ts';

export const correctionsOf = (library: Library, readingId: string): Promise<Correction[]> =>
  library.corrections.where('readingId').equals(readingId).sortBy('at');

/** Changes corrections and, in the same transaction, what is counted and found by them. */
function change(library: Library, readingId: string, write: () => PromiseLike<unknown>): Promise<void> {
  const { readings, corrections } = library;
  const tables = [readings, corrections, ...countTables(library), ...wordTables(library)];
  return library.transaction('rw', tables, async () => {
    const row = await readings.get(readingId);
    const before = row ? applyCorrections(row.reading, await correctionsOf(library, readingId)) : null;
    await write();
    const after = row ? applyCorrections(row.reading, await correctionsOf(library, readingId)) : null;
    await applyChanges(library, [{ before, after }]);
  });
}

/** Keeps a correction; one with the same id is replaced. */
export function saveCorrection(library: Library, correction: Correction): Promise<void> {
  return change(library, correction.readingId, () => library.corrections.put(correction));
}

/** Takes a correction back; nothing happens when it is not there. */
export async function removeCorrection(library: Library, id: string): Promise<void> {
  const there = await library.corrections.get(id);
  if (there) await change(library, there.readingId, () => library.corrections.delete(id));
}
