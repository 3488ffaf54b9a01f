import browser from 'webextension-polyfill';
import { watchSettings } from '../../utils/settings.ts';
import { words } from './words.ts';

/** Words that a tab's sources were asked for. In memory only, and only until the popup has taken them. */
const questions = new Map<number, string>();

const LONGEST = 1_000;

/** Answers once: the popup that the question opens is the one that shows the answer. */
export async function takeQuestion({ tabId }: { tabId: number }): Promise<{ words: string | null }> {
  const asked = questions.get(tabId) ?? null;
  questions.delete(tabId);
  return { words: asked };
}

async function createMenus(): Promise<void> {
  const { text } = await words();
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({ id: 'ask', title: text('menu.ask'), contexts: ['selection'], documentUrlPatterns });
  browser.contextMenus.create({ id: 'read', title: text('menu.read'), contexts: ['page'], documentUrlPatterns });
}

/** The entries of the page's context menu; both open the popup, which reads the page. */
export function startMenus(): void {
  const create = () => void createMenus();
  browser.runtime.onInstalled.addListener(create);
  browser.runtime.onStartup.addListener(create);
  watchSettings(create);
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (tab?.id === undefined) return;
    if (menuItemId === 'ask' && selectionText) questions.set(tab.id, selectionText.slice(0, LONGEST));
    // At once, with nothing awaited before: Firefox opens it in answer to a click only.
    void browser.action.openPopup(tab.windowId === undefined ? {} : { windowId: tab.windowId });
  });
}
