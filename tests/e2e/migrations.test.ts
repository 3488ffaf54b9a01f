import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName } from './support/chromium.ts';
import type * as libraryEntry from './support/libraryEntry.ts';
import { type LibraryPage, openLibraryPage } from './support/libraryPage.ts';

declare const whence: typeof libraryEntry;

/** A whole database as IndexedDB had it, written by the code of that version. */
type Dump = {
  version: number;
  stores: {
    name: string;
    keyPath: string | string[];
    autoIncrement?: boolean;
    indexes: { name: string; keyPath: string | string[]; multiEntry: boolean; unique: boolean }[];
    rows: { id: string; places?: number[]; packed?: string }[];
  }[];
};

const dumpOf = (version: number): Dump =>
  JSON.parse(readFileSync(new URL(`../fixtures/library/version-${version}.json`, import.meta.url), 'utf8'));

/** Without what other tables hold now; readings may lie packed. */
const unpacked = ({ packed, ...row }: Dump['stores'][number]['rows'][number]) => ({
  ...row,
  words: undefined,
  ...(packed ? { reading: JSON.parse(packed) } : {}),
});

/** Makes the database again, without any of our code. */
const recreate = (page: Page, dump: Dump) =>
  page.evaluate(async ({ version, stores }) => {
    await whence.openLibrary().delete();
    // JSON has no typed arrays.
    const stored = ({ places, packed, ...row }: (typeof stores)[number]['rows'][number]) => ({
      ...row,
      ...(places ? { places: Uint16Array.from(places) } : {}),
      ...(packed ? { packed: new TextEncoder().encode(packed) } : {}),
    });
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('whence', version);
      request.onupgradeneeded = () => {
        for (const { name, keyPath, autoIncrement = false, indexes, rows } of stores) {
          const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
          for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
          for (const row of rows) store.add(stored(row));
        }
      };
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = () => reject(request.error);
    });
  }, dump);

const lookAround = (page: Page) =>
  page.evaluate(async () => {
    const library = whence.openLibrary();
    const ids = async (options: object) =>
      (await whence.listReadings(library, { limit: 9, ...options })).map(({ id }) => id);
    const looked = {
      listed: await ids({}),
      found: await ids({ text: 'elysee jo' }),
      cited: await ids({ tags: ['cites:outlet:fars-news'] }),
      narrowed: await ids({ text: 'paper', tags: ['cites:outlet:reuters', 'lang:en'] }),
      facets: (await whence.listFacets(library)).relations.map(({ name, count }) => [name, count]),
      counts: await whence.outletCounts(library, ['outlet:harbour-post', 'outlet:fars-news', 'outlet:reuters']),
      citedBy: (await whence.outletLinks(library, 'outlet:fars-news', { cites: 5, citedBy: 5 })).citedBy,
      rows: { readings: await library.readings.toArray(), revisions: await library.revisions.toArray() },
    };
    library.close();
    return looked;
  });

describe.skipIf(!chromiumName)('the library in Chromium', () => {
  let opened: LibraryPage;
  beforeAll(async () => {
    opened = await openLibraryPage();
  });
  afterAll(() => opened?.close());

  it.each([1, 2, 3, 4, 5, 6])(
    'opens what version %i wrote: nothing is lost, all is found and counted',
    async (version) => {
      const dump = dumpOf(version);
      await recreate(opened.page, dump);
      const looked = await lookAround(opened.page);
      const rowsOf = (name: string) => dump.stores.find((store) => store.name === name)?.rows ?? [];
      expect(looked.rows.readings).toEqual(rowsOf('readings').map(unpacked));
      expect(looked.rows.revisions).toEqual(rowsOf('revisions').map(unpacked));
      expect(looked).toMatchObject({
        listed: ['quay', 'fog', 'élysée'],
        found: ['élysée'],
        cited: ['quay', 'fog'],
        narrowed: ['fog'],
        facets: [
          ['quotes', 3],
          ['says', 2],
          ['wire', 1],
        ],
        counts: [
          { key: 'outlet:harbour-post', published: 3, cited: 0 },
          { key: 'outlet:fars-news', name: 'Fars', published: 0, cited: 2, relations: { quotes: 2 } },
          { key: 'outlet:reuters', published: 0, cited: 1, relations: { wire: 1, quotes: 1 } },
        ],
        citedBy: [{ key: 'outlet:harbour-post', articles: 2 }],
      });
    },
  );
});
