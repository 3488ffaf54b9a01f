/** The built extension in real Chromium, on labelled pages, by the browser's own way into a tab. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { grantedBuild } from '../e2e/support/grantedBuild.ts';
import { ARGS, bundle, CHROMIUM, GOLD, OURS, PEERS } from './inChromium.ts';

/** A page in a tab; `run` has the extension run a function of the script below in it and waits for its answer. */
export type Tab = { session: CDPSession; run: (task: string) => Promise<void>; close: () => Promise<void> };
export type Tabs = { open: (name: string) => Promise<Tab>; close: () => Promise<void> };

/** What is measured, in the extension's own world of the page. Readability takes a copy, which it may change. */
const SCRIPT = `globalThis.bench = {
  load: () => 0,
  nothing: () => 0,
  look: () => void ours.lookAtPage(document),
  readerable: () => void peers.isProbablyReaderable(document),
  copy: () => whence.copy(),
  clone: () => void (globalThis.cloned = document.cloneNode(true)),
  parse: () => void new peers.Readability(globalThis.cloned).parse(),
  take: async () => void (globalThis.taken = await whence.copy()),
  read: async () => void (await ours.readCopy(globalThis.taken, (html) => new DOMParser().parseFromString(html, 'text/html'), () => null)),
};`;
const FILE = 'bench.js';

type Scripting = { executeScript(order: object): Promise<unknown> };
type Chrome = { scripting: Scripting; tabs: { query(about: object): Promise<{ id: number; url?: string }[]> } };

/** Asks the extension's worker to run a task in the tab at this address, as it runs its own code there. */
async function runInTab(worker: Worker, url: string, task: string): Promise<void> {
  await worker.evaluate(
    async ([url, task, file]) => {
      const { scripting, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const tab = (await tabs.query({})).find((one) => one.url === url);
      const target = { tabId: tab?.id };
      if (task === 'load') await scripting.executeScript({ target, files: ['/reader.js', `/${file}`] });
      const func = (name: string) =>
        (globalThis as unknown as { bench: Record<string, () => unknown> }).bench[name]?.();
      await scripting.executeScript({ target, func, args: [task] });
    },
    [url, task, FILE] as const,
  );
}

/** Only the page itself is answered, its own scripts forbidden: what is read is what was saved. */
async function showPage(page: Page, name: string, url: string): Promise<void> {
  let served = false;
  await page.route('**/*', (route) => {
    if (served) return route.abort();
    served = true;
    const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };
    return route.fulfill({ body: readFileSync(GOLD + name), contentType: 'text/html', headers });
  });
  await page.goto(url, { waitUntil: 'commit' });
  // Until the browser has laid the page out, which would else be counted.
  await page.waitForTimeout(700);
}

/** Needs a build: `npm run build`. */
export async function openTabs(): Promise<Tabs> {
  const { folder, remove } = grantedBuild();
  writeFileSync(join(folder, FILE), `${await bundle(OURS, 'ours')};${await bundle(PEERS, 'peers')};${SCRIPT}`);
  const profile = mkdtempSync(join(tmpdir(), 'whence-bench-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: false,
    args: [
      ...[...ARGS, '--headless=new', '--disable-features=DisableLoadExtensionCommandLineSwitch'],
      ...[`--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  let opened = 0;
  return {
    open: async (name) => {
      const page = await context.newPage();
      const url = `https://example.org/2024/01/02/page-${opened++}`;
      await showPage(page, name, url);
      const session = await context.newCDPSession(page);
      await runInTab(worker, url, 'load');
      return { session, run: (task) => runInTab(worker, url, task), close: () => page.close() };
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
      remove();
    },
  };
}
