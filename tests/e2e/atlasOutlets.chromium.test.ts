import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName } from './support/chromium.ts';
import { type FullTab, openFullTab, WIDE } from './support/fullTab.ts';
import type * as libraryEntry from './support/libraryEntry.ts';
import { findBarriers, overflows, picture } from './support/pages.ts';

declare const whence: typeof libraryEntry;

const COUNT = 120;

describe.skipIf(!chromiumName)('outlets and backup in the full tab, in Chromium', () => {
  let tab: FullTab;
  let page: Page;

  beforeAll(async () => {
    tab = await openFullTab(COUNT);
    ({ page } = tab);
  });

  afterAll(() => tab?.close());

  const rows = () => tab.rows();
  const count = () => tab.count();

  it('shows an outlet: what was read, whom it cites, who cites it, with the readings behind each count', async () => {
    await page.getByRole('tab', { name: 'Outlets' }).click();
    await page.getByRole('heading', { name: 'Most cited' }).waitFor();
    await page.getByRole('link', { name: 'Lakemouth Courier' }).first().click();
    await page.getByRole('heading', { name: 'Lakemouth Courier' }).waitFor();
    await page.getByRole('region', { name: 'Whom it cites' }).waitFor();
    await picture(page, 'outlet');
    for (const section of ['Whom it cites', 'Who cites it']) {
      const links = page.getByRole('region', { name: section });
      const opener = links.locator('summary').first();
      const said = Number(/\d+/.exec((await opener.textContent()) ?? '')?.[0]);
      await opener.click();
      const behind = links.locator('details').first();
      await behind.locator('li').first().waitFor();
      while (await behind.getByRole('button', { name: 'Show more' }).count())
        await behind.getByRole('button', { name: 'Show more' }).click();
      await expect.poll(() => behind.locator('li').count()).toBe(said);
      if (section === 'Whom it cites') {
        expect(await findBarriers(page)).toEqual([]);
        await opener.click();
      }
    }
  });

  it('saves a backup and brings it back, and refuses what is none', async () => {
    await page.getByRole('tab', { name: 'Backup' }).click();
    await page.getByRole('heading', { name: 'Save a backup' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save backup' }).click();
    const saved = await (await download).path();
    await page.getByText(/^Saved as whence-/).waitFor();
    const before = await count();
    await page.evaluate(async () => {
      const library = whence.openLibrary();
      await whence.deleteReadings(
        library,
        (await whence.listReadings(library, { limit: 50 })).map(({ id }) => id),
      );
      library.close();
    });
    expect(await count()).toBe(before - 50);
    const file = page.getByLabel('Backup file, or readings as JSON lines');
    await file.setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('no backup\n') });
    await page.getByRole('button', { name: 'Bring in' }).click();
    await page.getByText(/Nothing has changed\.$/).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await file.setInputFiles(saved);
    await page.getByRole('button', { name: 'Bring in' }).click();
    await page.getByText(/^Done: 50 new/).waitFor();
    await picture(page, 'backup');
    expect(await count()).toBe(before);
  });

  it('is usable in a narrow window, one thing at a time', async () => {
    await page.getByRole('tab', { name: 'History' }).click();
    await page.setViewportSize({ width: 360, height: 720 });
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await rows().first().waitFor();
    expect(await overflows(page)).toBe(false);
    await picture(page, 'atlas-narrow');
    await rows().first().locator('.reading').click();
    await page.getByRole('link', { name: 'Back to the list' }).click();
    await rows().first().waitFor();
    await page.setViewportSize(WIDE);
  });

  it('complained of nothing and asked nothing of any site', () => {
    expect(tab.complaints).toEqual([]);
    expect(tab.site.seen).toEqual([]);
  });
});
