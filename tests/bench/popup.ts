/**
 * The popup in real Chromium, for a stored article of 20 sources: how soon it paints, how soon its chain is drawn,
 * whether anything moves afterwards, and how much code that takes. Needs a build: `npm run build`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { builtForChrome, chromiumName, type Extension, launchWithExtension } from '../e2e/support/chromium.ts';
import { grantedBuild } from '../e2e/support/grantedBuild.ts';
import { serve } from '../e2e/support/site.ts';
import { CHAIN_URL, STATE_PAGES } from '../e2e/support/statePages.ts';
import type { BenchRow } from './page.ts';

const ROUNDS = 15;
const LEAST_SOURCES = 20;

type Opening = { paint: number; chain: number; shift: number };

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? Number.NaN;

/** Runs in the popup before its own code: notes when the chain is in the page and has been painted, and every shift. */
const WATCH = () => {
  const shifts: { at: number; by: number }[] = [];
  const times = {
    paint: 0,
    chain: 0,
    // Only what moves once the chain has been seen; until then everything is new.
    get shift() {
      return shifts.filter(({ at }) => at > this.chain).reduce((sum, { by }) => sum + by, 0);
    },
  };
  Object.assign(globalThis, { benchTimes: times });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-paint') times.paint = startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifts.push({ at: entry.startTime, by: (entry as { value?: number }).value ?? 0 });
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_, observer) => {
    if (document.querySelectorAll('.chain .node').length < 5) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => (times.chain = performance.now())));
  }).observe(document, { childList: true, subtree: true });
};

async function openOnce(extension: Extension, tabId: number): Promise<Opening> {
  const page = await extension.context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.addInitScript(WATCH);
  await page.goto(`chrome-extension://${extension.id}/popup.html?tab=${tabId}`);
  await page.getByText('Read just now').waitFor();
  await page.waitForTimeout(300);
  const times = await page.evaluate(() => {
    const { paint, chain, shift } = (globalThis as unknown as { benchTimes: Opening }).benchTimes;
    return { paint, chain, shift };
  });
  await page.close();
  return times;
}

/** The popup's own script and style without Dexie, which is loaded with the history only. */
function sizeRow(): BenchRow {
  const html = readFileSync(join(builtForChrome, 'popup.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="(\/(?:chunks|assets)\/[^"]+)"/g)].map(([, path = '']) => path);
  const size = (path: string) => gzipSync(readFileSync(join(builtForChrome, path)), { level: 9 }).length;
  const total = [...new Set(files)].reduce((sum, path) => sum + size(path), 0);
  return {
    what: 'popup script and style, gzip',
    measured: `${(total / 1000).toFixed(1)} kB`,
    peer: `${files.length} files of ${readdirSync(join(builtForChrome, 'chunks')).length} chunks`,
    bar: '≤ 45 kB',
    met: total <= 45_000,
  };
}

async function countSources(page: Page): Promise<number> {
  await page.getByText('Sourcing chain').waitFor();
  return page.locator('.chain .node').count();
}

/** Reads the page once, so that it is stored, then opens the popup on it again and again. */
async function measure(): Promise<BenchRow[]> {
  const site = await serve(STATE_PAGES);
  const build = grantedBuild();
  const extension = await launchWithExtension(site, { folder: build.folder });
  try {
    const article = await extension.context.newPage();
    await article.goto(CHAIN_URL);
    const [worker] = extension.context.serviceWorkers();
    const tabId = Number(await worker?.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)'));
    const first = await extension.context.newPage();
    await first.goto(`chrome-extension://${extension.id}/popup.html?tab=${tabId}`);
    const sources = await countSources(first);
    await first.close();
    const openings: Opening[] = [];
    for (let round = 0; round < ROUNDS; round++) openings.push(await openOnce(extension, tabId));
    const row = (what: string, values: number[], bar: number): BenchRow => ({
      what,
      measured: `${quantile(values, 0.5).toFixed(0)} ms (p95 ${quantile(values, 0.95).toFixed(0)} ms)`,
      peer: '',
      bar: `median ≤ ${bar} ms`,
      met: quantile(values, 0.5) <= bar,
    });
    const shift = Math.max(...openings.map((one) => one.shift));
    return [
      row(
        'popup, first paint',
        openings.map(({ paint }) => paint),
        60,
      ),
      {
        ...row(
          `popup, opened to chain drawn, ${sources} sources stored`,
          openings.map(({ chain }) => chain),
          150,
        ),
        ...(sources < LEAST_SOURCES ? { met: false, peer: `fewer than ${LEAST_SOURCES} sources` } : {}),
      },
      {
        what: 'popup, layout shift after the chain is drawn',
        measured: shift.toFixed(3),
        peer: '',
        bar: '0',
        met: shift === 0,
      },
    ];
  } finally {
    await extension.close();
    build.remove();
    await site.close();
  }
}

/** What the popup costs a reader who clicks. Without Chromium only its size is measured. */
export async function benchPopup(): Promise<BenchRow[]> {
  if (!existsSync(join(builtForChrome, 'popup.html'))) throw new Error('nothing is built: npm run build');
  return [sizeRow(), ...(chromiumName ? await measure() : [])];
}

if (import.meta.main) console.table(await benchPopup());
