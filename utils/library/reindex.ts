import type { Reading, Relation } from '../model.ts';
import type { Library, ListingRow, ListKey, OutletCount, OutletPair } from './openLibrary.ts';
import { type OutletSeen, outletsOf, pairsOf, tagsOf } from './outletsOf.ts';
import { searchWords } from './searchWords.ts';
import { addFresh, dropOldSegments, type WordTables } from './wordIndex.ts';

/** A reading as the reader's corrections leave it, before and after a change; null: it is not there. */
export type Change = { before: Reading | null; after: Reading | null };

/** Counts that are kept of the readings. */
export type CountTables = Pick<Library, 'outletCounts' | 'outletPairs'>;

/**
 * Brings listing, words and counts in step with changed readings. To be called in the transaction that changes the
 * readings, so that neither is ever seen without the other.
 */
export async function applyChanges(tables: CountTables & WordTables, changes: readonly Change[]): Promise<void> {
  const rows = await relist(tables, changes);
  await addFresh(tables, rows);
  if (changes.some(({ after }) => !after)) await dropOldSegments(tables);
  const tally = new Tally();
  for (const change of changes) tally.add(change);
  await tally.flush(tables);
}

/** The listing's part of `applyChanges`; answers the rows whose words are to be indexed. */
export async function relist(
  { listing, fresh }: Pick<Library, 'listing' | 'fresh'>,
  changes: readonly Change[],
): Promise<ListingRow[]> {
  const gone = changes.flatMap(({ before }): ListKey[] => (before ? [[before.readAt, before.id]] : []));
  if (gone.length > 0) await Promise.all([listing.bulkDelete(gone), fresh.bulkDelete(gone)]);
  const rows = changes.flatMap(({ after }) => (after ? [listed(after)] : []));
  await listing.bulkPut(rows);
  return rows;
}

/** How a reading is found. */
export const listed = (reading: Reading): ListingRow => ({
  readAt: reading.readAt,
  id: reading.id,
  words: searchWords(reading)
    .map((word) => ` ${word}`)
    .join(''),
  tags: tagsOf(reading),
});

/** The counts' part of `applyChanges`: many changes are summed up first, so that each row is written once. */
export class Tally {
  readonly #outlets = new Map<string, OutletCount>();
  readonly #pairs = new Map<string, { pair: [string, string]; by: number }>();

  /** How many rows a flush would write. */
  get size(): number {
    return this.#outlets.size + this.#pairs.size;
  }

  add({ before, after }: Change): void {
    if (before) this.#count(before, -1);
    if (after) this.#count(after, 1);
  }

  #count(reading: Reading, sign: 1 | -1): void {
    for (const outlet of outletsOf(reading)) {
      const { key, name, outletId } = outlet;
      const row = this.#outlets.get(key) ?? { key, name, outletId, published: 0, cited: 0, relations: {} };
      this.#outlets.set(key, addSeen(row, outlet, sign));
    }
    for (const pair of pairsOf(reading)) {
      const key = pair.join('\n');
      this.#pairs.set(key, { pair, by: (this.#pairs.get(key)?.by ?? 0) + sign });
    }
  }

  /** Writes what was summed up and forgets it. */
  async flush(tables: CountTables): Promise<void> {
    await this.#writeOutlets(tables);
    await this.#writePairs(tables);
    this.#outlets.clear();
    this.#pairs.clear();
  }

  async #writeOutlets({ outletCounts }: CountTables): Promise<void> {
    const changed = [...this.#outlets.values()];
    const stored = await outletCounts.bulkGet(changed.map(({ key }) => key));
    const rows = changed.map((change, i) => sum(stored[i], change));
    const isEmpty = ({ published, cited }: OutletCount) => published <= 0 && cited <= 0;
    await outletCounts.bulkPut(rows.filter((row) => !isEmpty(row)));
    await outletCounts.bulkDelete(rows.filter(isEmpty).map(({ key }) => key));
  }

  async #writePairs({ outletPairs }: CountTables): Promise<void> {
    const moved = [...this.#pairs.values()].filter(({ by }) => by !== 0);
    const stored = await outletPairs.bulkGet(moved.map(({ pair }) => pair));
    const rows = moved.map(({ pair: [citing, cited], by }, i): OutletPair => {
      return { citing, cited, articles: (stored[i]?.articles ?? 0) + by };
    });
    await outletPairs.bulkPut(rows.filter(({ articles }) => articles > 0));
    await outletPairs.bulkDelete(
      rows.filter(({ articles }) => articles <= 0).map(({ citing, cited }): [string, string] => [citing, cited]),
    );
  }
}

/** Each outlet's row with one article more (`sign` 1) or less (-1). */
function addSeen(row: OutletCount, { published, relations }: OutletSeen, sign: 1 | -1): OutletCount {
  const counted = { ...row.relations };
  for (const relation of relations) counted[relation] = (counted[relation] ?? 0) + sign;
  return {
    ...row,
    published: row.published + (published ? sign : 0),
    cited: row.cited + (relations.length > 0 ? sign : 0),
    relations: counted,
  };
}

/** The name that was there first stays. */
function sum(stored: OutletCount | undefined, change: OutletCount): OutletCount {
  const relations: OutletCount['relations'] = { ...stored?.relations };
  for (const relation of RELATIONS) {
    const count = (relations[relation] ?? 0) + (change.relations[relation] ?? 0);
    if (count > 0) relations[relation] = count;
    else delete relations[relation];
  }
  const { key, name, outletId, published, cited } = stored ?? { ...change, published: 0, cited: 0 };
  return { key, name, outletId, published: published + change.published, cited: cited + change.cited, relations };
}

const RELATIONS: readonly Relation[] = ['republishes', 'wire', 'quotes', 'reports', 'linked', 'posts', 'says'];
