import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName } from './support/chromium.ts';
import { type FullTab, openFullTab } from './support/fullTab.ts';
import type * as libraryEntry from './support/libraryEntry.ts';
import { bundleLibrary } from './support/libraryPage.ts';

declare const whence: typeof libraryEntry;

describe.skipIf(!chromiumName)('the full tab while a backup is brought in elsewhere', () => {
  let tab: FullTab;
  beforeAll(async () => {
    tab = await openFullTab(3);
  }, 60_000);
  afterAll(() => tab?.close());

  it('says why the history has to wait, and shows it when the library is free', async () => {
    const { page, rows } = tab;
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.evaluate(await bundleLibrary());
    // One transaction over all tables, as a restore has, that ends when it is told to.
    const held = other.evaluate(async () => {
      const library = whence.openLibrary();
      await library.transaction('rw', library.tables, async () => {
        while (!('isFree' in globalThis)) await library.notes.count();
      });
      library.close();
    });
    await page.reload();
    await page.getByText('The library is busy: a backup is being brought in').waitFor({ timeout: 15_000 });
    expect(await rows().count()).toBe(0);
    await other.evaluate('globalThis.isFree = true');
    await held;
    await rows().first().waitFor();
    expect(await rows().count()).toBe(4);
    await expect.poll(() => page.getByText('The library is busy').count()).toBe(0);
    await other.close();
  });
});
