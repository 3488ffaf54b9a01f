import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName } from './support/chromium.ts';
import { findBarriers, overflows, picture } from './support/pages.ts';
import { openPopupWorld, type PopupWorld } from './support/popupPage.ts';
import { ARTICLE_URL, CHAIN_URL } from './support/statePages.ts';

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
  let world: PopupWorld;

  beforeAll(async () => {
    world = await openPopupWorld();
  });

  afterAll(() => world?.close());

  it.each(STATES)('$name: says what it is, without barriers, at any width, text size and theme', async (state) => {
    const { popup, page, complaints } = await world.open(state.url);
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
