import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName } from './support/chromium.ts';
import { findBarriers, listen, overflows, picture } from './support/pages.ts';
import { openPopupWorld, type PopupWorld } from './support/popupPage.ts';
import { CHAIN_URL } from './support/statePages.ts';

const RIGHT_TO_LEFT = ['ar', 'fa'];

/** Each page with its real words in other languages: the long ones, those without spaces, those from the right. */
describe.skipIf(!chromiumName)('the pages in other languages', () => {
  let world: PopupWorld;

  beforeAll(async () => {
    world = await openPopupWorld();
  });

  afterAll(() => world?.close());

  async function choose(language: string): Promise<void> {
    const kept = `chrome.storage.local.get('settings').then(({ settings }) =>
      chrome.storage.local.set({ settings: { ...settings, language: '${language}' } }))`;
    await world.extension.context.serviceWorkers()[0]?.evaluate(kept);
  }

  /** What a reader of this language would see amiss in a page as it stands. */
  async function check(page: Page, name: string): Promise<void> {
    if (RIGHT_TO_LEFT.some((language) => name.startsWith(language))) expect(await findBarriers(page), name).toEqual([]);
    for (const width of [400, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await page.waitForTimeout(100);
      expect(await overflows(page), `${name}, ${width} px wide`).toBe(false);
      await picture(page, `language-${name}-${width}`);
    }
    await page.setViewportSize({ width: 400, height: 640 });
  }

  it.each(['ar', 'fa', 'de', 'ja'])('%s: the popup as list, as proof and as picture', async (language) => {
    await choose(language);
    const { popup, complaints } = await world.open(CHAIN_URL);
    await popup.setViewportSize({ width: 400, height: 640 });
    await popup.getByText('Greta Lindqvist').first().waitFor();
    const html = popup.locator('html');
    expect(await html.getAttribute('dir')).toBe(RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr');
    expect(await html.getAttribute('lang')).toMatch(new RegExp(`^${language}`));
    await check(popup, `${language}-list`);
    await popup
      .getByRole('button', { name: /Reuters/ })
      .first()
      .click();
    await check(popup, `${language}-proof`);
    await popup.evaluate(() => localStorage.clear());
    await popup.locator('.sources .heading button').click();
    await popup.locator('.picture svg').waitFor();
    await check(popup, `${language}-picture`);
    const root = await popup.locator('.picture .root').boundingBox();
    expect((root?.x ?? 0) > 200, 'the article stands where lines begin').toBe(RIGHT_TO_LEFT.includes(language));
    expect(complaints).toEqual([]);
    await popup.evaluate(() => localStorage.clear());
    await popup.close();
  });

  it.each(['ar', 'fa', 'de', 'ja'])('%s: history, outlets, options and welcome', async (language) => {
    await choose(language);
    for (const path of ['atlas.html', 'atlas.html#/outlets', 'options.html', 'welcome.html']) {
      const page = await world.extension.context.newPage();
      const complaints = listen(page);
      await page.goto(`chrome-extension://${world.extension.id}/${path}`);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.locator('#root h1, #root h2, #root article').first().waitFor();
      const name = `${language}-${path.replace('.html', '').replace('#/', '-')}`;
      await picture(page, `language-${name}`);
      await check(page, name);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });
});
