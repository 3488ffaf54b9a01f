import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PhotoCredit } from '../../utils/model.ts';
import { readingOf, source } from '../unit/graph/readingOf.ts';
import { chromiumName } from './support/chromium.ts';
import type * as libraryEntry from './support/libraryEntry.ts';
import { type LibraryPage, openLibraryPage } from './support/libraryPage.ts';

declare const whence: typeof libraryEntry;

describe.skipIf(!chromiumName)('a library that cannot be had', () => {
  let opened: LibraryPage;
  let page: Page;
  beforeAll(async () => {
    opened = await openLibraryPage();
    page = opened.page;
  });
  afterAll(() => opened?.close());
  beforeEach(() => page.evaluate(() => whence.openLibrary().delete()));

  /** Opens the database without our code, at a version of ours, and keeps it open. */
  const occupy = (version: number) =>
    page.evaluate(async (number) => {
      const other = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('whence', number);
        request.onupgradeneeded = () => request.result.createObjectStore('readings', { keyPath: 'id' });
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      Object.assign(globalThis, { closeOther: () => other.close() });
    }, version);
  const release = () => page.evaluate('closeOther()');

  /** What saving a reading comes to, and how long it took to say so. */
  const problem = () =>
    page.evaluate(
      async (reading) => {
        const library = whence.openLibrary();
        const start = performance.now();
        const answer = await whence
          .saveReading(library, reading)
          .catch((error: unknown) => whence.libraryProblem(error, library));
        library.close();
        return { answer, ms: performance.now() - start };
      },
      readingOf('a', []),
    );

  it('says so when an older version keeps it open, and does not wait for ever', async () => {
    await occupy(10);
    const { answer, ms } = await problem();
    expect(answer).toBe('blocked');
    expect(ms).toBeLessThan(20_000);
    await release();
    expect((await problem()).answer).toBe('saved');
  });

  it('says so when a newer version wrote it, and leaves it as it is', async () => {
    await occupy(99_990);
    await release();
    expect((await problem()).answer).toBe('newer');
    const version = await page.evaluate(
      async () => (await indexedDB.databases()).find(({ name }) => name === 'whence')?.version,
    );
    expect(version).toBe(99_990);
  });

  it('says so when it was closed', async () => {
    const answer = await page.evaluate(async () => {
      const library = whence.openLibrary();
      await library.open();
      library.close();
      return whence.listReadings(library, { limit: 1 }).catch((error: unknown) => whence.libraryProblem(error));
    });
    expect(answer).toBe('closed');
  });

  it('says so where the browser keeps none', async () => {
    const answer = await page.evaluate(async () => {
      const open = IDBFactory.prototype.open;
      // As Firefox does where history is switched off.
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError');
      };
      const library = whence.openLibrary();
      const said = await whence.countReadings(library).catch((error: unknown) => whence.libraryProblem(error));
      IDBFactory.prototype.open = open;
      return said;
    });
    expect(answer).toBe('unavailable');
  });

  it('says so when there is no room, and has nothing half-written', async () => {
    const protocol = await opened.context.newCDPSession(page);
    const setQuota = (quotaSize?: number) =>
      protocol.send('Storage.overrideQuotaForOrigin', {
        origin: 'http://localhost',
        ...(quotaSize === undefined ? {} : { quotaSize }),
      });
    const first = readingOf('a', []);
    await page.evaluate((reading) => whence.saveReading(whence.openLibrary(), reading), first);
    const credit: PhotoCredit = {
      creditLine: 'x',
      creators: [],
      agencies: [],
      caption: 'x'.repeat(30_000_000),
      imageUrl: null,
      foundIn: 'caption',
      evidence: null,
    };
    // More than any page yields, so that one transaction meets the end of the room.
    const large = readingOf('a', [source('x')], { day: 2, photoCredits: [credit] });
    await setQuota(1_000);
    // Chromium remembers for half a minute how much room there was.
    await page.waitForTimeout(35_000);
    const answer = await page.evaluate(async (reading) => {
      const library = whence.openLibrary();
      return whence.saveReading(library, reading).catch((error: unknown) => whence.libraryProblem(error, library));
    }, large);
    await setQuota();
    expect(answer).toBe('full');
    const kept = await page.evaluate(async () => {
      const library = whence.openLibrary();
      return {
        readings: (await library.readings.toArray()).map(({ reading }) => reading),
        revisions: await library.revisions.count(),
        listed: (await whence.listReadings(library, { limit: 5 })).map(({ readAt }) => readAt),
        counts: await whence.outletCounts(library, ['outlet:harbour-post']),
      };
    });
    expect(kept).toMatchObject({ readings: [first], revisions: 0, listed: [first.readAt], counts: [{ published: 1 }] });
  });

  it('reminds of a backup after 500 readings more', async () => {
    const due = await page.evaluate(
      async (reading) => {
        const library = whence.openLibrary();
        const rows = (from: number, to: number) =>
          Array.from({ length: to - from }, (_, i) => ({
            id: `n${from + i}`,
            url: '',
            readAt: '',
            reading,
            revision: 1,
          }));
        await library.readings.bulkPut(rows(0, 499));
        const answers = [await whence.backupIsDue(library)];
        await library.readings.bulkPut(rows(499, 500));
        answers.push(await whence.backupIsDue(library));
        await whence.noteBackup(library);
        answers.push(await whence.backupIsDue(library));
        return answers;
      },
      readingOf('a', []),
    );
    expect(due).toEqual([false, true, false]);
  });
});
