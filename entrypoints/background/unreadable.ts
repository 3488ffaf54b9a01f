import type { Unreadable } from '../../utils/messages.ts';

const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(?:\/|$)/;

/** Why a tab can't be read at all, as far as its address tells. */
export function unreadable(url: string): Unreadable | null {
  if (STORES.test(url)) return 'extension-store';
  if (/^https?:[^?#]*\.pdf(?:[?#]|$)/i.test(url)) return 'pdf';
  return /^https?:/.test(url) ? null : 'browser-page';
}

/** Whether the reader said of this address's site, or of one above it ("example.com"), never to read it unasked. */
export function isNeverRead(url: string, neverRead: readonly string[]): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  return neverRead.some((site) => host === site || host.endsWith(`.${site}`));
}
