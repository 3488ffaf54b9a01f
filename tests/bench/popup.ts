/**
 * The popup in real Chromium, for a stored article of 20 sources: how soon after the click it paints, how soon its
 * chain is drawn, whether anything moves afterwards, and how much code that takes. Needs a build: `npm run build`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtForChrome, chromiumName } from '../e2e/support/chromium.ts';
import { has } from '../e2e/support/display.ts';
import type { BenchRow } from './page.ts';
import { type Opening, openPopups } from './popupOpenings.ts';

const ROUNDS = 15;
const LEAST_SOURCES = 20;
/** Most milliseconds that the popup's own style and script may put off the first paint. */
const OWN_PAINT = 30;

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? Number.NaN;

/** The popup's own script and style without Dexie, which is loaded with the history only. */
function sizeRow(): BenchRow {
  const read = (path: string) => readFileSync(join(builtForChrome, path), 'utf8');
  const named = [...read('popup.html').matchAll(/(?:src|href)="\/((?:chunks|assets)\/[^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  // The script that is named loads the popup's own.
  const loader = named.find((path) => path.startsWith('chunks/popup-')) ?? '';
  const files = [...named, ...(read(loader).match(/chunks\/app-[\w-]+\.js/g) ?? [])];
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

/** `bar` in ms; `peer`: what the same takes a popup with nothing in it but a word. */
function timeRow(what: string, times: { ours: number[]; peer: number[] }, bar: number): BenchRow {
  const median = quantile(times.ours, 0.5);
  return {
    what,
    measured: `${median.toFixed(0)} ms (p95 ${quantile(times.ours, 0.95).toFixed(0)} ms)`,
    peer: `empty popup: ${quantile(times.peer, 0.5).toFixed(0)} ms`,
    bar: `median ≤ ${bar} ms`,
    met: median <= bar,
  };
}

/**
 * What the popup adds to an empty one's first paint. From the click on, an empty popup alone takes longer than the bar for
 * ours: most of the time is the browser's, for its window.
 */
function ownRow(times: { ours: number[]; peer: number[] }): BenchRow {
  const own = quantile(times.ours, 0.5) - quantile(times.peer, 0.5);
  return {
    what: 'popup, first paint later than an empty popup’s',
    measured: `${own.toFixed(0)} ms`,
    peer: '',
    bar: `median ≤ ${OWN_PAINT} ms`,
    met: own <= OWN_PAINT,
  };
}

/** The same counted from the click, and from the moment the browser begins to open the document. */
const STARTS = { click: 'click', document: 'its document' } as const;

async function timeRows(): Promise<BenchRow[]> {
  const { sources, ours, empty } = await openPopups(ROUNDS);
  const rows = (['click', 'document'] as const).flatMap((start) => {
    const of = (openings: Opening[], part: 'paint' | 'chain') => openings.map((opening) => opening[start][part]);
    const peer = of(empty, 'paint');
    const drawn = `popup, ${STARTS[start]} to chain drawn, ${sources} sources stored`;
    return [
      timeRow(`popup, ${STARTS[start]} to first paint`, { ours: of(ours, 'paint'), peer }, 60),
      timeRow(drawn, { ours: of(ours, 'chain'), peer }, 150),
    ];
  });
  if (sources < LEAST_SOURCES) throw new Error(`the article has ${sources} sources, fewer than ${LEAST_SOURCES}`);
  const shift = Math.max(...ours.map((opening) => opening.shift));
  const paints = (openings: Opening[]) => openings.map(({ click }) => click.paint);
  return [
    ...rows,
    ownRow({ ours: paints(ours), peer: paints(empty) }),
    {
      what: 'popup, layout shift after the chain is drawn',
      measured: shift.toFixed(3),
      peer: '',
      bar: '0',
      met: shift === 0,
    },
  ];
}

/** What the popup costs a reader who clicks. Without Chromium and a screen only its size is measured. */
export async function benchPopup(): Promise<BenchRow[]> {
  if (!existsSync(join(builtForChrome, 'popup.html'))) throw new Error('nothing is built: npm run build');
  return [sizeRow(), ...(chromiumName && has('Xvfb') ? await timeRows() : [])];
}

if (import.meta.main) console.table(await benchPopup());
