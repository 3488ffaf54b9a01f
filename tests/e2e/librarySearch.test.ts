import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tagsOf } from '../../utils/library/outletsOf.ts';
import type { ListOptions } from '../../utils/library/queries.ts';
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
const WORDS = ['b', 'said', 'mon said', 'post', 'bafu', ...titles(3), ...titles(90), ...titles(599)];
/** Tags alone, together, with words, between times and from a place in the list on. */
const SEARCHES: Omit<ListOptions, 'limit'>[] = [
  ...WORDS.map((text) => ({ text })),
  ...[3, 90, 599].flatMap((number) => tagsOf(generateReading(number)).map((tag) => ({ tags: [tag] }))),
  { tags: ['lang:en', 'relation:quotes'], text: 'said b' },
  { tags: ['lang:no'] },
  ...[40, 300, 599].flatMap((number) => {
    const { readAt, id } = generateReading(number);
    return [
      { text: 'said', before: { readAt, id } },
      { tags: ['lang:en'], to: readAt },
      { text: 'b', from: readAt },
    ];
  }),
];

function titles(number: number): string[] {
  const words = foldedWords(generateReading(number).article?.title ?? '');
  return [words[0] ?? '', `${words[1]} ${words[2]?.slice(0, 2)}`, words.slice(0, 4).join(' ')];
}

/** What a search has to find: every reading looked at, without any index. */
function expected(readings: readonly Reading[], { text = '', tags = [], before, from, to }: (typeof SEARCHES)[number]) {
  const order = ({ readAt, id }: { readAt: string; id: string }) => `${readAt}\n${id}`;
  const meets = (reading: Reading) =>
    foldedWords(text).every((start) => searchWords(reading).some((word) => word.startsWith(start))) &&
    tags.every((tag) => tagsOf(reading).includes(tag)) &&
    (!before || order(reading) < order(before)) &&
    (!from || reading.readAt >= from) &&
    (!to || reading.readAt < to);
  return [...readings]
    .sort((a, b) => (order(a) < order(b) ? 1 : -1))
    .filter(upTo(LIMIT, meets))
    .map(({ id }) => id);
}

/** Lets so many through and looks no further. */
function upTo<T>(count: number, meets: (item: T) => boolean): (item: T) => boolean {
  let left = count;
  return (item) => left > 0 && meets(item) && left-- > 0;
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
        for (const search of searches)
          found.push((await whence.listReadings(library, { limit, ...search })).map(({ id }) => id));
        const segments = await library.segments.toArray();
        library.close();
        return { found, sizes: segments.map(({ size }) => size) };
      },
      [SEARCHES, LIMIT] as const,
    );
  const expectFound = (found: string[][], readings: readonly Reading[]) =>
    expect(SEARCHES.map((search, i) => [search, found[i]])).toEqual(
      SEARCHES.map((search) => [search, expected(readings, search)]),
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
