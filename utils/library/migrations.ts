import type { Transaction } from 'dexie';
import type { StoredReading } from './openLibrary.ts';
import { applyChanges, type CountTables } from './reindex.ts';

type Version = {
  version: number;
  /** Dexie's notation; tables that are not named stay as they were. */
  stores: Record<string, string>;
  upgrade?: (transaction: Transaction) => PromiseLike<void>;
};

/** Every version the database has had, oldest first; append only, so that any older database can be opened. */
export const VERSIONS: readonly Version[] = [
  { version: 1, stores: { readings: 'id, url, readAt, *words', revisions: '[id+revision]' } },
  // Readings of one moment (an import) keep one order, so that a page of the list ends at a known place.
  { version: 2, stores: { readings: 'id, url, readAt, [readAt+id], *words' } },
  {
    version: 3,
    stores: {
      readings: 'id, url, [readAt+id]',
      listing: '[readAt+id], *words, *tags',
      corrections: 'id, readingId',
      ownOutlets: 'id',
      outletCounts: 'key, published, cited',
      outletPairs: '[citing+cited], [citing+articles], [cited+articles]',
      notes: 'key',
    },
    upgrade: indexReadings,
  },
];

const BATCH = 200;

/** Words move from the readings into the listing, and outlets are counted for the first time. */
async function indexReadings(transaction: Transaction): Promise<void> {
  const readings = transaction.table('readings');
  const tables: CountTables = {
    listing: transaction.table('listing'),
    outletCounts: transaction.table('outletCounts'),
    outletPairs: transaction.table('outletPairs'),
  };
  const ids = await readings.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += BATCH) {
    const old: (StoredReading & { words: unknown })[] = await readings.bulkGet(ids.slice(at, at + BATCH));
    const rows = old.map(({ words: _, ...row }): StoredReading => row);
    await readings.bulkPut(rows);
    await applyChanges(
      tables,
      rows.map(({ reading }) => ({ before: null, after: reading })),
    );
  }
}
