import browser from 'webextension-polyfill';
import type { AnswerOf, ReadOutcome, RequestOf, Sender } from '../../utils/messages.ts';
import { mayBeArticle } from '../../utils/page/mayBeArticle.ts';
import { loadSettings, watchSettings } from '../../utils/settings.ts';
import { grantedOrigins, isAutomatic } from './grants.ts';
import { readTab } from './readTab.ts';
import { followTabs, showOnToolbar } from './toolbar.ts';

const ID = 'watch';
const FILES = ['/reader.js', '/watcher.js'];

/** A site and all below it as match patterns; addresses in digits have nothing below them. */
function patternsOf(site: string): string[] {
  return /^[\d.]+$|:/.test(site) || !site.includes('.') ? [`*://${site}/*`] : [`*://${site}/*`, `*://*.${site}/*`];
}

/** Brings the registered script in step with what the reader chose and allowed. */
async function registerScript(matches: string[], neverRead: readonly string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  // Updating would keep exclusions that are no longer wanted, so the script is registered anew.
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  const excludeMatches = neverRead.flatMap(patternsOf);
  const sites = excludeMatches.length > 0 ? { matches, excludeMatches } : { matches };
  await browser.scripting.registerContentScripts([{ id: ID, js: FILES, ...sites, runAt: 'document_idle' }]);
}

/** Pages that were open before start to be watched too, so that the choice works at once. */
async function watchOpenTabs(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.all(
    tabs.map(({ id, incognito }) =>
      id === undefined || incognito
        ? null
        : // A page that went away meanwhile, or that the browser keeps to itself, is no error.
          browser.scripting.executeScript({ target: { tabId: id }, files: FILES }).catch(() => null),
    ),
  );
}

let last: Promise<void> = Promise.resolve();

/** One after the other: two changes at once must not register the script twice. */
function sync(openTabs: boolean): Promise<void> {
  last = last
    .then(async () => {
      const { mode, neverRead } = await loadSettings();
      const matches = mode === 'browse' ? await grantedOrigins() : [];
      followTabs(matches.length > 0);
      await registerScript(matches, neverRead);
      if (openTabs && matches.length > 0) await watchOpenTabs(matches);
    })
    // Without storage or with a pattern the browser refuses, nothing is read unasked.
    .catch(() => undefined);
  return last;
}

const UNLIKELY: ReadOutcome = {
  status: 'not-article',
  url: '',
  detection: { isArticle: false, score: 0, signals: [] },
};

/** Our script tells what one look at its page showed. Private windows are never read unasked. */
export async function pageSeen(
  { url, text, news }: RequestOf<'pageSeen'>,
  { tabId, incognito }: Sender,
): Promise<AnswerOf<'pageSeen'>> {
  if (tabId === null || incognito || !(await isAutomatic())) return { goOn: false, isArticle: false };
  if (!mayBeArticle(String(url), { text: text === true, news: news === true })) {
    await showOnToolbar(tabId, UNLIKELY);
    return { goOn: true, isArticle: false };
  }
  const outcome = await readTab({ tabId, force: false, asked: false });
  const goOn = outcome.status !== 'unreadable' || outcome.reason !== 'never-read';
  return { goOn, isArticle: outcome.status === 'read' };
}

/** Follows the reader's choice and the browser's permission, whichever changes. */
export function startAutomatic(): void {
  browser.runtime.onInstalled.addListener(() => void sync(true));
  browser.runtime.onStartup.addListener(() => void sync(false));
  browser.permissions.onAdded.addListener(() => void sync(true));
  browser.permissions.onRemoved.addListener(() => void sync(false));
  watchSettings(() => void sync(true));
}
