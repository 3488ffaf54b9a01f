import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Display, focusWindow, has, openDisplay, pause, photograph, press } from './support/display.ts';
import { builtForFirefox, firefoxName, launchFirefox, openInFront } from './support/firefox.ts';
import { grantedBuild } from './support/grantedBuild.ts';
import { fixture, type Site, serve } from './support/site.ts';
import { ARTICLE_URL, CHAIN_URL, STATE_PAGES } from './support/statePages.ts';

const screens = new URL('./screens/', import.meta.url).pathname;
const FRONT_PAGE = 'http://www.tidepost.example/';

/**
 * Runs after the built background: WebDriver BiDi shows no sidebar, but the background sees the extension's own. What
 * stands in it is written on each page.
 */
const REPORT = `
setInterval(async () => {
  const said = browser.extension.getViews({ type: 'sidebar' }).map((view) => view.document.body.innerText).join();
  const write = (said) => void (document.documentElement.dataset.panel = said);
  for (const { id: tabId } of await browser.tabs.query({ url: 'http://*/*' }))
    await browser.scripting.executeScript({ target: { tabId }, func: write, args: [said] });
}, 250);`;

/** In a window under Xvfb, with the access to sites given at install: a shortcut opens the sidebar. */
describe.skipIf(!firefoxName || !has('Xvfb') || !has('xdotool'))('the sidebar in Firefox', () => {
  let display: Display;
  let site: Site;
  let build: ReturnType<typeof grantedBuild>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(screens, { recursive: true });
    site = await serve({ ...STATE_PAGES, [ARTICLE_URL]: await fixture('sputnik-style/article.html') });
    build = grantedBuild(`${readFileSync(`${builtForFirefox}/background.js`, 'utf8')}\n${REPORT}`, builtForFirefox);
    display = await openDisplay();
    browser = await launchFirefox(site, { display: display.name, folder: build.folder });
    page = await openInFront(browser, display, ARTICLE_URL);
  });

  afterAll(async () => {
    await browser?.close();
    display?.close();
    build?.remove();
    await site?.close();
  });

  const panel = (from: Page) => from.evaluate(() => document.documentElement.dataset.panel ?? 'no report');
  const says = (words: string, from = page) =>
    expect.poll(() => panel(from), { timeout: 20_000, interval: 250 }).toContain(words);

  it('stays closed until its shortcut is pressed, then shows the chain of the article in front', async () => {
    await expect.poll(() => panel(page), { timeout: 20_000 }).toBe('');
    press(display, 'alt+q');
    await says('Ali Akbar Velayati');
    expect(await panel(page)).toContain('Sputnik International');
    await pause(500);
    photograph(display, `${screens}sidebar-article.png`);
  });

  it('follows the tab in front, and what it goes to', async () => {
    const second = await browser.newPage();
    await second.goto(CHAIN_URL);
    await second.bringToFront();
    await says('Greta Lindqvist', second);
    expect(await panel(second)).not.toContain('Velayati');
    await pause(500);
    photograph(display, `${screens}sidebar-second-tab.png`);
    await second.goto(FRONT_PAGE);
    await says('does not look like a news article', second);
    await page.bringToFront();
    await says('Ali Akbar Velayati');
    await second.close();
  });

  it('closes by the same shortcut', async () => {
    focusWindow(display, 'firefox');
    press(display, 'alt+q');
    await expect.poll(() => panel(page), { timeout: 20_000 }).toBe('');
  });
});
