import type { Library } from '../utils/library/openLibrary.ts';
import { listReadings } from '../utils/library/queries.ts';
import type { Reading } from '../utils/model.ts';

const BATCH = 500;

/** Every stored reading, newest first, a batch at a time, so that any number fits in memory. */
export async function* allReadings(library: Library): AsyncIterable<Reading> {
  let before: string | undefined;
  while (true) {
    const batch = await listReadings(library, { limit: BATCH, ...(before ? { before } : {}) });
    for (const { reading } of batch) yield reading;
    before = batch.at(-1)?.readAt;
    if (batch.length < BATCH) return;
  }
}
