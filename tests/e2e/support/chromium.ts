import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { has, pause, programPath } from './display.ts';
import { gatherComplaints } from './ownComplaints.ts';
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
export type Extension = {
  context: BrowserContext;
  id: string;
  welcome: Page | null;
  /** What the extension wrote to the console as an error or a warning, and what it threw. */
  complaints: string[];
  /** Fails where the extension complained: no test ends with a complaint that it does not expect. */
  close(): Promise<void>;
};

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
  const complaints = gatherComplaints(context);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const close = async () => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true });
    if (complaints.length > 0) throw new Error(`the extension complained:\n${complaints.join('\n')}`);
  };
  const welcome = await welcomePage(context, options.profile ? 3_000 : 20_000);
  if (!welcome && !options.profile) throw new Error('no welcome page opened');
  if (!options.keepWelcome) await welcome?.close();
  return { context, id, welcome, complaints, close };
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
export async function findPopup({ context, id, complaints }: Extension, file = 'popup.html'): Promise<Popup> {
  const protocol = await protocolOf(context);
  for (let look = 0; look < 100; look++) {
    const { targetInfos } = await protocol.send('Target.getTargets');
    const target = targetInfos.find((info) => info.url.startsWith(`chrome-extension://${id}/${file}`));
    if (target) return attach(protocol, target.targetId, (said) => complaints.push(`${file}: ${said}`));
    await pause(100);
  }
  throw new Error(`${file} did not open within 10 s`);
}

async function attach(protocol: CDPSession, targetId: string, onComplaint: (said: string) => void): Promise<Popup> {
  const { sessionId } = await protocol.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  protocol.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer: Answer & Said = JSON.parse(event.message);
    if (answer.id) waiting.get(answer.id)?.(answer);
    const said = complaintIn(answer);
    if (said) onComplaint(said);
  });
  const ask = async (method: string, params: object): Promise<Answer> => {
    const id = ++last;
    const answer = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    await protocol.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    return answer;
  };
  await ask('Runtime.enable', {});
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result } = await ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (result.exceptionDetails) throw new Error(JSON.stringify(result.exceptionDetails));
    return result.result.value as T;
  };
  return { evaluate };
}

/** https://chromedevtools.github.io/devtools-protocol/tot/Runtime/ */
type Said = { method?: string; params?: { type?: string; args?: unknown; exceptionDetails?: unknown } };

/** Null where an event is no complaint. What was said before it was listened to is said again. */
function complaintIn({ method, params }: Said): string | null {
  if (method === 'Runtime.exceptionThrown') return JSON.stringify(params?.exceptionDetails);
  const isComplaint = params?.type === 'error' || params?.type === 'warning';
  return method === 'Runtime.consoleAPICalled' && isComplaint ? JSON.stringify(params?.args) : null;
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
