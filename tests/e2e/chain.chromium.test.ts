import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickOn, waitForText } from './support/act.ts';
import { chromiumName, type Extension, findPopup, launchWithExtension, type Popup } from './support/chromium.ts';
import { type Display, focusWindow, has, openDisplay, pause, photograph, press } from './support/display.ts';
import { fixture, type Site, serve } from './support/site.ts';

const ARTICLE = 'http://sputniknews.com/world/202001061077955551-advisor-second-vietnam/';
const screens = new URL('./screens/', import.meta.url).pathname;

/** The whole way in a window under Xvfb: real shortcut, real toolbar popup, real `activeTab` grant. */
describe.skipIf(!chromiumName || !has('Xvfb') || !has('xdotool'))('the toolbar popup in Chromium', () => {
  let display: Display;
  let site: Site;
  let extension: Extension;
  let page: Page;
  let popup: Popup;
  let before: string;

  beforeAll(async () => {
    mkdirSync(screens, { recursive: true });
    site = await serve({ [ARTICLE]: await fixture('sputnik-style/article.html') });
    display = await openDisplay();
    extension = await launchWithExtension(site, { display: display.name });
    page = extension.context.pages()[0] ?? (await extension.context.newPage());
    await page.goto(ARTICLE);
    before = await page.content();
    await page.bringToFront();
    await pause(1000);
    focusWindow(display, 'chromium');
    press(display, 'alt+w');
    popup = await findPopup(extension);
  });

  afterAll(async () => {
    await extension?.close();
    display?.close();
    await site?.close();
  });

  it('shows publisher, photo credit and the sourcing chain', async () => {
    for (const words of [
      'Sputnik International',
      'Fars News',
      'Ali Akbar Velayati',
      'Twitter',
      'Mohammad Javad Zarif',
    ]) {
      await waitForText(popup, words);
    }
    await waitForText(popup, 'Ebrahim Noroozi');
    photograph(display, `${screens}popup-chromium.png`);
    const below = (via: string, name: string) =>
      popup.evaluate<boolean>(
        `[...document.querySelectorAll('li')].some((li) => li.innerText.startsWith('${via}') && [...li.querySelectorAll('li')].some((inner) => inner.innerText.includes('${name}')))`,
      );
    expect(await below('Fars News', 'Velayati'), 'Velayati stands below Fars News, which carried his words').toBe(true);
    expect(await below('Twitter', 'Zarif'), 'Zarif stands below Twitter').toBe(true);
  });

  it('takes the reader to the words on the page and leaves the page as it was', async () => {
    await clickOn(popup, 'Fars News');
    await waitForText(popup, 'quoted by Fars News');
    photograph(display, `${screens}evidence-chromium.png`);
    await clickOn(popup, 'Show on the page');
    await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
    const shown = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map((range) => ({ text: String(range), top: (range as Range).getBoundingClientRect().top })),
      ),
    );
    expect(shown.map(({ text }) => text).join(' ')).toContain('quoted by Fars News');
    await page.waitForFunction(() => {
      const range = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])[0] as Range;
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(await page.content(), 'the page’s own markup is untouched').toBe(before);
    photograph(display, `${screens}shown-on-page-chromium.png`);
  });

  it('finds the article in the history', async () => {
    await clickOn(popup, 'History');
    await waitForText(popup, 'Second Vietnam');
    photograph(display, `${screens}history-chromium.png`);
  });

  it('exports the graph as JSON from the full tab', async () => {
    const opened = extension.context.waitForEvent('page');
    await clickOn(popup, 'Open in a tab');
    const atlas = await opened;
    await atlas
      .getByRole('button', { name: /Second Vietnam/ })
      .first()
      .click();
    await atlas.screenshot({ path: `${screens}atlas-chromium.png` });
    await atlas.getByRole('tab', { name: 'Export' }).click();
    await atlas.getByRole('radio', { name: /^JSON(?! lines|-|L)/ }).check();
    const download = atlas.waitForEvent('download');
    await atlas.getByRole('button', { name: 'Save file' }).click();
    const exported = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    const labels: string[] = exported.graph.nodes.map(({ label }: { label: string }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Sputnik International', 'Ali Akbar Velayati', 'Ebrahim Noroozi']));
    expect(exported.readings).toHaveLength(1);
    const relations = exported.graph.edges.map(({ relation }: { relation: string }) => relation);
    expect(relations).toEqual(expect.arrayContaining(['publishes', 'quotes', 'says', 'photo']));
  });

  it('made no request of its own: the site saw the page and nothing else of it', () => {
    const asked = [...site.seen, ...site.refused].filter((url) => url.includes('sputniknews.com'));
    expect(new Set(asked.filter((url) => !/favicon|\.(?:jpg|png|ico)/.test(url)))).toEqual(new Set([ARTICLE]));
  });
});
