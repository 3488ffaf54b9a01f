import browser from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill's types do not know; Firefox opens its sidebar by a command of its own. */
type PanelBrowser = { sidePanel?: { open(options: { windowId: number }): Promise<void> } };

/** The shortcut opens the side panel beside the page. */
export function startPanel(): void {
  const { sidePanel } = browser as unknown as PanelBrowser;
  browser.commands.onCommand.addListener((command, tab) => {
    // At once, with nothing awaited before: it opens in answer to a key only.
    if (command === 'open-panel' && tab?.windowId !== undefined) void sidePanel?.open({ windowId: tab.windowId });
  });
}
