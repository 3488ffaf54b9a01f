import type { Reading } from '../model.ts';
import type { Library, OutletLinks } from './openLibrary.ts';
import { pairsOf } from './outletsOf.ts';
import type { Change } from './reindex.ts';

type Counts = OutletLinks['cites'];

/** Counts what changes make of who rests on whom, as `OutletTally` does of outlets. */
export class LinkTally {
  readonly #rows = new Map<string, OutletLinks>();
  #size = 0;

  /** How many links are held. */
  get size(): number {
    return this.#size;
  }

  add({ before, after }: Change): void {
    if (before) this.#count(before, -1);
    if (after) this.#count(after, 1);
  }

  #count(reading: Reading, sign: 1 | -1): void {
    for (const [citing, cited] of pairsOf(reading)) {
      this.#addTo(this.#rowOf(citing).cites, cited, sign);
      this.#addTo(this.#rowOf(cited).citedBy, citing, sign);
    }
  }

  #rowOf(key: string): OutletLinks {
    const row = this.#rows.get(key) ?? { key, cites: {}, citedBy: {} };
    this.#rows.set(key, row);
    return row;
  }

  #addTo(counts: Counts, key: string, by: number): void {
    if (counts[key] === undefined) this.#size++;
    counts[key] = (counts[key] ?? 0) + by;
  }

  /** Writes what was summed up and forgets it. */
  async flush({ outletLinks }: Pick<Library, 'outletLinks'>): Promise<void> {
    const changed = [...this.#rows.values()];
    this.#rows.clear();
    this.#size = 0;
    const stored = await outletLinks.bulkGet(changed.map(({ key }) => key));
    const rows = changed.map(({ key, cites, citedBy }, i): OutletLinks => {
      return { key, cites: sum(stored[i]?.cites, cites), citedBy: sum(stored[i]?.citedBy, citedBy) };
    });
    const isEmpty = ({ cites, citedBy }: OutletLinks) => Object.keys({ ...cites, ...citedBy }).length === 0;
    await outletLinks.bulkPut(rows.filter((row) => !isEmpty(row)));
    await outletLinks.bulkDelete(rows.filter(isEmpty).map(({ key }) => key));
  }
}

function sum(stored: Counts = {}, change: Counts): Counts {
  const counts = { ...stored };
  for (const [key, by] of Object.entries(change)) {
    const count = (counts[key] ?? 0) + by;
    if (count > 0) counts[key] = count;
    else delete counts[key];
  }
  return counts;
}
