import browser, { type Tabs } from 'webextension-polyfill';
import { checkCopy, checkSnapshot, UnfitSnapshot } from '../../utils/checkSnapshot.ts';
import type { ReadOutcome, ReadRequest, Unreadable } from '../../utils/messages.ts';
import type { PageCopy } from '../../utils/model.ts';
import { rememberOutlet } from '../../utils/seenOutlets.ts';
import { loadSettings } from '../../utils/settings.ts';
import { readSnapshot } from '../../utils/sourcing/readSnapshot.ts';
import { isAutomatic } from './grants.ts';
import { keep } from './keep.ts';
import { register } from './register.ts';
import { prepareSnapshot, takeSnapshot } from './takeSnapshot.ts';
import { showOnToolbar } from './toolbar.ts';
import { isNeverRead, unreadable } from './unreadable.ts';

/** Copies the page in the tab; rejects where the browser gives no access. */
async function copyTab(tabId: number, url: string): Promise<PageCopy> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  const results = await browser.scripting.executeScript({ target: { tabId }, func: () => globalThis.whence?.copy() });
  return checkCopy(results[0]?.result, url);
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const refuse = (reason: Unreadable, detail: string | null = null): ReadOutcome => ({
  status: 'unreadable',
  reason,
  detail,
});

/** Whether the tab shows another page than before; the part after # is the same page. */
async function hasMoved(tabId: number, url: string): Promise<boolean> {
  const now = await browser.tabs.get(tabId).catch(() => null);
  return now?.url?.replace(/#.*$/s, '') !== url.replace(/#.*$/s, '');
}

/** Why a page that could be read is left alone: nobody asked, and the reader said never to read its site unasked. */
async function leaveAlone(url: string, { force, asked }: ReadRequest): Promise<boolean> {
  if (asked || force) return false;
  const settings = await loadSettings().catch(() => null);
  return settings === null || isNeverRead(url, settings.neverRead);
}

async function read(tab: Tabs.Tab & { url: string }, request: ReadRequest): Promise<ReadOutcome> {
  let copy: PageCopy;
  prepareSnapshot();
  try {
    copy = await copyTab(request.tabId, tab.url);
  } catch (error) {
    return refuse('no-access', messageOf(error));
  }
  // The text of one page must never be kept under the address of another.
  if (await hasMoved(request.tabId, tab.url)) return refuse('moved');
  try {
    const snapshot = checkSnapshot(await takeSnapshot(copy), tab.url);
    const options = { readAt: new Date().toISOString(), force: request.force };
    const outlets = await register();
    const reading = readSnapshot(snapshot, outlets, options);
    if (!reading.article) return { status: 'not-article', url: reading.url, detection: reading.detection };
    const outlet = outlets.byId(reading.publisher?.outletId ?? '');
    // Nothing of a private window is remembered.
    if (outlet && !tab.incognito) void rememberOutlet(outlet).catch(() => undefined);
    return { status: 'read', reading, outlet, ...(await keep(reading, tab.incognito)) };
  } catch (error) {
    const tooLarge = error instanceof UnfitSnapshot && error.tooLarge;
    return refuse(tooLarge ? 'too-large' : 'error', messageOf(error));
  }
}

/**
 * Why a tab's address is hidden: the reader's click, or the permission for all sites, opens every page but those that
 * the browser keeps to itself.
 */
async function whyHidden(asked: boolean): Promise<Unreadable> {
  return asked || (await isAutomatic()) ? 'browser-page' : 'no-access';
}

/** Reads the page in a tab, keeps the reading, shows it on the toolbar. Never rejects: what went wrong is an outcome. */
export async function readTab(request: ReadRequest): Promise<ReadOutcome> {
  const tab = await browser.tabs.get(request.tabId).catch(() => null);
  if (!tab?.url) return refuse(await whyHidden(request.asked));
  const reason = unreadable(tab.url) ?? ((await leaveAlone(tab.url, request)) ? 'never-read' : null);
  const outcome = reason ? refuse(reason) : await read({ ...tab, url: tab.url }, request);
  await showOnToolbar(request.tabId, outcome);
  return outcome;
}
