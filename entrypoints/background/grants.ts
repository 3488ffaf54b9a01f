import browser from 'webextension-polyfill';
import { loadSettings } from '../../utils/settings.ts';

/** The web sites that the reader gave access to for good, as match patterns; `activeTab` is not among them. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(?:https?|\*):\/\//.test(origin)).sort();
}

/** Whether articles are read unasked: chosen, and allowed on some site. */
export async function isAutomatic(): Promise<boolean> {
  const settings = await loadSettings().catch(() => null);
  return settings?.mode === 'browse' && (await grantedOrigins()).length > 0;
}
