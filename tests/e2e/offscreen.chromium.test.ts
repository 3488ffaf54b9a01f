import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumName, type Extension, launchWithExtension } from './support/chromium.ts';
import { pause } from './support/display.ts';
import { grantedBuild } from './support/grantedBuild.ts';
import { openOwnPage } from './support/pages.ts';
import { fixture, type Site, serve } from './support/site.ts';

const PATHS = ['harbour', 'market'] as const;
const addressOf = (name: string) => `http://paper.example/2024/05/03/${name}`;
/** By their full addresses: others would be looked for in the extension itself. */
const TRAPS =
  '<script src="http://paper.example/ran.js"></script><img src="http://paper.example/asked-for.png">' +
  '<iframe src="http://paper.example/asked-for.html"></iframe>';

type Chrome = {
  chrome: {
    runtime: {
      getContexts(filter: object): Promise<unknown[]>;
      sendMessage(message: object): Promise<{ status: string; reading?: { article: { title: string } } }>;
    };
    tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
  };
};

describe.skipIf(!chromiumName)(`copies read outside of the page in Chromium${chromiumName ? '' : ' (none)'}`, () => {
  const granted = chromiumName ? grantedBuild() : null;
  let site: Site;
  let extension: Extension;
  let worker: Worker;

  beforeAll(async () => {
    const pages = await Promise.all(PATHS.map((name) => fixture(`pages/${name}.html`)));
    site = await serve(
      Object.fromEntries(
        PATHS.map((name, at) => [addressOf(name), (pages[at] ?? '').replace('</body>', `${TRAPS}</body>`)]),
      ),
    );
    extension = await launchWithExtension(site, { folder: granted?.folder ?? '' });
    const [there] = extension.context.serviceWorkers();
    worker = there ?? (await extension.context.waitForEvent('serviceworker'));
    for (const name of PATHS) await (await extension.context.newPage()).goto(addressOf(name));
  });
  afterAll(async () => {
    await extension?.close();
    await site?.close();
    granted?.remove();
  });

  const documents = () =>
    worker.evaluate(
      async () =>
        (await (globalThis as unknown as Chrome).chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] }))
          .length,
    );

  /** Asks for all pages at once, as a popup does; the titles read. */
  async function readAll(): Promise<string[]> {
    const { page } = await openOwnPage(extension, 'options.html');
    const titles = await page.evaluate(async (urls) => {
      const { runtime, tabs } = (globalThis as unknown as Chrome).chrome;
      const all = await tabs.query({});
      const ids = urls.map((url) => all.find((tab) => tab.url === url)?.id);
      const asked = ids.map((tabId) =>
        runtime.sendMessage({ name: 'readTab', request: { tabId, force: true, asked: true } }),
      );
      return (await Promise.all(asked)).map(({ status, reading }) => reading?.article.title ?? status);
    }, PATHS.map(addressOf));
    await page.close();
    return titles;
  }

  it('two pages asked for at once are each read as what they are, in one document', async () => {
    expect(await documents()).toBe(0);
    const titles = await readAll();
    expect(new Set(titles).size).toBe(2);
    for (const title of titles) expect(title.length).toBeGreaterThan(20);
    expect(await documents()).toBe(1);
  });

  it('nothing of a copy is run or loaded', async () => {
    const loaded = () => site.refused.filter((url) => /asked-for|ran/.test(url)).length;
    const before = loaded();
    // The pages themselves asked for all three, each once.
    expect(before).toBe(PATHS.length * 3);
    await readAll();
    await pause(500);
    expect(loaded()).toBe(before);
  });

  it('the document goes when nothing is read for a while, and comes again', async () => {
    await expect.poll(documents, { timeout: 40_000 }).toBe(0);
    expect(new Set(await readAll()).size).toBe(2);
    expect(await documents()).toBe(1);
  });
});
