import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredReading } from '../../utils/library/tables.ts';
import { generateReadings, randomFrom } from '../bench/generateReadings.ts';
import { chromiumName } from './support/chromium.ts';
import { derivedTables, storedTables } from './support/derivedTables.ts';
import { pause } from './support/display.ts';
import type * as libraryEntry from './support/libraryEntry.ts';
import { bundleLibrary, openLibraryPage } from './support/libraryPage.ts';

declare const whence: typeof libraryEntry;
declare const acknowledge: (ids: string[]) => Promise<void>;

/** Browsers killed: WHENCE_KILLS, else one in the midst of each kind of work. */
const KILLS = Number(process.env.WHENCE_KILLS ?? 3);
const WORKS = ['writing', 'importing', 'deleting'] as const;
type Work = (typeof WORKS)[number];
/** Readings that are there before the work begins. */
const THERE = 12;
const IMPORTED = 60;

/** Ends the browser on this profile, and no other, as a crash would: no process of it gets to tidy up. */
function kill(profile: string): void {
  const pids = execFileSync('pgrep', ['-f', `user-data-dir=${profile}`], { encoding: 'utf8' });
  for (const pid of pids.trim().split('\n').map(Number)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It went with its parent.
    }
  }
}

const fill = (page: Page) =>
  page.evaluate(async (count) => {
    const library = whence.openLibrary();
    for (const reading of whence.generateReadings(0, count)) await whence.saveReading(library, reading);
    library.close();
  }, THERE);

/** Runs in the page until the browser dies; what is done is acknowledged by ids. */
const WORK: Record<Work, (page: Page) => Promise<unknown>> = {
  writing: (page) =>
    page.evaluate(async (from) => {
      const library = whence.openLibrary();
      for (const reading of whence.generateReadings(from, 9_999)) {
        await whence.saveReading(library, reading);
        await whence.saveReading(library, { ...reading, sources: reading.sources.slice(1) });
        await acknowledge([reading.id]);
      }
    }, THERE),
  importing: (page) =>
    page.evaluate(
      async ([from, count]) => {
        const library = whence.openLibrary();
        const readings = [...whence.generateReadings(from, from + count)];
        const idOf = (url: string) => readings.find((reading) => reading.url === url)?.id ?? url;
        const file = new Blob(readings.map((reading) => `${JSON.stringify(reading)}\n`));
        await whence.restore(library, file, { mode: 'merge', idOf });
        await acknowledge(readings.map(({ id }) => id));
      },
      [THERE, IMPORTED] as const,
    ),
  deleting: (page) =>
    page.evaluate(async (count) => {
      const library = whence.openLibrary();
      const ids = [...whence.generateReadings(0, count)].map(({ id }) => id);
      for (let at = 0; at < ids.length; at += 4) {
        await whence.deleteReadings(library, ids.slice(at, at + 4));
        await acknowledge(ids.slice(at, at + 4));
      }
    }, THERE),
};

const everything = (page: Page) =>
  page.evaluate(async () => {
    const library = whence.openLibrary();
    await library.open();
    const rows: Record<string, unknown[]> = {};
    for (const table of library.tables) rows[table.name] = await table.toArray();
    library.close();
    return rows as { readings: StoredReading[] } & Record<string, Record<string, unknown>[]>;
  });

const idsOf = (from: number, to: number) => [...generateReadings(from, to)].map(({ id }) => id);

/** What must hold of the work's own readings: all that was acknowledged, and each step whole. */
const EXPECT: Record<Work, (there: Set<string>, done: string[]) => void> = {
  writing: (there, done) => {
    for (const id of [...done, ...idsOf(0, THERE)]) expect(there).toContain(id);
    // One more may have been written when the browser died before it could say so.
    expect(there.size - THERE - done.length).toBeLessThanOrEqual(1);
  },
  importing: (there, done) => {
    for (const id of idsOf(0, THERE)) expect(there).toContain(id);
    expect([0, IMPORTED]).toContain(there.size - THERE);
    if (done.length > 0) expect(there.size).toBe(THERE + IMPORTED);
  },
  deleting: (there, done) => {
    for (const id of done) expect(there).not.toContain(id);
    expect(there.size % 4).toBe(0);
  },
};

describe.skipIf(!chromiumName)('a browser killed in the midst of', () => {
  let profile = '';
  let script = '';
  beforeAll(async () => {
    script = await bundleLibrary();
  });
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  const random = randomFrom(20_261_124);
  const kills = Array.from({ length: KILLS }, (_, i): [Work, number, number] => {
    const work = WORKS[i % WORKS.length] ?? 'writing';
    return [work, Math.round(random() * 1_500), i];
  });

  it.each(kills)('%s, after %i ms: nothing half-written, nothing acknowledged lost (%i)', async (work, ms) => {
    rmSync(profile, { recursive: true, force: true });
    profile = mkdtempSync(join(tmpdir(), 'whence-kill-'));
    const first = await openLibraryPage({ profile, script });
    const done: string[] = [];
    await first.page.exposeFunction('acknowledge', (ids: string[]) => void done.push(...ids));
    await fill(first.page);
    // The page dies under its work: that rejects, and is what the test is about.
    const working = WORK[work](first.page).catch(() => null);
    await pause(ms);
    kill(profile);
    await working;
    await first.close().catch(() => null);
    const second = await openLibraryPage({ profile, script });
    try {
      const rows = await everything(second.page);
      expect(storedTables(rows)).toEqual(derivedTables(rows.readings));
      EXPECT[work](new Set(rows.readings.map(({ id }) => id)), done);
    } finally {
      await second.close();
    }
  });
});
