import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName, launchWithExtension } from './support/chromium.ts';
import { grantedBuild } from './support/grantedBuild.ts';
import { openOwnPage, picture } from './support/pages.ts';
import { openPopupWorld, type PopupWorld } from './support/popupPage.ts';
import { fixture, serve } from './support/site.ts';
import { ARTICLE_URL } from './support/statePages.ts';

/** The popup by keyboard alone, its corrections and their undo. */
describe.skipIf(!chromiumName)('a walk through the popup', () => {
  let world: PopupWorld;

  beforeAll(async () => {
    world = await openPopupWorld();
  });

  afterAll(() => world?.close());

  const openPopup = () => world.open(ARTICLE_URL);

  const focused = (popup: Page) =>
    popup.evaluate(() => {
      const { activeElement } = document;
      const { outlineStyle } = activeElement ? getComputedStyle(activeElement) : { outlineStyle: 'none' };
      const ring = activeElement?.querySelector('.ring');
      const seen = outlineStyle !== 'none' || (ring && getComputedStyle(ring).stroke !== 'none');
      return { name: (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '').trim(), seen };
    });

  it('goes by Tab from the tabs to the foot, in the order of the page, with the focus in sight', async () => {
    const { popup, complaints } = await openPopup();
    await popup.getByText('Read just now').waitFor();
    const names: string[] = [];
    for (let step = 0; step < 30; step++) {
      await popup.keyboard.press('Tab');
      const { name, seen } = await focused(popup);
      expect(seen, name).toBe(true);
      names.push(name);
      if (name === 'Open in a tab') break;
    }
    const order = [
      'This article',
      'Options',
      'As a picture',
      'Fars News',
      'Ali Akbar Velayati',
      'Twitter',
      'Open in a tab',
    ];
    const places = order.map((wanted) => names.findIndex((name) => name.startsWith(wanted)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(complaints).toEqual([]);
    await popup.close();
  });

  it('opens proofs and the picture by key', async () => {
    const { popup, complaints } = await openPopup();
    await popup.getByRole('button', { name: 'As a picture' }).press('Enter');
    const drawn = popup.getByRole('button', { name: /^Fars News/ });
    await popup.keyboard.press('Tab');
    expect(await focused(popup)).toMatchObject({ name: expect.stringMatching(/^Fars News/), seen: true });
    await popup.keyboard.press('Enter');
    await popup.getByText('carried the words').waitFor();
    expect((await focused(popup)).seen).toBe(true);
    await picture(popup, 'walk-picture-proof');
    await drawn.press(' ');
    await expect.poll(() => popup.getByText('carried the words').count()).toBe(0);
    await popup.getByRole('button', { name: 'As a picture' }).press('Enter');
    expect(complaints).toEqual([]);
    await popup.close();
  });

  it('takes a source out, keeps that for the next reading, and takes it back', async () => {
    const { popup, complaints } = await openPopup();
    await popup.getByRole('button', { name: /^Mark Esper/ }).press('Enter');
    await popup.getByRole('button', { name: 'Not a source' }).press('Enter');
    await popup.getByText('You said that Mark Esper is not a source here.').waitFor();
    await expect.poll(() => popup.getByRole('button', { name: /^Mark Esper/ }).count()).toBe(0);
    await expect.poll(async () => (await focused(popup)).name).toBe('Undo');
    await picture(popup, 'walk-not-a-source');
    await popup.waitForTimeout(300);
    await popup.reload();
    await popup.getByText('You said that Mark Esper is not a source here.').waitFor();
    await popup.getByText('Read just now').waitFor();
    expect(await popup.getByRole('button', { name: /^Mark Esper/ }).count()).toBe(0);
    await popup.getByRole('button', { name: 'Undo' }).press('Enter');
    await popup.getByRole('button', { name: /^Mark Esper/ }).waitFor();
    await popup.waitForTimeout(300);
    await popup.reload();
    await popup.getByText('Read just now').waitFor();
    expect(await popup.getByText('You said that').count()).toBe(0);
    expect(complaints).toEqual([]);
    await popup.close();
  });

  it('gives a source its right name', async () => {
    const { popup } = await openPopup();
    await popup.getByRole('button', { name: /^Mark Esper/ }).press('Enter');
    await popup.getByRole('button', { name: 'Wrong name' }).press('Enter');
    await popup.getByLabel('Right name').fill('Mark T. Esper');
    await popup.getByLabel('Right name').press('Enter');
    await popup.getByRole('button', { name: /^Mark T\. Esper/ }).waitFor();
    await popup.getByText('You renamed Mark Esper to Mark T. Esper.').waitFor();
    await popup.getByRole('button', { name: 'Undo' }).press('Enter');
    await popup.getByRole('button', { name: /^Mark Esper/ }).waitFor();
    await popup.close();
  });

  it('keeps what the history is narrowed to while the reader looks at the article', async () => {
    const { popup, complaints } = await openPopup();
    await popup.getByRole('tab', { name: 'History' }).click();
    await popup.getByRole('searchbox').fill('khamenei');
    await popup.locator('.history-list article').first().waitFor();
    await popup.getByRole('tab', { name: 'This article' }).click();
    await popup.getByText('Sputnik International').first().waitFor();
    await popup.getByRole('tab', { name: 'History' }).click();
    expect(await popup.getByRole('searchbox').inputValue()).toBe('khamenei');
    await expect.poll(() => popup.locator('.history-list mark').first().textContent()).toBe('Khamenei');
    await popup.getByRole('tab', { name: 'Export' }).click();
    await popup
      .getByRole('radio', { name: /1 article/ })
      .first()
      .waitFor();
    await picture(popup, 'walk-export');
    expect(complaints).toEqual([]);
    await popup.close();
  });

  it('says when the words are no longer on the page', async () => {
    const { popup } = await openPopup();
    await popup.getByRole('button', { name: /^Mark Esper/ }).press('Enter');
    const page = world.extension.context.pages().find((one) => one.url() === ARTICLE_URL);
    const before = await page?.evaluate(() => document.body.innerHTML);
    await page?.evaluate(() => document.body.replaceChildren('Moved.'));
    await popup.getByRole('button', { name: 'Show on the page' }).first().press('Enter');
    await popup.getByText('These words are no longer on the page.').waitFor();
    await page?.evaluate((html) => Object.assign(document.body, { innerHTML: html }), before ?? '');
    await popup.close();
  });
});

/** In the place of the background: takes every message and answers none, as one that hangs while it starts. */
const MUTE = 'chrome.runtime.onMessage.addListener(() => true);';
/** Fails while it starts. */
const BROKEN = "throw new Error('broken');";

describe.skipIf(!chromiumName)('the popup over a background that does not start', () => {
  it.each([
    ['hangs', MUTE, /does not answer/],
    ['fails', BROKEN, /does not answer|Something went wrong/],
  ])('which %s: says so, and offers to try again', async (how, background, says) => {
    const site = await serve({ [ARTICLE_URL]: await fixture('sputnik-style/article.html') });
    const build = grantedBuild(background);
    const profile = mkdtempSync(join(tmpdir(), 'whence-mute-'));
    const extension = await launchWithExtension(site, { folder: build.folder, profile });
    try {
      const { page } = await openOwnPage(extension, 'atlas.html');
      const tabId = await page.evaluate('chrome.tabs.getCurrent().then((tab) => tab.id)');
      const { page: popup } = await openOwnPage(extension, `popup.html?tab=${tabId}`);
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.getByText(says).waitFor({ timeout: 15_000 });
      expect(await popup.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
      await picture(popup, `walk-background-${how}`);
    } finally {
      await extension.close();
      build.remove();
      rmSync(profile, { recursive: true, force: true });
      await site.close();
    }
  });
});
