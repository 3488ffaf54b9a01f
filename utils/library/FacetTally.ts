import type { Reading } from '../model.ts';
import { facetsOf } from './outletsOf.ts';
import type { Change, FacetCount, Library } from './tables.ts';

/** Counts what changes make of agencies, relations and languages, as `OutletTally` does of outlets. */
export class FacetTally {
  readonly #rows = new Map<string, FacetCount>();

  get size(): number {
    return this.#rows.size;
  }

  add({ before, after }: Change): void {
    if (before) this.#count(before, -1);
    if (after) this.#count(after, 1);
  }

  #count(reading: Reading, sign: 1 | -1): void {
    for (const facet of facetsOf(reading)) {
      const row = this.#rows.get(facet.tag) ?? { ...facet, count: 0 };
      row.count += sign;
      this.#rows.set(facet.tag, row);
    }
  }

  /** Writes what was summed up and forgets it. The name that was there first stays. */
  async flush({ facetCounts }: Pick<Library, 'facetCounts'>): Promise<void> {
    const changed = [...this.#rows.values()].filter(({ count }) => count !== 0);
    this.#rows.clear();
    const stored = await facetCounts.bulkGet(changed.map(({ tag }) => tag));
    const rows = changed.map((row, i) => ({ ...(stored[i] ?? row), count: (stored[i]?.count ?? 0) + row.count }));
    await facetCounts.bulkPut(rows.filter(({ count }) => count > 0));
    await facetCounts.bulkDelete(rows.filter(({ count }) => count <= 0).map(({ tag }) => tag));
  }
}
