import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForText } from './support/act.ts';
import { chromiumName, type Extension, findPopup, launchWithExtension, until } from './support/chromium.ts';
import { type Display, focusWindow, has, openDisplay, pause, photograph, press } from './support/display.ts';
import { grantedBuild } from './support/grantedBuild.ts';
import { fixture, type Site, serve } from './support/site.ts';
import { ARTICLE_URL, CHAIN_URL, STATE_PAGES } from './support/statePages.ts';

const screens = new URL('./screens/', import.meta.url).pathname;
const FRONT_PAGE = 'http://www.tidepost.example/';

/** In a window under Xvfb: the panel by its shortcut, the context menu by the mouse and the arrow keys. */
describe.skipIf(!chromiumName || !has('Xvfb') || !has('xdotool'))('panel and context menu in Chromium', () => {
  let display: Display;
  let site: Site;
  let build: ReturnType<typeof grantedBuild>;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(screens, { recursive: true });
    site = await serve({ ...STATE_PAGES, [ARTICLE_URL]: await fixture('sputnik-style/article.html') });
    build = grantedBuild();
    display = await openDisplay();
    extension = await launchWithExtension(site, { display: display.name, folder: build.folder });
    page = extension.context.pages()[0] ?? (await extension.context.newPage());
    await page.goto(ARTICLE_URL);
    await page.bringToFront();
    await pause(1000);
    focusWindow(display, 'chromium');
  });

  afterAll(async () => {
    await extension?.close();
    display?.close();
    build?.remove();
    await site?.close();
  });

  /** Opens the page's own menu with the mouse, where it stands, and goes up from its end to our entry. */
  async function chooseFromMenu(open: () => Promise<void>, name: string, stepsUp: number): Promise<void> {
    await open();
    await pause(700);
    for (let step = 0; step < stepsUp; step++) press(display, 'Up');
    await pause(200);
    photograph(display, `${screens}menu-${name}.png`);
    press(display, 'Return');
  }

  /** The popup closes when it loses the window's focus; the next one must not be taken for it. */
  async function closePopup(): Promise<void> {
    press(display, 'Escape');
    const [worker] = extension.context.serviceWorkers();
    const open = () =>
      worker?.evaluate("chrome.runtime.getContexts({ contextTypes: ['POPUP'] }).then((all) => all.length)");
    await expect.poll(open, { timeout: 8_000 }).toBe(0);
  }

  it('asks in the context menu of a selection where its words come from', async () => {
    const words = page.getByText('quoted by Fars News').first();
    await words.scrollIntoViewIfNeeded();
    // A reader's triple click: the paragraph is selected, and the menu opened upon it is that of a selection.
    await words.click({ clickCount: 3 });
    await chooseFromMenu(() => words.click({ button: 'right' }), 'selection', 2);
    const popup = await findPopup(extension);
    await waitForText(popup, 'Fars News');
    await until(popup, "Boolean(document.querySelector('.answer'))");
    photograph(display, `${screens}menu-answer.png`);
    const answer = await popup.evaluate<string>("document.querySelector('.answer').innerText");
    expect(answer).toContain('Fars News');
    expect(answer).not.toContain('Mark Esper');
    await closePopup();
  });

  it('reads the page from its context menu', async () => {
    await page.goto(CHAIN_URL);
    await chooseFromMenu(() => page.mouse.click(1000, 600, { button: 'right' }), 'page', 3);
    const popup = await findPopup(extension);
    await waitForText(popup, 'Greta Lindqvist');
    expect(await popup.evaluate("document.querySelectorAll('.answer').length")).toBe(0);
    await closePopup();
  });

  it('opens the panel by its shortcut, which follows the tab in front', async () => {
    await page.goto(ARTICLE_URL);
    focusWindow(display, 'chromium');
    press(display, 'alt+q');
    const panel = await findPopup(extension, 'sidepanel.html');
    await waitForText(panel, 'Ali Akbar Velayati');
    photograph(display, `${screens}panel-article.png`);

    const second = await extension.context.newPage();
    await second.goto(CHAIN_URL);
    await waitForText(panel, 'Greta Lindqvist');
    await until(panel, "!document.body.innerText.includes('Velayati')");
    photograph(display, `${screens}panel-second-tab.png`);

    await second.goto(FRONT_PAGE);
    await waitForText(panel, 'does not look like a news article');
    await page.bringToFront();
    await waitForText(panel, 'Ali Akbar Velayati');
    await until(panel, "!document.body.innerText.includes('does not look like')");
    await second.close();
  });
});
