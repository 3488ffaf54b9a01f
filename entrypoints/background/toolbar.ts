import browser, { type Tabs } from 'webextension-polyfill';
import type { ReadOutcome } from '../../utils/messages.ts';
import { isAutomatic } from './grants.ts';
import { toolbarState } from './toolbarState.ts';
import { unreadable } from './unreadable.ts';
import { words } from './words.ts';

const icons = (prefix: string) => ({ 16: `/icons/${prefix}16.png`, 32: `/icons/${prefix}32.png` });

/**
 * Shows a tab's outcome on the toolbar. Nothing is cleared first, so that nothing flickers; the browser itself takes
 * a tab's badge away when the tab goes to another page. A tab that has been closed is no error.
 */
export async function showOnToolbar(tabId: number, outcome: ReadOutcome): Promise<void> {
  const { badge, title, grey } = toolbarState(outcome, await words());
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path: icons(grey ? 'grey-' : '') }),
  ]).catch(() => undefined);
}

/** With access to all sites, a page whose address stays hidden is one that no extension may read. */
async function greyOut(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined || !(await isAutomatic())) return;
  const reason = unreadable(tab.url ?? '');
  if (reason) await showOnToolbar(tab.id, { status: 'unreadable', reason, detail: null });
}

/** Firefox before 147 tells a page nothing of `history.pushState`; a page that is not watched has nobody to tell. */
function tellMoved(tabId: number): void {
  const func = () => void globalThis.whence?.moved();
  browser.scripting.executeScript({ target: { tabId }, func }).catch(() => null);
}

const onUpdated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab): void => {
  if (change.status === 'complete') void greyOut(tab);
  // The address of another page is told while that page loads.
  if (import.meta.env.FIREFOX && change.url && change.status !== 'loading') tellMoved(tabId);
};

/** Tabs are followed only while articles are read unasked: otherwise each page would wake the background for nothing. */
export function followTabs(on: boolean): void {
  if (on) browser.tabs.onUpdated.addListener(onUpdated);
  else browser.tabs.onUpdated.removeListener(onUpdated);
}

/** The badge's colours, and grey for pages that cannot be read, as far as the browser tells. */
export function startToolbar(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#0b5c63' });
  void browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  // At once, so that no event is missed; taken back when it is not needed.
  followTabs(true);
  void isAutomatic().then(followTabs);
}
