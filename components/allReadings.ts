import type { Library } from '../utils/library/openLibrary.ts';
import type { Reading } from '../utils/model.ts';

const BATCH = 500;

/** Every stored reading, a batch at a time, so that the whole library need not be in memory at once. */
export async function* allReadings(library: Library): AsyncIterable<Reading> {
  const ids = await library.readings.orderBy('[readAt+id]').primaryKeys();
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await library.readings.bulkGet(ids.slice(at, at + BATCH));
    for (const row of rows) if (row) yield row.reading;
  }
}
