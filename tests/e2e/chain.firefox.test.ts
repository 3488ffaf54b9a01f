import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Display, has, openDisplay, pause, photograph, press } from './support/display.ts';
import { firefoxName, launchFirefox, openInFront } from './support/firefox.ts';
import { fixture, type Site, serve } from './support/site.ts';

const ARTICLE = 'http://sputniknews.com/world/202001061077955551-advisor-second-vietnam/';
const screens = new URL('./screens/', import.meta.url).pathname;

/** History off: every window is a private one. */
const NO_HISTORY = { 'browser.privatebrowsing.autostart': true };

/**
 * WebDriver BiDi shows no toolbar popup, so the popup is worked by keyboard alone, as a reader without a mouse would,
 * and what it did is seen on the page: the highlighted words.
 */
describe.skipIf(!firefoxName || !has('Xvfb') || !has('xdotool')).each([
  ['Firefox', 'firefox', {}],
  ['a Firefox that remembers nothing', 'firefox-private', NO_HISTORY],
])('the toolbar popup in %s', (_, screen, prefs) => {
  let display: Display;
  let site: Site;
  let browser: Browser;
  let page: Page;
  let before: string;

  beforeAll(async () => {
    mkdirSync(screens, { recursive: true });
    site = await serve({ [ARTICLE]: await fixture('sputnik-style/article.html') });
    display = await openDisplay();
    browser = await launchFirefox(site, { display: display.name, prefs });
    page = await openInFront(browser, display, ARTICLE);
    before = await page.content();
  });

  afterAll(async () => {
    await browser?.close();
    display?.close();
    await site?.close();
  });

  const highlighted = () =>
    page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).join(' '));

  /** Tabs, options, owner's source, picture switch, first source; Enter opens its proof, which begins with *Show*. */
  async function showByKeyboard(): Promise<string> {
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Return', 'Tab', 'Return']) {
      press(display, key);
      await pause(400);
    }
    for (let look = 0; look < 50; look++) {
      const words = await highlighted();
      if (words) return words;
      await pause(100);
    }
    return '';
  }

  it('reads the article, and the keyboard alone takes the reader to the words on the page', async () => {
    press(display, 'alt+w');
    await pause(3000);
    photograph(display, `${screens}popup-${screen}.png`);
    const words = await showByKeyboard();
    photograph(display, `${screens}shown-on-page-${screen}.png`);
    expect(words).toContain('quoted by Fars News');
    expect(await page.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '))).toContain(
      words.replace(/\s+/g, ' '),
    );
    expect(await page.content(), 'the page’s own markup is untouched').toBe(before);
  });
});
