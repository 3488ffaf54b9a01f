/**
 * Typing in the history's search, in the built extension in real Chromium: from the letter to the list drawn, over
 * 10,000 readings. Needs `npm run build` first.
 */
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launchWithExtension } from '../e2e/support/chromium.ts';
import { madeUpReading } from '../e2e/support/manyReadings.ts';
import { serve } from '../e2e/support/site.ts';
import type * as entry from './historyEntry.ts';
import type { BenchRow } from './page.ts';

declare const whence: typeof entry;

const BATCH = 500;
/** A name, a common word, two words, a quote's words, another script, and nothing at all. */
const SEARCHES = ['wisniewski', 'harbour', 'lima forest', 'the plan would', 'сосновка', 'xyzzy', 'oztürk bridge late'];

async function bundle(): Promise<string> {
  const path = new URL('./historyEntry.ts', import.meta.url).pathname;
  const lib = { entry: path, formats: ['iife' as const], name: 'whence' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return `${output.output[0].code};globalThis.whence = whence;`;
}

async function fill(page: Page, count: number): Promise<void> {
  await page.evaluate(await bundle());
  const newest = new Date();
  for (let at = 0; at < count; at += BATCH) {
    const readings = Array.from({ length: Math.min(BATCH, count - at) }, (_, i) => madeUpReading(at + i, newest));
    await page.evaluate(async (batch) => {
      const library = whence.openLibrary();
      const rows = batch.map((reading) => ({ ...reading, reading, revision: 1 }));
      const kept = rows.map(({ id, url, readAt, reading, revision }) => ({ id, url, readAt, reading, revision }));
      await whence.restoreReadings(library, { readings: kept, revisions: [], corrections: [] });
      library.close();
    }, readings);
  }
}

/** Runs in the page: types a letter and answers how long the list took to follow, in ms. */
const TYPE = `(letters) => new Promise((resolve) => {
  const field = document.querySelector('input[type=search]');
  const history = document.querySelector('.history');
  const start = performance.now();
  let busy = false;
  const look = () => {
    const now = history.getAttribute('aria-busy') === 'true';
    if (now) busy = true;
    else if (busy) { watcher.disconnect(); resolve(performance.now() - start); }
  };
  const watcher = new MutationObserver(look);
  watcher.observe(history, { attributes: true, attributeFilter: ['aria-busy'] });
  field.value = letters;
  field.dispatchEvent(new Event('input', { bubbles: true }));
})`;

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? Number.NaN;

/** Every search typed letter by letter, as fast as the list follows. */
export async function benchHistory(count = 10_000): Promise<BenchRow[]> {
  const site = await serve({});
  const extension = await launchWithExtension(site);
  try {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/atlas.html`);
    await fill(page, count);
    await page.reload();
    await page.locator('.history-list article').first().waitFor();
    const times: number[] = [];
    for (const search of [...SEARCHES, ...SEARCHES]) {
      const letters = [...search];
      for (let typed = 1; typed <= letters.length; typed++) {
        const words = letters.slice(0, typed).join('');
        // A blank at the end asks for what is there already.
        if (words.endsWith(' ')) continue;
        times.push(await page.evaluate<number>(`(${TYPE})(${JSON.stringify(words)})`));
      }
      await page.evaluate(`(${TYPE})('')`);
    }
    const [median, most] = [quantile(times, 0.5), quantile(times, 0.95)];
    return [
      {
        what: `typing in search, ${count} readings`,
        measured: `${median.toFixed(1)} ms median, ${most.toFixed(1)} ms p95 of ${times.length} letters`,
        peer: '',
        bar: 'p95 ≤ 50 ms',
        met: most <= 50,
      },
    ];
  } finally {
    await extension.close();
    await site.close();
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) console.table(await benchHistory());
