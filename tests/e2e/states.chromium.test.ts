import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName, type Extension, launchWithExtension } from './support/chromium.ts';
import { grantedBuild } from './support/grantedBuild.ts';
import { type Complaints, findBarriers, openOwnPage, overflows, picture } from './support/pages.ts';
import { fixture, type Site, serve } from './support/site.ts';
import { ARTICLE_URL, CHAIN_URL, STATE_PAGES } from './support/statePages.ts';

type Opened = { popup: Page; page: Page; complaints: Complaints };
type State = { name: string; url: string; says: string[]; before?: (popup: Page) => Promise<void> };

const open = (popup: Page, name: RegExp | string) => popup.getByRole('button', { name }).first().click();

/** Each state, how to come to it, and the words that tell it. */
const STATES: State[] = [
  {
    name: 'article',
    url: ARTICLE_URL,
    says: ['Sputnik International', 'is its own domain', 'Rests on', 'Ebrahim Noroozi'],
  },
  {
    name: 'evidence',
    url: ARTICLE_URL,
    says: ['carried the words', 'Show on the page', 'Not a source'],
    before: (popup) => open(popup, /Fars News/),
  },
  {
    name: 'chain',
    url: CHAIN_URL,
    says: ['Greta Lindqvist', 'Reuters', 'Restoration of Historic Harbours', 'Constantinopoulos'],
  },
  { name: 'picture', url: CHAIN_URL, says: ['Greta Lindqvist'], before: (popup) => open(popup, 'As a picture') },
  {
    name: 'rename',
    url: ARTICLE_URL,
    says: ['Right name'],
    before: async (popup) => {
      await open(popup, /Mark Esper/);
      await open(popup, 'Wrong name');
    },
  },
  {
    name: 'empty',
    url: 'http://www.tidepost.example/2024/05/old-wall-quietly-mended',
    says: ['No source is named', 'That is a finding too'],
  },
  {
    name: 'paywall',
    url: 'http://www.tidepost.example/2024/05/what-the-storm-left-behind',
    says: ['only part of the article'],
  },
  {
    name: 'language',
    url: 'http://www.hafenblatt.example/2024/05/hafenmauer-eingestuerzt',
    says: ['does not read German yet'],
  },
  { name: 'claimed', url: 'http://reuters-news.example/2024/05/bank-says-nothing', says: ['Take care'] },
  {
    name: 'not-article',
    url: 'http://www.tidepost.example/',
    says: ['does not look like a news article', 'home page'],
    before: (popup) => popup.getByText('Why Whence thinks so').click(),
  },
  { name: 'pdf', url: 'http://www.tidepost.example/report.pdf', says: ['This is a PDF', 'open that'] },
  {
    name: 'browser-page',
    url: 'chrome://version/',
    says: ['lets no extension read this page', 'Open a news article'],
  },
];

describe.skipIf(!chromiumName)('the popup in each of its states', () => {
  let site: Site;
  let build: ReturnType<typeof grantedBuild>;
  let extension: Extension;

  beforeAll(async () => {
    site = await serve({ ...STATE_PAGES, [ARTICLE_URL]: await fixture('sputnik-style/article.html') });
    build = grantedBuild();
    extension = await launchWithExtension(site, { folder: build.folder });
  });

  afterAll(async () => {
    await extension?.close();
    build?.remove();
    await site?.close();
  });

  /** The popup as a page of 400 × 600, for the tab that shows this address. */
  async function openPopup(url: string): Promise<Opened> {
    const page = await extension.context.newPage();
    await page.goto(url);
    const [worker] = extension.context.serviceWorkers();
    const tabs = 'chrome.tabs.query({ active: true }).then((tabs) => tabs[0].id)';
    const id = await worker?.evaluate(tabs);
    const { page: popup, complaints } = await openOwnPage(extension, `popup.html?tab=${id}`);
    await popup.setViewportSize({ width: 400, height: 600 });
    return { popup, page, complaints };
  }

  it.each(STATES)('$name: says what it is, without barriers, at any width, text size and theme', async (state) => {
    const { popup, page, complaints } = await openPopup(state.url);
    await state.before?.(popup);
    for (const words of state.says) await popup.getByText(words).first().waitFor();
    await picture(popup, `state-${state.name}`);
    expect(await findBarriers(popup)).toEqual([]);
    await popup.emulateMedia({ colorScheme: 'dark' });
    await picture(popup, `state-${state.name}-dark`);
    await popup.emulateMedia({ colorScheme: null, forcedColors: 'active' });
    await picture(popup, `state-${state.name}-forced`);
    await popup.emulateMedia({ forcedColors: null });
    await popup.setViewportSize({ width: 320, height: 600 });
    expect(await overflows(popup), '320 px wide').toBe(false);
    await picture(popup, `state-${state.name}-320`);
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflows(popup), 'text at 200 %').toBe(false);
    await picture(popup, `state-${state.name}-200`);
    await popup.evaluate(() => {
      document.documentElement.style.removeProperty('font-size');
      document.documentElement.dir = 'rtl';
    });
    expect(await overflows(popup), 'right to left').toBe(false);
    await picture(popup, `state-${state.name}-rtl`);
    expect(complaints).toEqual([]);
    await popup.evaluate(() => localStorage.clear());
    await popup.close();
    await page.close();
  });
});
