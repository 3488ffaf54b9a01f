import type { Reading, Relation } from '../model.ts';
import { type OutletSeen, outletsOf } from './outletsOf.ts';
import type { Change, Library, OutletCount } from './tables.ts';

/** Counts what changes make of outlets: many changes are summed up first, so that each row is written once. */
export class OutletTally {
  readonly #outlets = new Map<string, OutletCount>();

  /** How many rows a flush would write. */
  get size(): number {
    return this.#outlets.size;
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
  }

  /** Writes what was summed up and forgets it. */
  async flush({ outletCounts }: Pick<Library, 'outletCounts'>): Promise<void> {
    const changed = [...this.#outlets.values()];
    this.#outlets.clear();
    const stored = await outletCounts.bulkGet(changed.map(({ key }) => key));
    const rows = changed.map((change, i) => sum(stored[i], change));
    const isEmpty = ({ published, cited }: OutletCount) => published <= 0 && cited <= 0;
    await outletCounts.bulkPut(rows.filter((row) => !isEmpty(row)));
    await outletCounts.bulkDelete(rows.filter(isEmpty).map(({ key }) => key));
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
