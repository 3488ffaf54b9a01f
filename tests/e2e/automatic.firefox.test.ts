import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from './support/display.ts';
import { builtForFirefox, firefoxName, launchFirefox } from './support/firefox.ts';
import { grantedBuild } from './support/grantedBuild.ts';
import { fixture, type Site, serve } from './support/site.ts';
import { ARTICLE_URL, CHAIN_URL, STATE_PAGES } from './support/statePages.ts';

/**
 * Runs after the built background, whose pages WebDriver BiDi may not open: writes on each page what the toolbar says
 * of its tab, and takes from there what the reader would choose in the options.
 */
const REPORT = `
setInterval(async () => {
  for (const { id: tabId } of await browser.tabs.query({ url: 'http://*/*' })) {
    const said = [await browser.action.getBadgeText({ tabId }), await browser.action.getTitle({ tabId })];
    const exchange = (said) => {
      const { dataset } = document.documentElement;
      dataset.toolbar = JSON.stringify(said);
      const { mode } = dataset;
      delete dataset.mode;
      return mode;
    };
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: exchange, args: [said] });
    if (answer.result) await browser.storage.local.set({ settings: { mode: answer.result } });
  }
}, 250);`;

/** In real Firefox, with the access to sites given at install: its own question cannot be answered over BiDi. */
describe.skipIf(!firefoxName).each([
  ['in Firefox', {}],
  ['in a Firefox without the Navigation API', { 'dom.navigation.webidl.enabled': false }],
])('reading articles as the reader browses, %s', (_, prefs) => {
  let site: Site;
  let build: ReturnType<typeof grantedBuild>;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    site = await serve({ ...STATE_PAGES, [ARTICLE_URL]: await fixture('sputnik-style/article.html') });
    const background = readFileSync(`${builtForFirefox}/background.js`, 'utf8');
    build = grantedBuild(`${background}\n${REPORT}`, builtForFirefox);
    browser = await launchFirefox(site, { folder: build.folder, prefs });
    page = await browser.newPage();
  });

  afterAll(async () => {
    await browser?.close();
    build?.remove();
    await site?.close();
  });

  /** Badge and title of the tab, as the toolbar has them. */
  const toolbar = async (): Promise<string[] | null> =>
    JSON.parse((await page.evaluate(() => document.documentElement.dataset.toolbar)) ?? 'null');
  const badge = async () => (await toolbar())?.[0] ?? null;
  const choose = (mode: string) =>
    page.evaluate((wanted) => {
      document.documentElement.dataset.mode = wanted;
    }, mode);

  it('reads nothing before the reader chose so', async () => {
    await page.goto(ARTICLE_URL);
    await expect.poll(toolbar, { timeout: 20_000 }).toEqual(['', 'Whence']);
    await pause(3_000);
    expect(await toolbar()).toEqual(['', 'Whence']);
  });

  it('reads the page that is open at once, and the next one as it is opened', async () => {
    await choose('browse');
    await expect.poll(toolbar, { timeout: 20_000 }).toEqual(['1', 'Whence: this article cites 1 outlet']);
    await page.goto(CHAIN_URL);
    await expect.poll(async () => Number(await badge()), { timeout: 20_000 }).toBeGreaterThan(3);
  });

  it('follows a navigation within the page', async () => {
    const quiet = 'http://www.tidepost.example/2024/05/old-wall-quietly-mended';
    expect(await page.evaluate(() => 'navigation' in globalThis)).toBe(Object.keys(prefs).length === 0);
    await page.evaluate(
      (path, html) => {
        history.pushState(null, '', path);
        document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
        document.title = 'The Old Wall Is Quietly Mended';
      },
      new URL(quiet).pathname,
      STATE_PAGES[quiet] ?? '',
    );
    await expect.poll(toolbar, { timeout: 20_000 }).toEqual(['', 'Whence: this article cites no other outlet']);
  });

  it('counts nothing on a page that is no article', async () => {
    await page.goto('http://www.tidepost.example/');
    await expect.poll(toolbar, { timeout: 20_000 }).toEqual(['', 'Whence: not a news article']);
  });

  it('stops when the reader takes the choice back', async () => {
    await choose('click');
    await pause(1_500);
    await page.goto(ARTICLE_URL);
    await pause(3_000);
    expect(await toolbar()).toEqual(['', 'Whence']);
  });
});
