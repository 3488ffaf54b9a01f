import type { Tab } from './inTab.ts';

const ROUNDS = 5;

/** The value below which this share of the values lies. */
export const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? Number.NaN;

/**
 * The look at every page, the copy of one that is read, with its way out of the page, and their peers; `read`: the
 * Snapshot of that copy, which the extension takes outside of the page.
 */
type Task = 'nothing' | 'look' | 'readerable' | 'copy' | 'parse' | 'read';
export type Times = Partial<Record<Task, number>>;
/** The first round is what a page pays that is read once, with all code still to be compiled. */
export type Measured = { median: Times; first: Times };

/** What must stand ready, uncounted. */
const BEFORE: Partial<Record<Task, string>> = { parse: 'clone', read: 'take' };

// Who comes first pays for what the browser sets up at the first use: on every other page, ours and the peer change places.
export const ORDERS: readonly (readonly Task[])[] = [
  ['nothing', 'look', 'readerable', 'copy', 'parse', 'read'],
  ['nothing', 'readerable', 'look', 'parse', 'copy', 'read'],
];

/** Times of the page's thread, so that what else the machine does counts for neither side; the cost of asking taken off. */
export async function timeTasks({ session, run }: Tab, order: readonly Task[]): Promise<Measured> {
  const clock = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
  };
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await run('nothing');
  const times = new Map(order.map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of order) {
      const before = BEFORE[name];
      if (before) await run(before);
      const start = await clock();
      await run(name);
      times.get(name)?.push((await clock()) - start);
    }
  }
  const asking = Math.min(...(times.get('nothing') ?? []));
  const of = (names: readonly Task[], pick: (list: number[]) => number): Times =>
    Object.fromEntries(names.map((name) => [name, Math.max(0, pick(times.get(name) ?? []) - asking)]));
  return {
    median: of(order, (list) => quantile(list, 0.5)),
    first: of([order[1] ?? 'nothing', order[3] ?? 'nothing'], ([first]) => first ?? Number.NaN),
  };
}
