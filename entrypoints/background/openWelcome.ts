import browser from 'webextension-polyfill';

/** Opens the welcome page once, when the extension was installed and not when it was updated. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
