import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { has, pause, programPath } from './display.ts';
import type { Site } from './site.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'microsoft-edge'];

/** The Chromium to test in: $WHENCE_CHROMIUM or the first that is installed; null when there is none. */
export const chromiumName: string | null = process.env.WHENCE_CHROMIUM ?? NAMES.find(has) ?? null;

export const builtForChrome = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Debian's build refuses --load-extension without this.
  '--disable-features=DisableLoadExtensionCommandLineSwitch,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeIncognito,HttpsFirstModeIncognitoNewSettings',
];

/**
 * `welcome` is the page that opened on install: closed unless a test asks for it, so that it covers no other. null
 * where the profile had the extension already.
 */
export type Extension = { context: BrowserContext; id: string; welcome: Page | null; close(): Promise<void> };

/** Chromium with a fresh profile (or the one given, which is kept), the built extension, the site its only network. */
export async function launchWithExtension(
  site: Site,
  options: { display?: string; profile?: string; keepWelcome?: boolean; folder?: string; size?: string } = {},
): Promise<Extension> {
  if (!chromiumName) throw new Error('no Chromium installed');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'whence-chromium-'));
  const folder = options.folder ?? builtForChrome;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: programPath(chromiumName),
    headless: false,
    viewport: null,
    args: [
      ...QUIET,
      // --test-type hides the warning bar that --no-sandbox brings.
      ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
      ...(options.display ? [] : ['--headless=new']),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      `--proxy-server=${site.proxy}`,
      '--proxy-bypass-list=<-loopback>',
      `--window-size=${options.size ?? '1200,860'}`,
      '--window-position=0,0',
      '--lang=en-US',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const close = async () => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true });
  };
  const welcome = await welcomePage(context, options.profile ? 3_000 : 20_000);
  if (!welcome && !options.profile) throw new Error('no welcome page opened');
  if (!options.keepWelcome) await welcome?.close();
  return { context, id, welcome, close };
}

/** The page opens on its own, before or after we look. */
async function welcomePage(context: BrowserContext, timeout: number): Promise<Page | null> {
  const predicate = (page: Page) => page.url().endsWith('/welcome.html');
  const there = context.pages().find(predicate);
  return there ?? context.waitForEvent('page', { predicate, timeout }).catch(() => null);
}

/** The DevTools protocol of the whole browser: sees targets that Playwright does not list as pages. */
function protocolOf(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the context has no browser');
  return browser.newBrowserCDPSession();
}

/** The real toolbar popup. `evaluate` answers with what the expression (or its promise) comes to. */
export type Popup = { evaluate<T>(expression: string): Promise<T> };

/** Waits up to 10 s for the toolbar popup to open, or for the side panel. */
export async function findPopup({ context, id }: Extension, file = 'popup.html'): Promise<Popup> {
  const protocol = await protocolOf(context);
  for (let look = 0; look < 100; look++) {
    const { targetInfos } = await protocol.send('Target.getTargets');
    const target = targetInfos.find((info) => info.url.startsWith(`chrome-extension://${id}/${file}`));
    if (target) return attach(protocol, target.targetId);
    await pause(100);
  }
  throw new Error(`${file} did not open within 10 s`);
}

async function attach(protocol: CDPSession, targetId: string): Promise<Popup> {
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  protocol.on('Target.receivedMessageFromTarget', (event) => {
    const answer: Answer = JSON.parse(event.message);
    if (event.sessionId === sessionId && answer.id) waiting.get(answer.id)?.(answer);
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const id = ++last;
    const params = { expression, awaitPromise: true, returnByValue: true };
    const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
    await protocol.send('Target.sendMessageToTarget', { sessionId, message });
    const { result } = await answer;
    if (result.exceptionDetails) throw new Error(JSON.stringify(result.exceptionDetails));
    return result.result.value as T;
  };
  return { evaluate };
}

type Answer = { id: number; result: { result: { value: unknown }; exceptionDetails?: unknown } };

/** Asks again until the popup's answer is truthy; says what it last was when 20 s have passed. */
export async function until<T>(popup: Popup, expression: string): Promise<T> {
  let value: unknown;
  for (let look = 0; look < 200; look++) {
    // While the popup still loads there is nothing to ask.
    value = await popup.evaluate(expression).catch(() => null);
    if (value) return value as T;
    await pause(100);
  }
  const text = await popup.evaluate('document.body?.innerText');
  throw new Error(`still ${JSON.stringify(value)}: ${expression}\nThe popup says:\n${text}`);
}
