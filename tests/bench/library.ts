/**
 * The library in real Chromium with few and with many readings (WHENCE_BENCH_READINGS; the bars are for 100,000): what a reader
 * waits for must not grow with what is kept. Saving, backup and restore of the same readings beside it.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { bundleLibrary } from '../e2e/support/libraryPage.ts';
import { type Site, serve } from '../e2e/support/site.ts';
import { type Asked, askBoth, type Kept } from './askLibrary.ts';
import type * as libraryEntry from './libraryEntry.ts';
import type { BenchRow } from './page.ts';

declare const whence: typeof libraryEntry;

const FEW = 100;
/** Filling the library with 100,000 takes longer than the rest of the bench together, so that many are asked for. */
const MANY = Number(process.env.WHENCE_BENCH_READINGS ?? 1_000);
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ADDRESS = 'http://localhost/';
type Moved = { backupSeconds: number; restoreSeconds: number; heap: number; identical: boolean };
type Exported = { id: string; seconds: number; heap: number };

/** Readings in one of the files that a library is filled from: the browser keeps no gigabyte of a page's own files. */
const IN_FILE = 20_000;

/** Fills an empty library by imports, as a restore would. */
const fill = (page: Page, kept: Kept) =>
  page.evaluate(
    async ({ name, count, inFile }) => {
      const library = whence.openLibrary(name);
      const idOf = (url: string) => `b${Number(url.split('/')[3]).toString(36).padStart(6, '0')}`;
      // A file is made in pieces: the browser keeps them outside of the page's memory.
      const fileOf = (from: number, until: number) => {
        const parts: Blob[] = [];
        for (let at = from; at < until; at += 500) {
          const readings = [...whence.generateReadings(at, Math.min(until, at + 500))];
          parts.push(new Blob(readings.map((reading) => `${JSON.stringify(reading)}\n`)));
        }
        return new Blob(parts);
      };
      for (let from = 0; from < count; from += inFile)
        await whence.restore(library, fileOf(from, Math.min(count, from + inFile)), { mode: 'merge', idOf });
      library.close();
    },
    { ...kept, inFile: IN_FILE },
  );

/** Backup, restore and backup again; the files are compared by their SHA-256. */
const move = (page: Page): Promise<Moved> =>
  page.evaluate(async () => {
    const library = whence.openLibrary();
    const heapNow = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
    const start = heapNow();
    let heap = 0;
    const onProgress = () => {
      heap = Math.max(heap, heapNow() - start);
    };
    const save = () => new Response(whence.backUp(library, null, { onProgress })).blob();
    const hash = async (file: Blob) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))].join();
    let from = performance.now();
    const first = await save();
    const backupSeconds = (performance.now() - from) / 1000;
    await whence.deleteEverything(library);
    from = performance.now();
    await whence.restore(library, first, { mode: 'merge', idOf: String });
    const restoreSeconds = (performance.now() - from) / 1000;
    const identical = (await hash(first)) === (await hash(await save()));
    library.close();
    return { backupSeconds, restoreSeconds, heap, identical };
  });

/** Everything in one format, its bytes thrown away as they come. */
const exported = (page: Page, id: string): Promise<Exported> =>
  page.evaluate(async (wanted) => {
    const library = whence.openLibrary();
    const format = whence.formats.find((one) => one.id === wanted);
    if (!format) throw new Error(`no format ${wanted}`);
    const heapNow = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
    const before = heapNow();
    let heap = 0;
    let asked = 0;
    // Asking takes the browser a quarter of a millisecond: not at each piece.
    const onProgress = () => {
      if (asked++ % 16 === 0) heap = Math.max(heap, heapNow() - before);
    };
    const rasterize = () => Promise.reject(new Error('no pictures here'));
    const world = { locale: 'en', dir: 'ltr', word: String, date: String, rasterize } as const;
    const start = performance.now();
    const pieces = whence.exportReadings(format, (order) => whence.allReadings(library, order), { world, onProgress });
    for await (const piece of pieces) {
      if (piece.length === 0) throw new Error('an empty piece');
      // As when a file is written, see saveFile.ts.
      piece.buffer.transfer(0);
    }
    library.close();
    return { id: wanted, seconds: (performance.now() - start) / 1000, heap };
  }, id);

type Opened = { page: Page; context: BrowserContext };

/** A profile on the disk: what Chromium keeps in memory for private windows would measure something else. */
async function open(site: Site, profile: string): Promise<Opened> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    args: [
      '--no-sandbox',
      '--enable-precise-memory-info',
      `--proxy-server=${site.proxy}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  await context.addInitScript({ content: await bundleLibrary(new URL('./libraryEntry.ts', import.meta.url).pathname) });
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(ADDRESS);
  return { page, context };
}

function growth(few: Asked, many: Asked): BenchRow[] {
  return (Object.keys(many) as (keyof Asked)[]).map((what) => {
    const isSaving = what === 'saving';
    return {
      what: `${what}, ${MANY.toLocaleString('en')} readings`,
      measured: `${many[what].toFixed(1)} ms`,
      peer: `${FEW}: ${few[what].toFixed(1)} ms`,
      bar: isSaving ? '≤ 30 ms' : `≤ 1.3 × the time with ${FEW}`,
      met: many[what] <= (isSaving ? 30 : few[what] * 1.3),
    };
  });
}

const row = (what: string, measured: string, bar: string, met: boolean): BenchRow => ({
  what,
  measured,
  peer: '',
  bar,
  met,
});

/** Measures the library with few and with many readings, then the way out and back. */
export async function benchLibrary(): Promise<BenchRow[]> {
  if (!existsSync(CHROMIUM)) return [];
  const site = await serve({ [ADDRESS]: '<!doctype html><title>library</title>' });
  const profile = mkdtempSync(join(tmpdir(), 'whence-bench-'));
  const { page, context } = await open(site, profile);
  try {
    const kept = [
      { name: 'few', count: FEW },
      { name: 'whence', count: MANY },
    ] as const;
    for (const one of kept) await fill(page, one);
    const { few, many } = await askBoth(page, ...kept);
    const files = [await exported(page, 'jsonl'), await exported(page, 'gexf')];
    const { backupSeconds, restoreSeconds, heap, identical } = await move(page);
    return [
      ...growth(few, many),
      ...files.map(({ id, seconds, heap }) =>
        row(
          `export as ${id} in the browser`,
          `${seconds.toFixed(1)} s, ${(heap / 1e6).toFixed(0)} MB of heap`,
          '≤ 60 s, ≤ 300 MB',
          seconds <= 60 && heap <= 300e6,
        ),
      ),
      row('backup', `${backupSeconds.toFixed(1)} s`, '≤ 60 s', backupSeconds <= 60),
      row('backup, extra memory', `${(heap / 1e6).toFixed(0)} MB`, '≤ 300 MB', heap <= 300e6),
      row('restore', `${restoreSeconds.toFixed(1)} s`, '≤ 180 s', restoreSeconds <= 180),
      row('backup → restore → backup', identical ? 'identical' : 'differs', 'identical', identical),
    ];
  } finally {
    await context.close();
    await site.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

if (import.meta.main) console.table(await benchLibrary());
