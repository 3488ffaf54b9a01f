import type { Correction, Reading } from '../model.ts';
import { applyCorrections } from './applyCorrections.ts';
import { applyChanges } from './reindex.ts';
import { revisionsOf } from './revisionsOf.ts';
import { readingTables } from './saveReading.ts';
import type { Change, Library, RevisionRow, StoredReading } from './tables.ts';

/** What a deletion took, whole: hand it to `restoreReadings` to undo it. */
export type DeletedReadings = { readings: StoredReading[]; revisions: RevisionRow[]; corrections: Correction[] };

/** Each reading as its corrections leave it. */
function corrected(readings: readonly StoredReading[], corrections: readonly Correction[]): Reading[] {
  const byReading = Map.groupBy(corrections, ({ readingId }) => readingId);
  return readings.map(({ id, reading }) => applyCorrections(reading, byReading.get(id) ?? []));
}

/** Deletes readings with all their revisions and corrections, in one transaction. */
export function deleteReadings(library: Library, ids: string[]): Promise<DeletedReadings> {
  return library.transaction('rw', readingTables(library), async () => {
    const readings = (await library.readings.bulkGet(ids)).filter((row) => row !== undefined);
    const revisions = await revisionsOf(library, ids).toArray();
    const corrections = await library.corrections.where('readingId').anyOf(ids).toArray();
    await library.readings.bulkDelete(ids);
    await library.revisions.bulkDelete(revisions.map(({ id, revision }): [string, number] => [id, revision]));
    await library.corrections.bulkDelete(corrections.map(({ id }) => id));
    const gone = corrected(readings, corrections);
    await applyChanges(
      library,
      gone.map((before): Change => ({ before, after: null })),
    );
    return { readings, revisions, corrections };
  });
}

/** Undoes a deletion; an article read again since then keeps its newer reading. */
export function restoreReadings(library: Library, deleted: DeletedReadings): Promise<void> {
  return library.transaction('rw', readingTables(library), async () => {
    const there = await library.readings.bulkGet(deleted.readings.map(({ id }) => id));
    const missing = deleted.readings.filter((_, i) => there[i] === undefined);
    await library.readings.bulkPut(missing);
    await library.revisions.bulkPut(deleted.revisions);
    await library.corrections.bulkPut(deleted.corrections);
    const back = corrected(missing, deleted.corrections);
    await applyChanges(
      library,
      back.map((after): Change => ({ before: null, after })),
    );
  });
}

const BATCH = 200;

/**
 * Deletes what was read before a time (ISO 8601), the oldest first: each reading whole, some hundred in a transaction.
 * Answers how many went; stops after the batch at hand when the signal says so.
 */
export async function deleteReadBefore(library: Library, time: string, signal?: AbortSignal): Promise<number> {
  let deleted = 0;
  while (!signal?.aborted) {
    const keys = await library.listing.where('[readAt+id]').below([time, '']).limit(BATCH).primaryKeys();
    if (keys.length === 0) break;
    await deleteReadings(
      library,
      keys.map(([, id]) => id),
    );
    deleted += keys.length;
  }
  return deleted;
}

/** When readings kept for so many days are due to go, as `deleteReadBefore` takes it. */
export const keptSince = (now: Date, keepDays: number): string =>
  new Date(now.getTime() - keepDays * 86_400_000).toISOString();

/** Deletes every reading, correction, own outlet and note, in one transaction. */
export function deleteEverything(library: Library): Promise<void> {
  return library.transaction('rw', library.tables, async () => {
    await Promise.all(library.tables.map((table) => table.clear()));
  });
}
