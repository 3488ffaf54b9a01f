import type { IndexableType, Table, Transaction } from 'dexie';
import type { Correction } from '../model.ts';
import { applyCorrections } from './applyCorrections.ts';
import { FacetTally } from './FacetTally.ts';
import { byOutlet, LinkTally } from './LinkTally.ts';
import { linksText } from './linkCounts.ts';
import { OutletTally } from './OutletTally.ts';
import { listed } from './reindex.ts';
import type { ListingRow, OutletLinks, StoredReading } from './tables.ts';
import { indexWords, type WordTables } from './wordIndex.ts';

type Version = {
  version: number;
  /** Dexie's notation; tables that are not named stay as they were. */
  stores: Record<string, string | null>;
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
  // An index entry a word and reading made writing slow: words are packed, those of many readings in one row.
  {
    version: 4,
    stores: {
      listing: '[readAt+id], *tags',
      fresh: '[readAt+id]',
      segments: 'number',
      segmentParts: '[segment+part]',
      segmentWords: '[segment+start]',
    },
    upgrade: packAllWords,
  },
  // Some thirty tags a reading, each an index entry, were most of what an import wrote: they are packed like words, and
  // what menus count is kept. Who rests on whom is one row an outlet. The order of time is the listing's: the readings
  // need no index of their own for it.
  {
    version: 5,
    stores: {
      readings: 'id, url',
      listing: '[readAt+id]',
      facetCounts: 'tag, [family+count]',
      outletPairs: null,
      outletLinks: 'key',
    },
    upgrade: packTags,
  },
  // Keeping a reading rewrote the links of each of its outlets, which grow with use: changes wait in rows of their own.
  { version: 6, stores: { linkChanges: '++number' }, upgrade: packLinks },
  // An outlet's page shows the first few of hundreds of links: their text is in order, so that no more of it is read.
  { version: 7, stores: {}, upgrade: sortLinks },
];

const BATCH = 200;

/** Words move from the readings into the listing, and outlets are counted for the first time. */
async function indexReadings(transaction: Transaction): Promise<void> {
  const readings = transaction.table('readings');
  const listing = transaction.table('listing');
  const tables = { outletCounts: transaction.table('outletCounts') };
  const tally = new OutletTally();
  const ids = await readings.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += BATCH) {
    const old: (StoredReading & { words: unknown })[] = await readings.bulkGet(ids.slice(at, at + BATCH));
    const rows = old.map(({ words: _, ...row }): StoredReading => row);
    await readings.bulkPut(rows);
    await listing.bulkPut(rows.map(({ reading }) => listed(reading).row));
    for (const { reading } of rows) tally.add({ before: null, after: reading });
    await tally.flush(tables);
  }
}

/** Writes every row of a table anew, some at a time. */
async function rewrite<Old>(table: Table<unknown, IndexableType>, change: (row: Old) => unknown): Promise<void> {
  const keys = await table.toCollection().primaryKeys();
  for (let at = 0; at < keys.length; at += BATCH) {
    const rows = (await table.bulkGet(keys.slice(at, at + BATCH))).filter((row) => row !== undefined);
    await table.bulkPut(rows.map((row) => change(row as Old)));
  }
}

/** Each listing's words become one text; the next version indexes the texts. */
async function packAllWords(transaction: Transaction): Promise<void> {
  // What an even older version kept comes as a text already.
  const textOf = (words: string | string[]) =>
    typeof words === 'string' ? words : words.map((word) => ` ${word}`).join('');
  type Old = Omit<ListingRow, 'words'> & { words: string | string[] };
  await rewrite(transaction.table('listing'), (row: Old) => ({ ...row, words: textOf(row.words) }));
}

/** Words and tags are indexed anew; the tags that menus offer, and who rests on whom, are counted. */
async function packTags(transaction: Transaction): Promise<void> {
  const tables: WordTables = {
    listing: transaction.table('listing'),
    fresh: transaction.table('fresh'),
    segments: transaction.table('segments'),
    segmentParts: transaction.table('segmentParts'),
    segmentWords: transaction.table('segmentWords'),
  };
  const { listing, fresh, segments, segmentParts, segmentWords } = tables;
  await Promise.all([fresh, segments, segmentParts, segmentWords].map((table) => table.clear()));
  await countAnew(transaction);
  await indexWords(tables, await listing.toCollection().primaryKeys());
}

async function countAnew(transaction: Transaction): Promise<void> {
  const readings = transaction.table('readings');
  const corrections: Correction[] = await transaction.table('corrections').toArray();
  const byReading = Map.groupBy(corrections, ({ readingId }) => readingId);
  const tallies = { links: new LinkTally(), facets: new FacetTally() };
  const ids = await readings.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows: StoredReading[] = await readings.bulkGet(ids.slice(at, at + BATCH));
    for (const { id, reading } of rows) {
      const change = { before: null, after: applyCorrections(reading, byReading.get(id) ?? []) };
      tallies.links.add(change);
      tallies.facets.add(change);
    }
  }
  await tallies.facets.flush({ facetCounts: transaction.table('facetCounts') });
  const outletLinks = transaction.table('outletLinks');
  for (const [key, { cites, citedBy }] of byOutlet(tallies.links.take()))
    await outletLinks.put({ key, cites: Object.fromEntries(cites), citedBy: Object.fromEntries(citedBy) });
}

/** Each outlet's links become texts. */
async function packLinks(transaction: Transaction): Promise<void> {
  const textOf = (counts: Record<string, number>) => linksText(new Map(Object.entries(counts)));
  type Old = { key: string; cites: Record<string, number>; citedBy: Record<string, number> };
  await rewrite(transaction.table('outletLinks'), ({ key, cites, citedBy }: Old) => ({
    key,
    cites: textOf(cites),
    citedBy: textOf(citedBy),
  }));
}

/** The links of each outlet, the most frequent first. */
async function sortLinks(transaction: Transaction): Promise<void> {
  // What an even older version kept comes in order already.
  const sorted = (text: string) => (/^\[[[\]]/.test(text) ? linksText(new Map(JSON.parse(text))) : text);
  await rewrite(transaction.table('outletLinks'), ({ key, cites, citedBy }: OutletLinks) => ({
    key,
    cites: sorted(cites),
    citedBy: sorted(citedBy),
  }));
}
