import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName } from './support/chromium.ts';
import { overflows, picture } from './support/pages.ts';
import { openPopupWorld, type PopupWorld } from './support/popupPage.ts';
import { ARTICLE_URL } from './support/statePages.ts';

/** Runs in the page: what moves by itself, or would when it is pointed at, opened or chosen. */
const MOVING = () => {
  const seconds = (times: string) => Math.max(...times.split(',').map((time) => Number.parseFloat(time) || 0));
  const moves = (element: Element) => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const animated = animationName !== 'none' && seconds(animationDuration) > 0;
    return seconds(transitionDuration) > 0 || animated || scrollBehavior === 'smooth';
  };
  const all = [...document.querySelectorAll('*')].filter(moves).map((element) => element.outerHTML.slice(0, 80));
  return [...all, ...document.getAnimations().map(() => 'an animation that runs')];
};

/** Runs in the page: texts with their size on the screen, in px; the drawn ones as they are scaled. */
const SIZES = () => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const sizes: Record<string, number> = {};
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (!element || !/\p{L}/u.test(words) || !element.checkVisibility()) continue;
    const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    sizes[words] = Math.max(size, sizes[words] ?? 0);
  }
  return sizes;
};

/** Runs in the page: texts that their box cuts off, but for those kept for screen readers. */
const CUT = () =>
  [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => !element.closest('.unseen, .hit') && element.checkVisibility())
    .filter((element) => getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth)
    .map((element) => element.outerHTML.slice(0, 80));

describe.skipIf(!chromiumName)('for readers who need stillness, their own colours, or large text', () => {
  let world: PopupWorld;

  beforeAll(async () => {
    world = await openPopupWorld();
  });

  afterAll(() => world?.close());

  async function openPopup(): Promise<Page> {
    const { popup } = await world.open(ARTICLE_URL);
    await popup.getByText('Read just now').waitFor();
    return popup;
  }
  const drawn = (page: Page) => page.getByRole('button', { name: 'As a picture' }).click();

  it('moves nothing when the reader asked for less motion', async () => {
    const popup = await openPopup();
    await popup.emulateMedia({ reducedMotion: 'reduce' });
    expect(await popup.evaluate(MOVING)).toEqual([]);
    await popup.getByRole('button', { name: /^Fars News/ }).click();
    await popup.getByRole('button', { name: 'Show on the page' }).hover();
    expect(await popup.evaluate(MOVING)).toEqual([]);
    await drawn(popup);
    expect(await popup.evaluate(MOVING)).toEqual([]);
    await popup.evaluate(() => localStorage.clear());
    for (const path of ['atlas.html', 'options.html', 'welcome.html']) {
      await popup.goto(`chrome-extension://${world.extension.id}/${path}`);
      await popup.locator('#root h1').first().waitFor();
      expect(await popup.evaluate(MOVING), path).toEqual([]);
    }
    await popup.close();
  });

  it('is drawn in the reader’s own colours, and says in them what is chosen, marked and in focus', async () => {
    const popup = await openPopup();
    await popup.getByRole('button', { name: /^Fars News/ }).click();
    const colours = async () => {
      await popup.waitForTimeout(100);
      return popup.evaluate(() => {
        const probe = document.createElement('i');
        probe.style.cssText = 'color: CanvasText; outline-color: Highlight; forced-color-adjust: none';
        document.body.append(probe);
        const { color: text, outlineColor: chosen } = getComputedStyle(probe);
        probe.remove();
        const styleOf = (selector: string) => {
          const element = document.querySelector(selector);
          if (!element) throw new Error(`nothing is ${selector}`);
          return getComputedStyle(element);
        };
        return {
          text,
          chosen,
          icon: styleOf('.chain .kind').stroke,
          gear: styleOf('.gear svg').stroke,
          tab: styleOf('[role=tab][aria-selected=true]').borderBottomColor,
          mark: styleOf('.evidence mark').textDecorationLine,
        };
      });
    };
    // Its own colours differ from these, so that what the browser does not change by itself is seen.
    expect((await colours()).mark).toBe('none');
    await popup.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const forced = await colours();
    expect(forced).toMatchObject({ icon: forced.text, gear: forced.text, tab: forced.chosen, mark: 'underline' });
    await drawn(popup);
    const shapes = () =>
      popup.locator('.picture .shape').evaluateAll((all) => all.map((shape) => getComputedStyle(shape).stroke));
    expect(new Set(await shapes())).toEqual(new Set([forced.text]));
    await popup.locator('.picture [role=button]').first().focus();
    await popup.keyboard.press('Tab');
    const ring = popup.locator('.picture [role=button]:focus-visible .ring');
    expect(await ring.evaluate((one) => getComputedStyle(one).stroke)).toBe(forced.chosen);
    await picture(popup, 'comfort-forced-picture');
    await popup.evaluate(() => localStorage.clear());
    await popup.close();
  });

  it('doubles every text at 200 %, drawn ones too, and cuts none off', async () => {
    const popup = await openPopup();
    const large = (on: boolean) =>
      popup.evaluate((wanted) => document.documentElement.style.setProperty('font-size', wanted ? '200%' : ''), on);
    const check = async (name: string) => {
      const before = await popup.evaluate(SIZES);
      await large(true);
      await popup.waitForTimeout(200);
      const after = await popup.evaluate(SIZES);
      const words = Object.keys(before).filter((text) => text in after);
      expect(words.length, name).toBeGreaterThan(5);
      const small = words.filter((text) => (after[text] ?? 0) < 1.9 * (before[text] ?? 0));
      expect(small, name).toEqual([]);
      expect(await popup.evaluate(CUT), name).toEqual([]);
      expect(await overflows(popup), name).toBe(false);
      await large(false);
    };
    await popup.getByRole('button', { name: /^Fars News/ }).click();
    await check('article');
    await drawn(popup);
    await popup.locator('.picture .shape').first().waitFor();
    await check('picture');
    await popup.evaluate(() => localStorage.clear());
    for (const path of ['atlas.html', 'atlas.html#/export', 'options.html', 'welcome.html']) {
      await popup.goto('about:blank');
      await popup.goto(`chrome-extension://${world.extension.id}/${path}`);
      await popup.locator('#root h1').first().waitFor();
      await popup.waitForTimeout(300);
      await check(path);
    }
    await popup.close();
  });
});
