/**
 * Reading the page by the built extension in real Chromium beside Mozilla's Readability: same pages, same run, same
 * clock. Needs a build, and ../shared/gold for its pages; without them only growth is measured.
 */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { ARGS, bundle, CHROMIUM, OURS, openPage, READER, samplePages } from './inChromium.ts';
import { openTabs } from './inTab.ts';
import { type Measured, ORDERS, quantile, type Times, timeTasks } from './timeTasks.ts';

export type BenchRow = { what: string; measured: string; peer: string; bar: string; met: boolean };

const PAGES = Number(process.env.BENCH_PAGES ?? 60);

/** Longest stretch on the page's thread while a large page is copied in parts, and the whole. */
const GROWTH = `async (count) => {
  const paragraph = '<div><p>Officials said on Monday that <a href="/x">the plan</a> would go ahead.</p><span>x</span></div>';
  document.body.innerHTML = '<article><h1>A long headline for a long page</h1>' + paragraph.repeat(count / 4) + '</article>';
  const start = performance.now();
  await ours.copyPage(document, 'https://example.org/a', () => null);
  const whole = performance.now() - start;
  let longest = 0;
  let since = performance.now();
  const pause = async () => {
    longest = Math.max(longest, performance.now() - since);
    await new Promise((done) => setTimeout(done));
    since = performance.now();
  };
  await ours.copyPage(document, 'https://example.org/a', pause);
  longest = Math.max(longest, performance.now() - since);
  return { whole, longest };
}`;

async function measurePages(): Promise<Measured[]> {
  const all: Measured[] = [];
  const names = samplePages(PAGES);
  if (names.length === 0) return all;
  const tabs = await openTabs();
  try {
    for (const name of names) {
      const tab = await tabs.open(name);
      all.push(await timeTasks(tab, ORDERS[all.length % 2] ?? []));
      await tab.close();
    }
  } finally {
    await tabs.close();
  }
  return all;
}

type Pair = { what: string; ours: 'look' | 'copy' | 'read'; peer: 'readerable' | 'parse'; share: number };
const PAIRS: readonly Pair[] = [
  { what: 'the look at every page', ours: 'look', peer: 'readerable', share: 1 },
  { what: 'copying a page', ours: 'copy', peer: 'parse', share: 0.25 },
  { what: 'Snapshot of a copy, outside of the page', ours: 'read', peer: 'parse', share: 2 },
];

function compare(all: readonly Measured[], round: keyof Measured, { what, ours, peer, share }: Pair): BenchRow[] {
  return [0.5, 0.95].map((q) => {
    const at = (task: keyof Times): number =>
      quantile(
        all.flatMap((times) => times[round][task] ?? []),
        q,
      );
    const [mine, theirs] = [at(ours), at(peer)];
    return {
      what: `${what}, ${round === 'first' ? 'first run' : 'warm'}, ${q === 0.5 ? 'median' : 'p95'} of ${all.length} pages`,
      measured: `${mine.toFixed(2)} ms`,
      peer: `${peer === 'parse' ? 'Readability parse' : 'isProbablyReaderable'} ${theirs.toFixed(2)} ms`,
      bar: `≤ ${share} × peer (${(mine / theirs).toFixed(2)} ×)`,
      met: mine <= theirs * share,
    };
  });
}

/** Longest wait for one page of the growth measurement: a bench that hangs measures nothing. */
const GROWTH_LIMIT = 20_000;

function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  // The browser is closed under work that is given up; its rejection is no news.
  work.catch(() => null);
  return Promise.race([work, new Promise<null>((resolve) => setTimeout(() => resolve(null), ms))]);
}

const unanswered = (count: number): BenchRow => ({
  what: `copy of ${count.toLocaleString('en')} elements`,
  measured: `no answer in ${GROWTH_LIMIT / 1000} s`,
  peer: '',
  bar: '≤ 15 × for 10 × the page',
  met: false,
});

/** With timers: pauses never end on a page whose scripts are switched off. */
async function measureGrowth(browser: Browser, code: string): Promise<BenchRow[]> {
  const { page, evaluate } = await openPage(browser, code, true);
  await page.setContent('<body></body>');
  const found: { whole: number; longest: number }[] = [];
  for (const count of [1_000, 10_000, 10_000, 100_000]) {
    const measured = await within(GROWTH_LIMIT, evaluate(`(${GROWTH})(${count})`));
    if (measured === null) return [unanswered(count)];
    found.push(measured as { whole: number; longest: number });
  }
  await page.context().close();
  const [, , small, large] = found;
  if (!small || !large) return [];
  const growth = large.whole / small.whole;
  return [
    {
      what: 'copy of 100,000 elements',
      measured: `${large.whole.toFixed(0)} ms`,
      peer: `10,000: ${small.whole.toFixed(0)} ms`,
      bar: '≤ 15 × for 10 × the page',
      met: growth <= 15,
    },
    {
      what: 'longest stretch on the page’s thread',
      measured: `${large.longest.toFixed(1)} ms`,
      peer: '',
      bar: '≤ 50 ms',
      met: large.longest <= 50,
    },
  ];
}

/** Measures the look, the copy, growth and the size of the code that does it. */
export async function benchPage(): Promise<BenchRow[]> {
  const code = await bundle(OURS, 'ours');
  const size = gzipSync(await bundle(READER, 'reader'), { level: 9 }).length;
  const sizeRow = {
    what: 'page code, gzip, before it is built (npm test holds the built one)',
    measured: `${(size / 1000).toFixed(1)} kB`,
    peer: '',
    bar: '≤ 20 kB',
    met: size <= 20_000,
  };
  if (!existsSync(CHROMIUM)) return [sizeRow];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  try {
    const all = await measurePages();
    // What runs outside of the page, in a process that lives on, has run before.
    const roundsOf = ({ ours }: Pair) => (ours === 'read' ? (['median'] as const) : (['median', 'first'] as const));
    const compared =
      all.length > 0 ? PAIRS.flatMap((pair) => roundsOf(pair).flatMap((round) => compare(all, round, pair))) : [];
    return [...compared, ...(await measureGrowth(browser, code)), sizeRow];
  } finally {
    await browser.close();
  }
}

if (import.meta.main) console.table(await benchPage());
