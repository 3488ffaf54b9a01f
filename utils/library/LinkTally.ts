import type { Reading } from '../model.ts';
import { type LinkCounts, linksFrom, linksText, type PairChange } from './linkCounts.ts';
import { pairsOf } from './outletsOf.ts';
import type { Change, Library, OutletLinks } from './tables.ts';

type Tables = Pick<Library, 'outletLinks' | 'linkChanges'>;

/** Pairs that one row of changes may have; more are written where they belong at once. */
const MOST_PAIRS = 64;
/** Rows of changes that wait: so few that whoever asks for an outlet's links reads them all. */
const MOST_WAITING = 64;

/** Counts what changes make of who rests on whom, as `OutletTally` does of outlets. */
export class LinkTally {
  readonly #pairs = new Map<string, PairChange>();

  /** How many pairs are held. */
  get size(): number {
    return this.#pairs.size;
  }

  add({ before, after }: Change): void {
    if (before) this.#count(before, -1);
    if (after) this.#count(after, 1);
  }

  #count(reading: Reading, sign: 1 | -1): void {
    for (const [citing, cited] of pairsOf(reading)) this.#addPair([citing, cited, sign]);
  }

  #addPair([citing, cited, by]: PairChange): void {
    const key = `${citing}\n${cited}`;
    const pair = this.#pairs.get(key);
    if (pair) pair[2] += by;
    else this.#pairs.set(key, [citing, cited, by]);
  }

  /**
   * Writes what was summed up and forgets it. The row of an outlet that is often read has hundreds of links: a few
   * changes wait in a row of their own, so that keeping a reading costs the same however much is kept.
   */
  async flush(tables: Tables): Promise<void> {
    const pairs = this.take();
    if (pairs.length === 0) return;
    const { linkChanges } = tables;
    const waits = pairs.length <= MOST_PAIRS && (await linkChanges.count()) < MOST_WAITING;
    if (waits) await linkChanges.add({ pairs });
    else await this.#settle(tables, pairs);
  }

  /** The sums that are not nought, which are forgotten. */
  take(): PairChange[] {
    const pairs = [...this.#pairs.values()].filter(([, , by]) => by !== 0);
    this.#pairs.clear();
    return pairs;
  }

  /** All that waits goes with it: a count may be taken away that was only waiting to be added. */
  async #settle({ outletLinks, linkChanges }: Tables, pairs: readonly PairChange[]): Promise<void> {
    const waiting = (await linkChanges.toArray()).flatMap((row) => row.pairs);
    for (const pair of [...waiting, ...pairs]) this.#addPair(pair);
    await linkChanges.clear();
    const changed = [...byOutlet(this.take())];
    const stored = await outletLinks.bulkGet(changed.map(([key]) => key));
    const rows = changed.map(([key, { cites, citedBy }], i): OutletLinks => {
      return { key, cites: sum(stored[i]?.cites, cites), citedBy: sum(stored[i]?.citedBy, citedBy) };
    });
    const isEmpty = ({ cites, citedBy }: OutletLinks) => cites === NONE && citedBy === NONE;
    await outletLinks.bulkPut(rows.filter((row) => !isEmpty(row)));
    await outletLinks.bulkDelete(rows.filter(isEmpty).map(({ key }) => key));
  }
}

const NONE = linksText(new Map());

type Links = { cites: LinkCounts; citedBy: LinkCounts };

/** Changes of pairs as changes of the links of each outlet. */
export function byOutlet(pairs: readonly PairChange[]): Map<string, Links> {
  const outlets = new Map<string, Links>();
  const linksOf = (key: string): Links => {
    const links = outlets.get(key) ?? { cites: new Map(), citedBy: new Map() };
    outlets.set(key, links);
    return links;
  };
  for (const [citing, cited, by] of pairs) {
    linksOf(citing).cites.set(cited, by);
    linksOf(cited).citedBy.set(citing, by);
  }
  return outlets;
}

function sum(stored: string | undefined, change: LinkCounts): string {
  const counts = linksFrom(stored);
  for (const [key, by] of change) {
    const count = (counts.get(key) ?? 0) + by;
    if (count > 0) counts.set(key, count);
    else counts.delete(key);
  }
  return linksText(counts);
}
