import browser, { type Tabs } from 'webextension-polyfill';
import type { FrontTab, PopupWorld } from './useFrontTab.ts';

const frontTabOf = (tab: Tabs.Tab | undefined): FrontTab | null =>
  tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, incognito: tab.incognito };

async function open(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** The browser as the popup sees it. `named`: the id of the tab to speak of, where it is not the one in front. */
export function popupWorld(named: number | null = null): PopupWorld {
  return {
    async frontTab() {
      if (named !== null) return frontTabOf(await browser.tabs.get(named));
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return frontTabOf(tab);
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
