import type { Library } from '../utils/library/openLibrary.ts';
import type { Reading } from '../utils/model.ts';

const BATCH = 500;

/** In the order of time, as the listing lies. */
async function everyId({ listing }: Library): Promise<string[]> {
  return (await listing.toCollection().primaryKeys()).map(([, id]) => id);
}

/** Every stored reading, or those whose ids are given, a batch at a time: never the whole library in memory. */
export async function* allReadings(library: Library, idsOf = everyId): AsyncIterable<Reading> {
  const ids = await idsOf(library);
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await library.readings.bulkGet(ids.slice(at, at + BATCH));
    for (const row of rows) if (row) yield row.reading;
  }
}
