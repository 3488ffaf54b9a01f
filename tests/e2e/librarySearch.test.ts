import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldedWords, searchWords } from '../../utils/library/searchWords.ts';
import type { Reading } from '../../utils/model.ts';
import { generateReading, generateReadings } from '../bench/generateReadings.ts';
import { chromiumName } from './support/chromium.ts';
import type * as libraryEntry from './support/libraryEntry.ts';
import { type LibraryPage, openLibraryPage } from './support/libraryPage.ts';

declare const whence: typeof libraryEntry;

/** So many that words are packed (64) and packed words are merged (512), with some left over. */
const MANY = 600;
const LIMIT = 9;

/** Beginnings short and long, frequent and rare, alone and together. */
const SEARCHES = ['b', 'said', 'mon said', 'post', 'bafu', ...titles(3), ...titles(90), ...titles(599)];

function titles(number: number): string[] {
  const words = foldedWords(generateReading(number).article?.title ?? '');
  return [words[0] ?? '', `${words[1]} ${words[2]?.slice(0, 2)}`, words.slice(0, 4).join(' ')];
}

/** What a search has to find: every word looked at, without any index. */
function expected(readings: readonly Reading[], text: string): string[] {
  const words = new Map(readings.map((reading) => [reading, searchWords(reading)]));
  const meets = (reading: Reading) =>
    foldedWords(text).every((start) => words.get(reading)?.some((word) => word.startsWith(start)));
  const order = ({ readAt, id }: Reading) => `${readAt}\n${id}`;
  return readings
    .filter(meets)
    .sort((a, b) => (order(a) < order(b) ? 1 : -1))
    .slice(0, LIMIT)
    .map(({ id }) => id);
}

describe.skipIf(!chromiumName)('a search of many readings in Chromium', () => {
  let opened: LibraryPage;
  let page: Page;
  const all = [...generateReadings(0, MANY)];

  beforeAll(async () => {
    opened = await openLibraryPage();
    page = opened.page;
  });
  afterAll(() => opened?.close());

  const find = () =>
    page.evaluate(
      async ([searches, limit]) => {
        const library = whence.openLibrary();
        const found: string[][] = [];
        for (const text of searches)
          found.push((await whence.listReadings(library, { limit, text })).map(({ id }) => id));
        const segments = await library.segments.toArray();
        library.close();
        return { found, sizes: segments.map(({ size }) => size) };
      },
      [SEARCHES, LIMIT] as const,
    );
  const expectFound = (found: string[][], readings: readonly Reading[]) =>
    expect(SEARCHES.map((text, i) => [text, found[i]])).toEqual(
      SEARCHES.map((text) => [text, expected(readings, text)]),
    );

  it('finds each reading as it is saved, after words are packed and merged', async () => {
    await page.evaluate(async (count) => {
      const library = whence.openLibrary();
      // The newest first, and then the older ones: times need not follow the order of writing.
      for (const reading of [...whence.generateReadings(0, count)].reverse())
        await whence.saveReading(library, reading);
      library.close();
    }, MANY);
    const { found, sizes } = await find();
    expect(sizes.sort((a, b) => b - a)).toEqual([512, 64]);
    expectFound(found, all);
  });

  it('finds neither what was deleted nor words that are gone, and finds again what came back', async () => {
    const third = all.filter((_, i) => i % 3 === 0);
    const changed = { ...generateReading(4), readAt: '2026-01-01T00:00:00.000Z', sources: [] };
    await page.evaluate(
      async ([ids, reading]) => {
        const library = whence.openLibrary();
        const deleted = await whence.deleteReadings(library, ids);
        await whence.saveReading(library, reading);
        Object.assign(globalThis, { deleted });
        library.close();
      },
      [third.map(({ id }) => id), changed] as const,
    );
    const now = all.map((reading) => (reading.id === changed.id ? changed : reading));
    expectFound(
      (await find()).found,
      now.filter(({ id }) => !third.some((gone) => gone.id === id)),
    );
    await page.evaluate(async () => {
      const library = whence.openLibrary();
      const { deleted } = globalThis as unknown as { deleted: libraryEntry.DeletedReadings };
      await whence.restoreReadings(library, deleted);
      library.close();
    });
    expectFound((await find()).found, now);
  });

  it('finds what a file brings, and leaves no words of what has gone by age', async () => {
    await page.evaluate(async (count) => {
      const library = whence.openLibrary();
      const readings = [...whence.generateReadings(0, count)];
      const idOf = (url: string) => readings.find((reading) => reading.url === url)?.id ?? url;
      const file = new Blob(readings.map((reading) => `${JSON.stringify(reading)}\n`));
      await whence.restore(library, file, { mode: 'replace', idOf });
      library.close();
    }, MANY);
    const { found, sizes } = await find();
    expect(sizes).toEqual([MANY]);
    expectFound(found, all);
    const left = await page.evaluate(async () => {
      const library = whence.openLibrary();
      await whence.deleteReadBefore(library, '2030-01-01T00:00:00.000Z');
      const { segments, segmentParts, segmentWords } = library;
      const counts = await Promise.all([segments, segmentParts, segmentWords].map((table) => table.count()));
      library.close();
      return counts;
    });
    expect(left).toEqual([0, 0, 0]);
  });
});
