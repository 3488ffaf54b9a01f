import browser from 'webextension-polyfill';

/** All web sites: what *Read articles as I browse* needs and the manifest names as optional. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/**
 * Asks the browser for access to all sites; answers whether the reader gave it. Browsers allow this only while they
 * handle a click or a key, so nothing may be awaited before it.
 */
export const askForAccess = (): Promise<boolean> => browser.permissions.request(ALL_SITES).catch(() => false);

/** Gives the access to all sites back. */
export const giveAccessBack = (): Promise<boolean> => browser.permissions.remove(ALL_SITES).catch(() => false);

/** Whether any web site may be read without a click: the reader can allow or refuse single ones in the browser. */
export async function hasAccess(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.some((origin) => /^(?:https?|\*):\/\//.test(origin));
}

/** Calls back when access was given or taken, also in the browser's own settings. The answer stops it. */
export function watchAccess(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
