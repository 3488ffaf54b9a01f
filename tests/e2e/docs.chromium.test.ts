import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickOn, waitForText } from './support/act.ts';
import { chromiumName, type Extension, findPopup, launchWithExtension, until } from './support/chromium.ts';
import { type Display, focusWindow, has, openDisplay, pause, photograph, press } from './support/display.ts';
import type * as libraryEntry from './support/libraryEntry.ts';
import { bundleLibrary } from './support/libraryPage.ts';
import { madeUpReading } from './support/manyReadings.ts';
import { openOwnPage } from './support/pages.ts';
import { fixture, type Site, serve } from './support/site.ts';
import { ARTICLE_URL, CHAIN_URL, STATE_PAGES } from './support/statePages.ts';

declare const whence: typeof libraryEntry;

const docs = new URL(process.env.WHENCE_DOCS ? '../../docs/' : './screens/', import.meta.url).pathname;
const [WIDTH, HEIGHT] = [1280, 800];
/** As a newspaper would set it: the fixture itself is bare. */
const LOOK = `body { max-width: 42rem; margin: 2.5rem 3rem; font: 18px/1.65 Georgia, serif; color: #222 }
  h1 { font-size: 2rem; line-height: 1.2 } img, nav, footer { display: none }`;

const able = chromiumName && ['Xvfb', 'xdotool', 'convert'].every(has);

/**
 * The pictures for the README and the stores, which ask for 1280 × 800. `WHENCE_DOCS=1 npm run e2e -- docs` makes
 * those in docs/ anew; otherwise they are among the screens.
 */
describe.skipIf(!able)('pictures', () => {
  let display: Display;
  let site: Site;
  let extension: Extension;
  let article: Page;
  let atlas: Page;

  beforeAll(async () => {
    mkdirSync(docs, { recursive: true });
    site = await serve({ ...STATE_PAGES, [ARTICLE_URL]: await fixture('sputnik-style/article.html') });
    display = await openDisplay();
    const size = `${WIDTH},${HEIGHT}`;
    extension = await launchWithExtension(site, { display: display.name, size, keepWelcome: true });
    article = await extension.context.newPage();
  });

  afterAll(async () => {
    await extension?.close();
    display?.close();
    await site?.close();
  });

  /** With few colours, as pages have them, it takes a third of the bytes. */
  function finish(name: string): void {
    const file = `${docs}${name}.png`;
    execFileSync('convert', [file, '-strip', '+dither', '-colors', '255', `PNG8:${file}`]);
    const size = execFileSync('identify', ['-format', '%wx%h', file], { encoding: 'utf8' });
    expect(size).toBe(`${WIDTH}x${HEIGHT}`);
    expect(statSync(file).size).toBeLessThanOrEqual(250_000);
  }

  async function shoot(page: Page, name: string): Promise<void> {
    await page.setViewportSize({ width: WIDTH, height: HEIGHT });
    await page.mouse.move(0, 0);
    await pause(500);
    await page.screenshot({ path: `${docs}${name}.png` });
    finish(name);
  }

  /** The real popup by its key, over a page of the newspaper's look. */
  async function openPopup(url: string) {
    await article.goto(url);
    await article.addStyleTag({ content: LOOK });
    await article.bringToFront();
    await pause(1_000);
    focusWindow(display, 'chromium');
    press(display, 'alt+w');
    return findPopup(extension);
  }

  it('the welcome page', async () => {
    const { welcome } = extension;
    if (!welcome) throw new Error('no welcome page');
    await shoot(welcome, 'welcome');
    await welcome.close();
    for (const page of extension.context.pages()) if (page !== article) await page.close();
  });

  it('the popup, and the words that prove it on the page', async () => {
    const popup = await openPopup(ARTICLE_URL);
    await waitForText(popup, 'Read just now');
    await clickOn(popup, 'Fars News');
    await clickOn(popup, 'Show on the page');
    await until(popup, "document.body.innerText.includes('Shown on the page')");
    await popup.evaluate('scrollTo(0, 0)');
    await pause(800);
    photograph(display, `${docs}popup-on-article.png`, `${WIDTH}x${HEIGHT}`);
    finish('popup-on-article');
    press(display, 'Escape');
  });

  it('the chain as a picture, the history, and an outlet', async () => {
    const popup = await openPopup(CHAIN_URL);
    await waitForText(popup, 'Read just now');
    press(display, 'Escape');
    ({ page: atlas } = await openOwnPage(extension, 'atlas.html'));
    await atlas.evaluate(await bundleLibrary());
    const yesterday = new Date(Date.now() - 86_400_000);
    const readings = Array.from({ length: 240 }, (_, i) => madeUpReading(i, yesterday));
    await atlas.evaluate(async (all) => {
      const library = whence.openLibrary();
      for (const reading of all) await whence.saveReading(library, reading);
      library.close();
    }, readings);
    await atlas.locator('.history-list article').first().click();
    await atlas.getByRole('button', { name: 'As a picture' }).click();
    await atlas.locator('.picture .shape').first().waitFor();
    await shoot(atlas, 'chain-picture');

    await atlas.getByRole('searchbox').fill('harbour');
    await expect.poll(() => atlas.locator('.history-list mark').count()).toBeGreaterThan(3);
    await atlas.getByRole('button', { name: 'As a picture' }).click();
    await atlas.locator('.chain .node').nth(1).click();
    await shoot(atlas, 'history');

    await atlas.getByRole('tab', { name: 'Outlets' }).click();
    await atlas.getByRole('link', { name: 'Lakemouth Courier' }).first().click();
    await atlas.getByRole('region', { name: 'Whom it cites' }).waitFor();
    await shoot(atlas, 'outlet');
  });
});
