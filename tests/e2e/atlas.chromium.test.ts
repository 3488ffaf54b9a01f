import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outlet, readingOf, source } from '../unit/graph/readingOf.ts';
import { chromiumName, type Extension, launchWithExtension } from './support/chromium.ts';
import type * as libraryEntry from './support/libraryEntry.ts';
import { bundleLibrary } from './support/libraryPage.ts';
import { madeUpReading } from './support/manyReadings.ts';
import { type Complaints, findBarriers, openOwnPage, overflows, picture } from './support/pages.ts';
import { type Site, serve } from './support/site.ts';

declare const whence: typeof libraryEntry;

const COUNT = 400;
const WIDE = { width: 1280, height: 800 };

describe.skipIf(!chromiumName)('history and outlets in the full tab, in Chromium', () => {
  let site: Site;
  let extension: Extension;
  let page: Page;
  let complaints: Complaints;

  beforeAll(async () => {
    site = await serve({});
    extension = await launchWithExtension(site);
    ({ page, complaints } = await openOwnPage(extension, 'atlas.html'));
    page.setDefaultTimeout(8_000);
    await page.setViewportSize(WIDE);
    await page.getByText('Nothing read yet.').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.evaluate(await bundleLibrary());
    const readings = Array.from({ length: COUNT }, (_, i) => madeUpReading(i, new Date()));
    const special = readingOf('special', [source('Zoë Quartermain'), outlet('Le Phare d’Élan', 'le-phare-d-élan')], {
      readAt: new Date(Date.now() - 5_000).toISOString(),
    });
    await page.evaluate(
      async (all) => {
        const library = whence.openLibrary();
        for (const reading of all) await whence.saveReading(library, reading);
        library.close();
      },
      [...readings, special],
    );
  });

  afterAll(async () => {
    await extension?.close();
    await site?.close();
  });

  const search = () => page.getByRole('searchbox', { name: 'Search what you have read' });
  const rows = () => page.locator('.history-list article');
  const firstLabel = () => rows().first().getAttribute('aria-label');
  /** The first line's label once the list has followed what was asked of it before. */
  const settledLabel = async () => {
    let label = await firstLabel();
    await expect
      .poll(
        async () => {
          const before = label;
          label = await firstLabel();
          return label !== null && label === before;
        },
        { interval: 300, timeout: 5_000 },
      )
      .toBe(true);
    return label;
  };
  const openFilters = () => page.locator('.filter-box').evaluate((box) => box.setAttribute('open', ''));
  const count = () =>
    page.evaluate(async () => {
      const library = whence.openLibrary();
      const readings = await whence.countReadings(library);
      library.close();
      return readings;
    });
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  it('groups by day and draws only what is in sight', async () => {
    await rows().first().waitFor();
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    await page.getByRole('heading', { name: 'Yesterday' }).waitFor();
    expect(await rows().count()).toBeLessThan(40);
    await picture(page, 'history');
    expect(await findBarriers(page)).toEqual([]);
    // To the oldest reading, beyond what was loaded at first.
    await rows().first().locator('.reading').focus();
    const place = () =>
      page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('aria-posinset') ?? 'lost');
    for (let press = 0; press < 20 && (await place()) !== String(COUNT + 1); press++) {
      await page.keyboard.press('End');
      await page.waitForTimeout(200);
      expect(await place()).not.toBe('lost');
    }
    expect(await place()).toBe(String(COUNT + 1));
    await page.keyboard.press('Home');
    await expect.poll(place).toBe('1');
  });

  it('finds names and quotes without their accents, and shows where', async () => {
    await search().fill('zoe quarterm');
    await expect.poll(() => rows().count()).toBe(1);
    expect(await rows().first().locator('mark').allTextContents()).toEqual(['Zoë', 'Quartermain']);
    await search().fill('wisniewski forest');
    await page.getByText(/^\d+ articles?$/).waitFor();
    await picture(page, 'history-search');
    expect(await findBarriers(page)).toEqual([]);
    await search().fill('xyzzy');
    await page.getByText('Nothing found for “xyzzy”.').waitFor();
    await search().fill('');
    await expect.poll(() => rows().count()).toBeGreaterThan(5);
  });

  it('narrows by publisher, cited outlet, agency, relation, language and days', async () => {
    await openFilters();
    const menus = ['Published by', 'Outlet cited', 'Agency', 'How it is cited', 'Language'];
    for (const menu of menus) {
      const select = page.getByRole('combobox', { name: menu, exact: true });
      await expect.poll(() => select.locator('option').count()).toBeGreaterThan(1);
      const choice = await select.locator('option').nth(1).textContent();
      await select.selectOption({ index: 1 });
      const expected = Number(/\((\d+)\)$/.exec(choice ?? '')?.[1]);
      // The line still says what was found before until the list has followed.
      const found = async () => {
        const said = (await page.locator('.tools [role=status]').textContent()) ?? '';
        return said.startsWith('more') ? expected : Number(/^(\d+) article/.exec(said)?.[1]);
      };
      await expect.poll(found, { message: menu }).toBe(expected);
      if (menu !== 'Language') await select.selectOption('');
    }
    await picture(page, 'history-filters');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
    await page.getByLabel('Read from').fill(today);
    await expect.poll(() => page.getByRole('heading', { name: 'Yesterday' }).count()).toBe(0);
    await page.getByRole('heading', { name: 'Today' }).waitFor();
    await page.getByRole('button', { name: 'Clear all filters' }).click();
  });

  it('deletes one, and a whole site, and takes both back', async () => {
    const first = await settledLabel();
    await rows().first().locator('.delete').press('Enter');
    await page.getByText('1 article deleted.').waitFor();
    await expect.poll(focused).toBe('Undo');
    await expect.poll(firstLabel).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.getByText('Restored.').waitFor();
    await expect.poll(firstLabel).toBe(first);

    await openFilters();
    await page.getByRole('combobox', { name: 'Published by' }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await page.getByRole('button', { name: 'Select all' }).click();
    await picture(page, 'history-select');
    expect(await findBarriers(page)).toEqual([]);
    const said = await page.locator('.tools [role=status]').textContent();
    const selected = Number(/\d+/.exec(said ?? '')?.[0]);
    expect(selected).toBeGreaterThan(20);
    await page.getByRole('button', { name: `Delete ${selected}` }).click();
    await page.getByText(`${selected} articles deleted.`).waitFor();
    await expect.poll(count).toBe(COUNT + 1 - selected);
    await picture(page, 'history-deleted');
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByText('Restored.').waitFor();
    await expect.poll(count).toBe(COUNT + 1);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
  });

  it('keeps the focus when the list changes under it', async () => {
    await page.locator('.history[aria-busy=false]').waitFor();
    const third = rows().nth(2).locator('.reading');
    await third.focus();
    const title = await focused();
    const fresh = { ...madeUpReading(9999, new Date()), readAt: new Date().toISOString() };
    await page.evaluate(async (reading) => {
      const library = whence.openLibrary();
      await whence.saveReading(library, reading);
      library.close();
    }, fresh);
    await expect.poll(() => rows().first().getAttribute('aria-label')).toBe(fresh.article?.title);
    expect(await focused()).toBe(title);
  });

  it('opens an article beside the list, and its place can be gone back from', async () => {
    await rows().nth(1).locator('.reading').press('Enter');
    await page.getByRole('heading', { name: 'Sourcing chain' }).waitFor();
    await picture(page, 'atlas-article');
    expect(await findBarriers(page)).toEqual([]);
    await page.goBack();
    await page.getByText('Choose an article to see').waitFor();
  });

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
    expect(complaints).toEqual([]);
    expect(site.seen).toEqual([]);
  });
});
