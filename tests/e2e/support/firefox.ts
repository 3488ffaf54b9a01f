import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Display, focusWindow, has, pause, programPath } from './display.ts';
import type { Site } from './site.ts';

const NAMES = ['firefox-esr', 'firefox', 'firefox-developer-edition'];

/** The Firefox to test in: $WHENCE_FIREFOX or the first that is installed; null when there is none. */
export const firefoxName: string | null = process.env.WHENCE_FIREFOX ?? NAMES.find(has) ?? null;

export const builtForFirefox = new URL('../../../.output/firefox-mv3', import.meta.url).pathname;

/** Firefox's own calls home stop at the proxy; these only keep its start page from waiting for them. */
const QUIET = {
  'browser.startup.page': 0,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.security.https_first': false,
  'dom.security.https_first_schemeless': false,
  // moz-extension addresses, so that a test can name the extension's pages.
  'extensions.webextensions.uuids': JSON.stringify({ 'whence@whence.example': '5d0a9b5e-3c1f-4d0e-9a6b-0f6f1f0c7a11' }),
};

/** Has Firefox write on its own output what scripts throw, and what is said on a console. */
const TALKATIVE = { 'browser.dom.window.dump.enabled': true, 'devtools.console.stdout.content': true };

/**
 * What the extension throws, and what is said on any console: the pages of our tests say nothing there, and Firefox
 * itself begins with the name of one of its parts.
 */
const COMPLAINT = /^(?:JavaScript (?:error|warning): moz-extension:|console\.(?:error|warn): (?!\w+: )).*/gm;

/** Makes closing the browser fail when the extension complained, with what it said. Rejected promises are not told. */
function complainOnClose(browser: Browser): void {
  const said: string[] = [];
  const { stdout, stderr } = browser.process() ?? {};
  for (const output of [stdout, stderr])
    output?.on('data', (data: Buffer) => said.push(...(String(data).match(COMPLAINT) ?? [])));
  const close = browser.close.bind(browser);
  browser.close = async () => {
    // Closing ends scripts wherever they are.
    const before = [...said];
    await close();
    if (before.length > 0) throw new Error(`the extension complained:\n${before.join('\n')}`);
  };
}

/** As a reader would who allows the extension in private windows, too; puppeteer's own way cannot say so. */
async function install(browser: Browser, path: string): Promise<void> {
  const { connection } = browser as unknown as { connection: { send(name: string, what: object): Promise<unknown> } };
  const extensionData = { type: 'path', path };
  await connection.send('webExtension.install', { extensionData, 'moz:allowPrivateBrowsing': true });
}

/**
 * Firefox with a fresh profile, the built extension installed over WebDriver BiDi, the site its only network. Closing it
 * fails when the extension complained.
 */
export async function launchFirefox(
  site: Site,
  options: { display?: string; folder?: string; prefs?: Record<string, unknown> } = {},
): Promise<Browser> {
  if (!firefoxName) throw new Error('no Firefox installed');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programPath(firefoxName),
    headless: !options.display,
    args: ['--width=1200', '--height=860'],
    env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
    extraPrefsFirefox: {
      ...QUIET,
      ...TALKATIVE,
      ...options.prefs,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': site.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': site.port,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  complainOnClose(browser);
  await install(browser, options.folder ?? builtForFirefox);
  return browser;
}

/** A page in front, in a window that keys go to: for what WebDriver BiDi does not show. */
export async function openInFront(browser: Browser, display: Display, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  await pause(1500);
  focusWindow(display, 'firefox');
  return page;
}
