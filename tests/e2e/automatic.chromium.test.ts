import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName, type Extension, launchWithExtension } from './support/chromium.ts';
import { type Display, has, openDisplay, pause, photograph, press } from './support/display.ts';
import { openOwnPage } from './support/pages.ts';
import { fixture, type Site, serve } from './support/site.ts';
import { ARTICLE_URL, CHAIN_URL, STATE_PAGES } from './support/statePages.ts';

const screens = new URL('./screens/', import.meta.url).pathname;

/** From the choice on the welcome page through Chromium's own question to badges without a click. */
describe.skipIf(!chromiumName || !has('Xvfb') || !has('xdotool'))('reading articles as the reader browses', () => {
  let display: Display;
  let site: Site;
  let extension: Extension;
  let open: Page;

  beforeAll(async () => {
    site = await serve({ ...STATE_PAGES, [ARTICLE_URL]: await fixture('sputnik-style/article.html') });
    display = await openDisplay();
    extension = await launchWithExtension(site, { display: display.name });
    open = await extension.context.newPage();
    await open.goto(ARTICLE_URL);
  });

  afterAll(async () => {
    await extension?.close();
    display?.close();
    await site?.close();
  });

  const inBackground = <T>(expression: string): Promise<T> => {
    const [worker] = extension.context.serviceWorkers();
    if (!worker) throw new Error('the background sleeps');
    return worker.evaluate(expression) as Promise<T>;
  };
  /** What the toolbar says of the tab at an address. */
  const toolbarOf = (url: string) =>
    inBackground<{ badge: string; title: string } | null>(`chrome.tabs.query({}).then(async (tabs) => {
      const tabId = tabs.find((tab) => tab.url?.startsWith(${JSON.stringify(url)}))?.id;
      if (tabId === undefined) return null;
      return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
    })`);
  const badgeOf = async (url: string) => (await toolbarOf(url))?.badge ?? null;
  const change = (part: object) =>
    inBackground(`chrome.storage.local.get('settings').then(({ settings }) =>
      chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(part)} } }))`);
  const registered = () =>
    inBackground<string[]>('chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id))');
  const kept = () =>
    inBackground<string[]>(`new Promise((resolve, reject) => {
      const open = indexedDB.open('whence');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const all = open.result.transaction('readings').objectStore('readings').getAll();
        all.onsuccess = () => { open.result.close(); resolve(all.result.map(({ url }) => url)); };
      };
    })`);

  it('works at once in pages that are open, after Chromium asked and the reader agreed', async () => {
    expect(await registered()).toEqual([]);
    const { page, complaints } = await openOwnPage(extension, 'welcome.html');
    await page.bringToFront();
    await page.getByRole('radio', { name: 'Read articles as I browse' }).click();
    await pause(1500);
    photograph(display, `${screens}automatic-question-chromium.png`);
    press(display, 'Tab');
    press(display, 'Return');
    await expect.poll(() => badgeOf(ARTICLE_URL), { timeout: 15_000 }).toBe('1');
    expect((await toolbarOf(ARTICLE_URL))?.title).toBe('Whence: this article cites 1 outlet');
    expect(await kept()).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.close();
    await open.bringToFront();
    await pause(500);
    photograph(display, `${screens}automatic-badge-chromium.png`);
  });

  it('follows a navigation within the page', async () => {
    await open.evaluate(
      ({ url, html }) => {
        history.pushState(null, '', new URL(url).pathname);
        document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
        document.title = 'Harbour Wall Gives Way in Night Storm';
      },
      { url: CHAIN_URL, html: STATE_PAGES[CHAIN_URL] ?? '' },
    );
    const moved = new URL(new URL(CHAIN_URL).pathname, ARTICLE_URL).href;
    await expect.poll(async () => Number(await badgeOf(moved)), { timeout: 15_000 }).toBeGreaterThan(3);
    await open.goBack();
  });

  it('counts nothing on a page that is no article, and is greyed where nothing can be read', async () => {
    const page = await extension.context.newPage();
    await page.goto('http://www.tidepost.example/');
    await expect
      .poll(() => toolbarOf('http://www.tidepost.example/'))
      .toEqual({ badge: '', title: 'Whence: not a news article' });
    await page.goto('chrome://version/');
    const title = () =>
      inBackground('chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))');
    await expect.poll(title).toBe('Whence cannot read this page');
    await pause(300);
    photograph(display, `${screens}automatic-grey-chromium.png`);
    await page.close();
  });

  it('leaves a site alone that the reader named, and no other', async () => {
    await change({ neverRead: ['tidepost.example'] });
    const before = (await kept()).length;
    const page = await extension.context.newPage();
    await page.goto(CHAIN_URL);
    await open.goto(ARTICLE_URL);
    await expect.poll(() => badgeOf(ARTICLE_URL), { timeout: 15_000 }).toBe('1');
    expect(await badgeOf(CHAIN_URL)).toBe('');
    expect((await kept()).length).toBe(before);
    await change({ neverRead: [] });
    await expect.poll(async () => Number(await badgeOf(CHAIN_URL)), { timeout: 15_000 }).toBeGreaterThan(3);
    await page.close();
  });

  it('stops when the reader takes the choice back', async () => {
    await change({ mode: 'click' });
    await expect.poll(registered).toEqual([]);
    const page = await extension.context.newPage();
    await page.goto('http://reuters-news.example/2024/05/bank-says-nothing');
    const before = await kept();
    await pause(2500);
    expect(await kept()).toEqual(before);
    expect(await badgeOf('http://reuters-news.example/')).toBe('');
    await page.close();
  });
});
