import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ListOptions, ListPlace } from '../../utils/library/queries.ts';
import { outlet, readingOf, source } from '../unit/graph/readingOf.ts';
import { chromiumName } from './support/chromium.ts';
import type * as libraryEntry from './support/libraryEntry.ts';
import { type LibraryPage, openLibraryPage } from './support/libraryPage.ts';

declare const whence: typeof libraryEntry;

describe.skipIf(!chromiumName)('the library in Chromium', () => {
  let opened: LibraryPage;
  let page: Page;

  beforeAll(async () => {
    opened = await openLibraryPage();
    page = opened.page;
  });
  afterAll(() => opened?.close());
  beforeEach(() => page.evaluate(() => whence.openLibrary().delete()));

  const save = (readings: ReturnType<typeof readingOf>[]) =>
    page.evaluate(async (all) => {
      const library = whence.openLibrary();
      const answers: string[] = [];
      for (const reading of all) answers.push(await whence.saveReading(library, reading));
      library.close();
      return answers;
    }, readings);

  /** Every row of both tables, as stored. */
  const everything = () =>
    page.evaluate(async () => {
      const library = whence.openLibrary();
      const rows = [await library.readings.toArray(), await library.revisions.toArray()] as const;
      library.close();
      return rows;
    });

  const find = (text: string) =>
    page.evaluate(async (wanted) => {
      const library = whence.openLibrary();
      const found = await whence.listReadings(library, { limit: 10, text: wanted });
      library.close();
      return found.map(({ id }) => id);
    }, text);

  it('saves, leaves alone what has not changed, and keeps what it was before it changed', async () => {
    const first = readingOf('a', [source('Mark Esper')]);
    const again = { ...first, readAt: '2026-05-02T12:00:00.000Z' };
    const changed = readingOf('a', [source('Mark Esper'), outlet('Fars', 'fars-news')], { day: 3 });
    expect(await save([first, again, changed])).toEqual(['saved', 'unchanged', 'revised']);
    const [readings, revisions] = await everything();
    expect(readings).toMatchObject([{ id: 'a', readAt: changed.readAt, revision: 2, reading: changed }]);
    expect(revisions).toEqual([{ id: 'a', url: first.url, readAt: first.readAt, revision: 1, reading: first }]);
  });

  it('keeps no reading of no article', async () => {
    await expect(save([readingOf('a', [], { article: null })])).rejects.toThrow('only articles are kept');
    expect(await everything()).toEqual([[], []]);
  });

  it.each(['', 'harbour'])(
    'lists the newest first, each once over pages, at equal times too (search: "%s")',
    async (text) => {
      const days: [string, number][] = [
        ['a', 1],
        ['d', 2],
        ['b', 2],
        ['e', 2],
        ['c', 2],
        ['f', 3],
      ];
      await save(days.map(([id, day]) => readingOf(id, [], { day })));
      const pages = await page.evaluate(async (text) => {
        const library = whence.openLibrary();
        const pages: string[][] = [];
        let before: ListPlace | null = null;
        for (let i = 0; i < 9; i++) {
          const options: ListOptions = { limit: 2, text, ...(before ? { before } : {}) };
          const found = await whence.listReadings(library, options);
          const last = found.at(-1);
          if (!last) break;
          pages.push(found.map(({ id }) => id));
          before = last;
        }
        library.close();
        return pages;
      }, text);
      expect(pages).toEqual([
        ['f', 'e'],
        ['d', 'c'],
        ['b', 'a'],
      ]);
    },
  );

  it('finds accents without accents and the other way, beginnings of words, and all words only', async () => {
    await save([
      readingOf('paris', [outlet('Palais de l’Élysée', null)]),
      readingOf('ankara', [source('İsmail Şahin')]),
    ]);
    expect(await find('elysee')).toEqual(['paris']);
    expect(await find('ÉLYSÉE')).toEqual(['paris']);
    expect(await find('sahin')).toEqual(['ankara']);
    expect(await find('elys pala')).toEqual(['paris']);
    expect(await find('elysee sahin')).toEqual([]);
    expect(await find('lysee')).toEqual([]);
    expect((await find('harbour post')).sort()).toEqual(['ankara', 'paris']);
  });

  it('gives back just what was deleted, revisions too', async () => {
    await save([readingOf('a', []), readingOf('a', [source('x')]), readingOf('b', [])]);
    const before = await everything();
    const between = await page.evaluate(async () => {
      const library = whence.openLibrary();
      const deleted = await whence.deleteReadings(library, ['a', 'nobody']);
      const left = [await library.readings.toCollection().primaryKeys(), await library.revisions.count()];
      await whence.restoreReadings(library, deleted);
      library.close();
      return left;
    });
    expect(between).toEqual([['b'], 0]);
    expect(await everything()).toEqual(before);
  });

  it('leaves nothing half-written when the transaction is aborted', async () => {
    await save([readingOf('a', [])]);
    const before = await everything();
    const said = await page.evaluate(
      async (changed) => {
        const library = whence.openLibrary();
        // The old findings are already put away when the new ones are written: fail just there.
        library.readings.hook('updating', () => {
          throw new Error('disk full');
        });
        const answer = await whence.saveReading(library, changed).catch((error: Error) => error.message);
        library.close();
        return answer;
      },
      readingOf('a', [source('x')]),
    );
    expect(said).toContain('disk full');
    expect(await everything()).toEqual(before);
  });
});
