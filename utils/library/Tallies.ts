import { FacetTally } from './FacetTally.ts';
import { LinkTally } from './LinkTally.ts';
import { OutletTally } from './OutletTally.ts';
import type { Change, Library } from './tables.ts';

/** Counts that are kept of the readings. */
export type CountTables = Pick<Library, 'outletCounts' | 'outletLinks' | 'linkChanges' | 'facetCounts'>;

/** The tables of the counts, for a transaction. */
export const countTables = ({ outletCounts, outletLinks, linkChanges, facetCounts }: CountTables) => [
  outletCounts,
  outletLinks,
  linkChanges,
  facetCounts,
];

/** All that is counted as readings change: outlets, who rests on whom, what menus offer. */
export class Tallies {
  readonly #all = [new OutletTally(), new LinkTally(), new FacetTally()];

  /** How many counts are held. */
  get size(): number {
    return this.#all.reduce((sum, { size }) => sum + size, 0);
  }

  add(change: Change): void {
    for (const tally of this.#all) tally.add(change);
  }

  /** Writes what was summed up and forgets it. */
  async flush(tables: CountTables): Promise<void> {
    await Promise.all(this.#all.map((tally) => tally.flush(tables)));
  }
}
