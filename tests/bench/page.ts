/**
 * Reading the page in real Chromium beside Mozilla's Readability: same pages, same run, same clock.
 * Needs ../shared/gold for its pages; without it only growth is measured.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';

export type BenchRow = { what: string; measured: string; peer: string; bar: string; met: boolean };

const ROOT = new URL('../../', import.meta.url).pathname;
const GOLD = `${ROOT}../shared/gold/dev/html/`;
const PAGES = 60;
const ROUNDS = 3;
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const OURS = `
  export { detect } from '${ROOT}utils/page/detect.ts';
  export { takeSnapshot, takeSnapshotInParts } from '${ROOT}utils/page/takeSnapshot.ts';`;
const PEERS = `
  import { isProbablyReaderable, Readability } from '${ROOT}node_modules/@mozilla/readability/index.js';
  export { isProbablyReaderable, Readability };`;

async function bundle(source: string, name: string): Promise<string> {
  const build = await rolldown({
    input: 'entry',
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry.js' : null),
        load: (id) => (id === '\0entry.js' ? source : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'iife', name, minify: true });
  return output[0].code;
}

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? Number.NaN;

/** Runs in the page: each task in turn, several rounds, the median of each. */
const MEASURE = `(url, rounds) => {
  const tasks = {
    detect: () => ours.detect(document, url),
    readerable: () => peers.isProbablyReaderable(document),
    snapshot: () => ours.takeSnapshot(document, url),
  };
  const times = { detect: [], readerable: [], snapshot: [], parse: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(tasks)) {
      const start = performance.now();
      run();
      times[name].push(performance.now() - start);
    }
    if (round < 2) {
      const copy = document.cloneNode(true);
      const start = performance.now();
      new peers.Readability(copy).parse();
      times.parse.push(performance.now() - start);
    }
  }
  const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
}`;

/** Longest stretch on the page's thread while a large page is taken in parts, and the whole. */
const GROWTH = `async (count) => {
  const paragraph = '<div><p>Officials said on Monday that <a href="/x">the plan</a> would go ahead.</p><span>x</span></div>';
  document.body.innerHTML = '<article><h1>A long headline for a long page</h1>' + paragraph.repeat(count / 4) + '</article>';
  const start = performance.now();
  ours.takeSnapshot(document, 'https://example.org/a');
  const whole = performance.now() - start;
  let longest = 0;
  let since = performance.now();
  const pause = async () => {
    longest = Math.max(longest, performance.now() - since);
    await new Promise((done) => setTimeout(done));
    since = performance.now();
  };
  await ours.takeSnapshotInParts(document, 'https://example.org/a', pause);
  longest = Math.max(longest, performance.now() - since);
  return { whole, longest };
}`;

type Times = Record<'detect' | 'readerable' | 'snapshot' | 'parse', number>;

async function openPage(
  browser: Browser,
  code: string,
  javaScriptEnabled = false,
): Promise<{ page: Page; evaluate: (text: string) => Promise<unknown> }> {
  // Scripts of the pages do not run (CSP by "javaScriptEnabled: false"), ours do, over the debugger's protocol.
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.route('**/*', (route) => route.abort());
  const session = await context.newCDPSession(page);
  const evaluate = async (text: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', {
      expression: `(async () => { if (!globalThis.ours) (() => { ${code} ; globalThis.ours = ours; globalThis.peers = peers; })(); return (${text}); })()`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'failed in the page');
    return answer.result.value;
  };
  return { page, evaluate };
}

async function measurePages(browser: Browser, code: string): Promise<Times[]> {
  const names = existsSync(GOLD) ? readdirSync(GOLD).filter((name) => name.endsWith('.html')) : [];
  const articles = names.filter((name) => !/^(?:wcxb|prod|magic-forum|topnews)/.test(name));
  const every = Math.max(1, Math.floor(articles.length / PAGES));
  const all: Times[] = [];
  for (const name of articles.filter((_, i) => i % every === 0).slice(0, PAGES)) {
    const { page, evaluate } = await openPage(browser, code);
    await page.setContent(readFileSync(GOLD + name, 'utf8'), { waitUntil: 'commit', timeout: 20_000 });
    const times = await evaluate(`(${MEASURE})('https://example.org/2024/01/02/${name}', ${ROUNDS})`);
    all.push(times as Times);
    if (process.env.BENCH_PROGRESS)
      console.error(
        all.length,
        name,
        Object.values(times as Times)
          .map((ms) => ms.toFixed(2))
          .join(' '),
      );
    await page.context().close();
  }
  return all;
}

function compare(all: Times[], ours: 'detect' | 'snapshot', peer: 'readerable' | 'parse', share: number): BenchRow[] {
  return (
    [
      ['median', 0.5],
      ['p95', 0.95],
    ] as const
  ).map(([name, q]) => {
    const mine = quantile(
      all.map((times) => times[ours]),
      q,
    );
    const theirs = quantile(
      all.map((times) => times[peer]),
      q,
    );
    return {
      what: `${ours}, ${name} of ${all.length} pages`,
      measured: `${mine.toFixed(2)} ms`,
      peer: `${peer === 'parse' ? 'Readability parse' : 'isProbablyReaderable'} ${theirs.toFixed(2)} ms`,
      bar: `≤ ${share} × peer`,
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
  what: `snapshot of ${count.toLocaleString('en')} elements`,
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
      what: 'snapshot of 100,000 elements',
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

/** Measures detection, snapshots, growth and the size of the code that does it. */
export async function benchPage(): Promise<BenchRow[]> {
  const ours = await bundle(OURS, 'ours');
  const code = `${ours};${await bundle(PEERS, 'peers')}`;
  const size = gzipSync(ours, { level: 9 }).length;
  const sizeRow = {
    what: 'page code, gzip',
    measured: `${(size / 1000).toFixed(1)} kB`,
    peer: '',
    bar: '≤ 20 kB',
    met: size <= 20_000,
  };
  if (!existsSync(CHROMIUM)) return [sizeRow];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  try {
    const all = await measurePages(browser, code);
    const compared =
      all.length > 0 ? [...compare(all, 'detect', 'readerable', 1), ...compare(all, 'snapshot', 'parse', 0.25)] : [];
    return [...compared, ...(await measureGrowth(browser, code)), sizeRow];
  } finally {
    await browser.close();
  }
}

if (import.meta.main) console.table(await benchPage());
