import type { ReadingOrder } from '../utils/graph/openGraph.ts';
import type { Library, StoredReading } from '../utils/library/tables.ts';
import type { Reading } from '../utils/model.ts';

/** Two batches of readings are in memory at a time. */
const BATCH = 200;

/** In the order of time, as the listing lies. */
async function everyId({ listing }: Library): Promise<string[]> {
  return (await listing.toCollection().primaryKeys()).map(([, id]) => id);
}

/**
 * Every stored reading, a batch at a time: never the whole library in memory. The order is that of time; `any`: the one
 * they lie in, which takes half as long.
 */
export async function* allReadings(library: Library, order: ReadingOrder = 'time'): AsyncGenerator<Reading> {
  if (order === 'time') return yield* readingsOf(library, everyId);
  const after = (id: string) => library.readings.where('id').above(id).limit(BATCH).toArray();
  yield* ahead(after(''), (rows) => {
    const last = rows.at(-1);
    return last ? after(last.id) : null;
  });
}

/** The readings with these ids, as far as they are there, in the order of the ids. */
export async function* readingsOf(
  library: Library,
  idsOf: (library: Library) => Promise<string[]>,
): AsyncGenerator<Reading> {
  const ids = await idsOf(library);
  let at = 0;
  const next = () => {
    const some = ids.slice(at, at + BATCH);
    at += BATCH;
    return some.length > 0 ? library.readings.bulkGet(some) : null;
  };
  yield* ahead(next(), next);
}

type Rows = (StoredReading | undefined)[];

/** The next batch is read while the last one is worked on. */
async function* ahead(
  first: PromiseLike<Rows> | null,
  next: (rows: Rows) => PromiseLike<Rows> | null,
): AsyncGenerator<Reading> {
  let coming = first;
  while (coming) {
    const rows: Rows = await coming;
    coming = next(rows);
    // Should it fail after the last taker has left, nobody waits for it.
    coming?.then(null, () => null);
    for (const [i, row] of rows.entries()) {
      // A reading that was given away is not held until the batch ends.
      rows[i] = undefined;
      if (row) yield row.reading;
    }
  }
}
