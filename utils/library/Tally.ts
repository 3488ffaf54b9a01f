import type { Reading, Relation } from '../model.ts';
import type { Library, OutletCount, OutletPair } from './openLibrary.ts';
import { type OutletSeen, outletsOf, pairsOf } from './outletsOf.ts';
import type { Change } from './reindex.ts';

type OutletTables = Pick<Library, 'outletCounts' | 'outletPairs'>;

/** More than a reading or two could change. */
const MANY = 1_000;

/** Counts what changes make of outlets and who rests on whom: many changes are summed up first, so that each row is written once. */
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
  async flush(tables: OutletTables): Promise<void> {
    await this.#writeOutlets(tables);
    await this.#writePairs(tables);
    this.#outlets.clear();
    this.#pairs.clear();
  }

  async #writeOutlets({ outletCounts }: OutletTables): Promise<void> {
    const changed = [...this.#outlets.values()];
    const stored = await outletCounts.bulkGet(changed.map(({ key }) => key));
    const rows = changed.map((change, i) => sum(stored[i], change));
    const isEmpty = ({ published, cited }: OutletCount) => published <= 0 && cited <= 0;
    await outletCounts.bulkPut(rows.filter((row) => !isEmpty(row)));
    await outletCounts.bulkDelete(rows.filter(isEmpty).map(({ key }) => key));
  }

  /** Whether it is the first that is written, as in an import: then nothing need be asked for thousands of times. */
  async #isFirst(table: OutletTables['outletPairs']): Promise<boolean> {
    return this.#pairs.size > MANY && (await table.toCollection().first()) === undefined;
  }

  async #writePairs({ outletPairs }: OutletTables): Promise<void> {
    const moved = [...this.#pairs.values()].filter(({ by }) => by !== 0);
    const stored = (await this.#isFirst(outletPairs)) ? [] : await outletPairs.bulkGet(moved.map(({ pair }) => pair));
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
