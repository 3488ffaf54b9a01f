import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as libraryEntry from '../bench/libraryEntry.ts';
import { chromiumName } from './support/chromium.ts';
import { bundleLibrary, type LibraryPage, openLibraryPage } from './support/libraryPage.ts';

declare const whence: typeof libraryEntry;

/** More than two batches. */
const MANY = 450;

describe.skipIf(!chromiumName)('all readings', () => {
  let opened: LibraryPage;
  beforeAll(async () => {
    const script = await bundleLibrary(new URL('../bench/libraryEntry.ts', import.meta.url).pathname);
    opened = await openLibraryPage({ script });
    await opened.page.evaluate(async (count) => {
      const library = whence.openLibrary();
      const readings = [...whence.generateReadings(0, count)];
      const byUrl = new Map(readings.map(({ url, id }) => [url, id]));
      const file = new Blob(readings.map((reading) => `${JSON.stringify(reading)}\n`));
      await whence.restore(library, file, { mode: 'replace', idOf: (url) => byUrl.get(url) ?? url });
      library.close();
    }, MANY);
  });
  afterAll(() => opened?.close());

  it.each(['time', 'any'] as const)('come each once, in the order "%s"', async (order) => {
    const found = await opened.page.evaluate(async (wanted) => {
      const library = whence.openLibrary();
      const found: [string, string][] = [];
      for await (const { id, readAt } of whence.allReadings(library, wanted)) found.push([readAt, id]);
      library.close();
      return found;
    }, order);
    expect(new Set(found.map(([, id]) => id)).size).toBe(MANY);
    expect(found).toHaveLength(MANY);
    const byTime = found.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const byId = found.toSorted(([, a], [, b]) => (a < b ? -1 : 1));
    expect(found).toEqual(order === 'time' ? byTime : byId);
  });

  it('may be left before the last, and leave out what is not there', async () => {
    const answer = await opened.page.evaluate(async () => {
      const failed: string[] = [];
      addEventListener('unhandledrejection', ({ reason }) => failed.push(String(reason)));
      const library = whence.openLibrary();
      const ids: string[] = [];
      for await (const { id } of whence.allReadings(library, 'any')) if (ids.push(id) === 3) break;
      const again: string[] = [];
      for await (const { id } of whence.readingsOf(library, async () => [...ids, 'none'].reverse())) again.push(id);
      library.close();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { ids, again, failed };
    });
    expect(answer).toEqual({ ids: answer.ids, again: answer.ids.toReversed(), failed: [] });
    expect(answer.ids).toHaveLength(3);
  });
});
