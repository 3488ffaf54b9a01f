import browser, { type Tabs } from 'webextension-polyfill';
import { peekReading } from '../utils/library/peekReading.ts';
import { seenOutlets } from '../utils/seenOutlets.ts';
import type { FrontTab, KeptReading, PopupWorld } from './useFrontTab.ts';

/** What is kept of a page, with what is remembered of its publisher. */
async function keptOf(address: Promise<string | null>): Promise<KeptReading | null> {
  const [found, seen] = await Promise.all([peekReading(indexedDB, address), seenOutlets()]);
  return found && { ...found, outlet: seen(found.reading.publisher?.outletId ?? null) };
}

/** The library is opened while the browser is asked for the tab. */
async function look(asked: Promise<Tabs.Tab | undefined>): Promise<FrontTab | null> {
  const kept = keptOf(asked.then((tab) => (tab && !tab.incognito ? (tab.url ?? null) : null)));
  const tab = await asked.catch(() => undefined);
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, kept };
}

async function open(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/**
 * The browser as the popup sees it; the tab is asked for at once, before anything is drawn. `named`: the id of the tab
 * to speak of, where it is not the one in front.
 */
export function popupWorld(named: number | null = null): PopupWorld {
  const ask = async () => {
    if (named !== null) return browser.tabs.get(named);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab;
  };
  let first: Promise<FrontTab | null> | null = look(ask());
  return {
    frontTab() {
      const answer = first ?? look(ask());
      first = null;
      return answer;
    },
    follow: null,
    openAtlas: (hash) => void open(`${browser.runtime.getURL('atlas.html')}${hash}`).then(() => window.close()),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
}

/** The panel beside the page: stays open, and follows the tabs of its window. */
export function panelWorld(): PopupWorld {
  const popup = popupWorld();
  return {
    ...popup,
    follow(onChange) {
      const onUpdated = (_: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab): void => {
        if (tab.active && (change.status === 'complete' || change.url)) onChange();
      };
      browser.tabs.onActivated.addListener(onChange);
      browser.tabs.onUpdated.addListener(onUpdated);
      return () => {
        browser.tabs.onActivated.removeListener(onChange);
        browser.tabs.onUpdated.removeListener(onUpdated);
      };
    },
    openAtlas: (hash) => void open(`${browser.runtime.getURL('atlas.html')}${hash}`),
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
