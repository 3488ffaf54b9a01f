import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName } from './support/chromium.ts';
import { type FullTab, openFullTab } from './support/fullTab.ts';
import type * as libraryEntry from './support/libraryEntry.ts';
import { madeUpReading } from './support/manyReadings.ts';
import { findBarriers, picture } from './support/pages.ts';

declare const whence: typeof libraryEntry;

const COUNT = 400;

describe.skipIf(!chromiumName)('history in the full tab, in Chromium', () => {
  let tab: FullTab;
  let page: Page;

  beforeAll(async () => {
    tab = await openFullTab(COUNT);
    ({ page } = tab);
  });

  afterAll(() => tab?.close());

  const search = () => page.getByRole('searchbox', { name: 'Search what you have read' });
  const rows = () => tab.rows();
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
  const count = () => tab.count();
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

  it('deletes a span of days, and takes it back', async () => {
    const day = (ago: number) =>
      page.evaluate((days) => new Date(Date.now() - days * 86_400_000).toLocaleDateString('sv'), ago);
    const [from, until] = [await day(9), await day(3)];
    await openFilters();
    await page.getByLabel('Read from').fill(from);
    await page.getByLabel('Read until').fill(until);
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await page.getByRole('button', { name: 'Select all' }).click();
    const remove = page.getByRole('button', { name: /^Delete \d+$/ });
    const toDelete = async () => Number(/\d+/.exec((await remove.textContent()) ?? '')?.[0]);
    // Seven days; one is made up every six hours, give or take one.
    await expect.poll(async () => Math.abs((await toDelete()) - 28)).toBeLessThanOrEqual(1);
    const selected = await toDelete();
    await remove.click();
    await page.getByText(`${selected} articles deleted.`).waitFor();
    await expect.poll(count).toBe(COUNT + 1 - selected);
    await expect.poll(() => rows().count()).toBe(0);
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

  it('complained of nothing and asked nothing of any site', () => {
    expect(tab.complaints).toEqual([]);
    expect(tab.site.seen).toEqual([]);
  });
});
