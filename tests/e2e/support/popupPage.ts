/** The popup as a page of its own, in Chromium with access to sites: what needs no toolbar is tested in it. */
import type { Page } from 'playwright-core';
import { type Extension, launchWithExtension } from './chromium.ts';
import { grantedBuild } from './grantedBuild.ts';
import { type Complaints, openOwnPage } from './pages.ts';
import { fixture, serve } from './site.ts';
import { ARTICLE_URL, STATE_PAGES } from './statePages.ts';

export type OpenedPopup = { popup: Page; page: Page; complaints: Complaints };

export type PopupWorld = {
  extension: Extension;
  /** Opens an address in a tab and the popup, 400 × 600, over that tab. */
  open(url: string): Promise<OpenedPopup>;
  close(): Promise<void>;
};

/** Starts a site with the pages of all states, and Chromium; `close` ends both. */
export async function openPopupWorld(): Promise<PopupWorld> {
  const site = await serve({ ...STATE_PAGES, [ARTICLE_URL]: await fixture('sputnik-style/article.html') });
  const build = grantedBuild();
  const extension = await launchWithExtension(site, { folder: build.folder });
  return {
    extension,
    async open(url) {
      const page = extension.context.pages().find((one) => one.url() === url) ?? (await extension.context.newPage());
      if (page.url() !== url) await page.goto(url);
      await page.bringToFront();
      const [worker] = extension.context.serviceWorkers();
      const tabId = await worker?.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)');
      const { page: popup, complaints } = await openOwnPage(extension, `popup.html?tab=${tabId}`);
      await popup.setViewportSize({ width: 400, height: 600 });
      return { popup, page, complaints };
    },
    async close() {
      await extension.close();
      build.remove();
      await site.close();
    },
  };
}
