import browser, { type Tabs } from 'webextension-polyfill';
import { checkSnapshot, UnfitSnapshot } from '../../utils/checkSnapshot.ts';
import { openLibrary } from '../../utils/library/openLibrary.ts';
import { saveReading } from '../../utils/library/saveReading.ts';
import type { ReadOutcome, Stored, Unreadable } from '../../utils/messages.ts';
import type { Reading } from '../../utils/model.ts';
import { readSnapshot } from '../../utils/sourcing/readSnapshot.ts';
import { register } from './register.ts';

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/;

/** Why a tab can't be read at all, as far as its address tells. */
function unreadable(url: string): Unreadable | null {
  if (STORES.test(url)) return 'extension-store';
  if (/^https?:[^?#]*\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  return /^https?:/.test(url) ? null : 'browser-page';
}

/** Runs the reader in the tab; rejects where the browser gives no access. */
async function takeFromTab(tabId: number): Promise<unknown> {
  const results = await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  return results[0]?.result;
}

/** Keeps a reading unless the window is private: that is never stored. */
async function keep(reading: Reading, tab: Tabs.Tab): Promise<{ stored: Stored; storeError: string | null }> {
  if (tab.incognito) return { stored: 'private', storeError: null };
  const library = openLibrary();
  try {
    return { stored: await saveReading(library, reading), storeError: null };
  } catch (error) {
    return { stored: 'failed', storeError: error instanceof Error ? error.message : String(error) };
  } finally {
    library.close();
  }
}

/** Why a reading failed: a snapshot beyond every limit is too large, anything else is a fault. */
function failure(error: unknown): ReadOutcome {
  const reason = error instanceof UnfitSnapshot && error.tooLarge ? 'too-large' : 'error';
  return { status: 'unreadable', reason, detail: error instanceof Error ? error.message : String(error) };
}

/** Whether the tab shows another page than before; the part after # is the same page. */
async function hasMoved(tabId: number, url: string): Promise<boolean> {
  const now = await browser.tabs.get(tabId).catch(() => null);
  return now?.url?.replace(/#.*$/s, '') !== url.replace(/#.*$/s, '');
}

/** Reads the page in a tab and keeps the reading. Never rejects: what went wrong is an outcome. */
export async function readTab({ tabId, force }: { tabId: number; force: boolean }): Promise<ReadOutcome> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // Without access to the tab (no click, no permission) its address is hidden too.
  if (!tab?.url) return { status: 'unreadable', reason: 'no-access', detail: null };
  const reason = unreadable(tab.url);
  if (reason) return { status: 'unreadable', reason, detail: null };
  let payload: unknown;
  try {
    payload = await takeFromTab(tabId);
  } catch (error) {
    return { status: 'unreadable', reason: 'no-access', detail: error instanceof Error ? error.message : null };
  }
  // The text of one page must never be kept under the address of another.
  if (await hasMoved(tabId, tab.url))
    return { status: 'unreadable', reason: 'error', detail: 'The tab went to another page while it was read.' };
  try {
    const snapshot = checkSnapshot(payload, tab.url);
    const reading = readSnapshot(snapshot, register(), { readAt: new Date().toISOString(), force });
    if (!reading.article) return { status: 'not-article', url: reading.url, detection: reading.detection };
    return { status: 'read', reading, ...(await keep(reading, tab)) };
  } catch (error) {
    return failure(error);
  }
}
