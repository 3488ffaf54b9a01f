/**
 * The library in real Chromium with few and with many readings (WHENCE_BENCH_READINGS; the bars are for 100,000): what a reader
 * waits for must not grow with what is kept. Saving, backup and restore of the same readings beside it.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type * as libraryEntry from '../e2e/support/libraryEntry.ts';
import { bundleLibrary } from '../e2e/support/libraryPage.ts';
import { type Site, serve } from '../e2e/support/site.ts';
import type { BenchRow } from './page.ts';

declare const whence: typeof libraryEntry;

const FEW = 100;
/** Filling the library with 100,000 takes longer than the rest of the bench together, so that many are asked for. */
const MANY = Number(process.env.WHENCE_BENCH_READINGS ?? 1_000);
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const ADDRESS = 'http://localhost/';
/** What a first page shows. */
const PAGE = 51;

type Asked = Record<'popup chain' | 'history, first page' | 'outlet’s page' | 'search' | 'saving', number>;
type Moved = { backupSeconds: number; restoreSeconds: number; heap: number; identical: boolean };

/** Fills an empty library by an import, as a restore would. */
const fill = (page: Page, count: number) =>
  page.evaluate(async (wanted) => {
    const library = whence.openLibrary();
    // A file of so many readings is made in pieces: the browser keeps them outside of the page's memory.
    const parts: Blob[] = [];
    for (let from = 0; from < wanted; from += 500) {
      const readings = [...whence.generateReadings(from, Math.min(wanted, from + 500))];
      parts.push(new Blob(readings.map((reading) => `${JSON.stringify(reading)}\n`)));
    }
    const idOf = (url: string) => `b${Number(url.split('/')[3]).toString(36).padStart(6, '0')}`;
    const start = performance.now();
    await whence.restore(library, new Blob(parts), { mode: 'replace', idOf });
    library.close();
    return (performance.now() - start) / 1000;
  }, count);

/** Medians of what a reader asks, each on another reading, in milliseconds. */
const ask = (page: Page, count: number): Promise<Asked> =>
  page.evaluate(
    async ([kept, limit]) => {
      const library = whence.openLibrary();
      await library.open();
      const rounds = 21;
      const some = (i: number) => whence.generateReading(Math.floor(((i + 0.5) * kept) / rounds));
      const median = async (work: (i: number) => Promise<unknown>) => {
        const times: number[] = [];
        for (let i = 0; i < rounds; i++) {
          const start = performance.now();
          await work(i);
          times.push(performance.now() - start);
        }
        return times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
      };
      const outletPage = async (i: number) => {
        const { publisher } = some(i);
        const key = `outlet:${publisher?.outletId ?? publisher?.name.toLowerCase()}`;
        await whence.outletCounts(library, [key]);
        for (const way of ['cites', 'citedBy'] as const) await whence.outletLinks(library, key, { way, limit: 20 });
        // As many of its readings as the few have in all: pages of one length are compared.
        return whence.listReadings(library, { limit: 5, tags: [`by:${key}`] });
      };
      const answer = {
        'popup chain': await median(async (i) => {
          const row = await whence.readingByUrl(library, some(i).url);
          if (!row) throw new Error('a reading that was stored is not there');
          return whence.applyCorrections(row.reading, await whence.correctionsOf(library, row.id));
        }),
        'history, first page': await median(() => whence.listReadings(library, { limit })),
        'outlet’s page': await median(outletPage),
        // Two words that stand in a reading: its outlet and a beginning of its title.
        search: await median((i) => {
          const { publisher, article } = some(i);
          return whence.listReadings(library, {
            limit: 5,
            text: `${publisher?.name.split(' ')[0]} ${article?.title.slice(0, 5)}`,
          });
        }),
        saving: await median((i) => whence.saveReading(library, whence.generateReading(9_000_000 + kept + i))),
      };
      library.close();
      return answer;
    },
    [count, PAGE] as const,
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
  await context.addInitScript({ content: await bundleLibrary() });
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
    await fill(page, FEW);
    const few = await ask(page, FEW);
    await fill(page, MANY);
    const many = await ask(page, MANY);
    const { backupSeconds, restoreSeconds, heap, identical } = await move(page);
    return [
      ...growth(few, many),
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
