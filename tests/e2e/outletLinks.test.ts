import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pairsOf } from '../../utils/library/outletsOf.ts';
import type { StoredReading } from '../../utils/library/tables.ts';
import { generateReadings } from '../bench/generateReadings.ts';
import { chromiumName } from './support/chromium.ts';
import { derivedTables, storedTables } from './support/derivedTables.ts';
import type * as libraryEntry from './support/libraryEntry.ts';
import { type LibraryPage, openLibraryPage } from './support/libraryPage.ts';

declare const whence: typeof libraryEntry;

/** More than changes of links wait for. */
const MANY = 90;

type Rows = { readings: StoredReading[] } & Record<string, Record<string, unknown>[]>;

const everything = (page: Page): Promise<Rows> =>
  page.evaluate(async () => {
    const library = whence.openLibrary();
    const rows: Record<string, unknown[]> = {};
    for (const table of ['readings', 'listing', 'outletCounts', 'outletLinks', 'linkChanges', 'facetCounts'])
      rows[table] = await library.table(table).toArray();
    library.close();
    return rows as Rows;
  });

let opened: LibraryPage;
beforeAll(async () => {
  if (chromiumName) opened = await openLibraryPage();
});
afterAll(() => opened?.close());

it.skipIf(!chromiumName)(
  'links are right while changes of them wait, and a save rewrites no outlet’s row',
  async () => {
    const { page } = opened;
    await page.evaluate(async (count) => {
      const library = whence.openLibrary();
      const readings = [...whence.generateReadings(0, count)];
      for (const reading of readings) await whence.saveReading(library, reading);
      const ids = readings.map(({ id }) => id);
      // Deleted one by one and many at once, changed, and brought by a file with findings changed once more.
      for (const id of ids.slice(0, 5)) await whence.deleteReadings(library, [id]);
      await whence.deleteReadings(library, ids.slice(5, 40));
      const changed = readings
        .slice(60, 70)
        .map((reading) => ({ ...reading, readAt: '2026-01-01T00:00:00Z', sources: reading.sources.slice(2) }));
      for (const reading of changed) await whence.saveReading(library, reading);
      const again = [...readings.slice(0, 3), ...changed.map((reading) => ({ ...reading, sources: [] }))];
      const file = new Blob(
        again.map((reading) => `${JSON.stringify({ ...reading, readAt: '2026-01-02T00:00:00Z' })}\n`),
      );
      const idOf = (url: string) => readings.find((reading) => reading.url === url)?.id ?? url;
      await whence.restore(library, file, { mode: 'merge', idOf });
      library.close();
    }, MANY);
    const before = await everything(page);
    expect(before.outletLinks?.length).toBeGreaterThan(0);
    expect(storedTables(before)).toEqual(derivedTables(before.readings));

    const [one] = generateReadings(MANY, MANY + 1);
    const asked = await page.evaluate(async (reading) => {
      const library = whence.openLibrary();
      if (reading) await whence.saveReading(library, reading);
      const key = `outlet:${reading?.publisher?.outletId}`;
      const { cites } = await whence.outletLinks(library, key, { cites: 999, citedBy: 1 });
      const first = (await whence.outletLinks(library, key, { cites: 3, citedBy: 1 })).cites;
      const links = { key, cites, first };
      library.close();
      return links;
    }, one);
    const after = await everything(page);
    expect(after.outletLinks).toEqual(before.outletLinks);
    expect(after.linkChanges?.length).toBe((before.linkChanges?.length ?? 0) + 1);
    expect(storedTables(after)).toEqual(derivedTables(after.readings));
    const pairs = after.readings.flatMap(({ reading }) => pairsOf(reading)).filter(([citing]) => citing === asked.key);
    const counted = Map.groupBy(pairs, ([, cited]) => cited);
    expect(asked.cites.length).toBeGreaterThan(3);
    expect(asked.first).toEqual(asked.cites.slice(0, 3));
    const sorted = asked.cites.toSorted((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
    expect(asked.cites).toEqual(sorted);
    expect(new Map(asked.cites.map(({ key, articles }) => [key, articles]))).toEqual(
      new Map([...counted].map(([key, all]) => [key, all.length])),
    );
  },
);
