import { TidyURL } from 'tidy-url';
import type { Snapshot } from '../../model.ts';
import { carriedPage, originalUrl } from './carriers.ts';
import { registrableDomain } from './registrableDomain.ts';

// tidy-url 1.18 reads this flag the wrong way round: anything but false writes to the console
TidyURL.config.silent = false;
TidyURL.config.allowRedirects = true;
TidyURL.config.allowAMP = false;
// the getter copies all of its 225 rules at every address
Object.defineProperty(TidyURL, 'expandedRules', { value: TidyURL.expandedRules });

/** Longest address kept, in UTF-16 units. */
export const MAX_URL = 2_000;

/** An address without tracking parameters (rules of the `tidy-url` package) and without fragment. */
export function cleanUrl(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, MAX_URL);
  const parsed = new URL(url);
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  if (parsed.href.length > MAX_URL) return `${parsed.origin}${parsed.pathname}`.slice(0, MAX_URL);
  try {
    const tidied = TidyURL.clean(parsed.href).url;
    return URL.canParse(tidied) && new URL(tidied).host === parsed.host ? tidied : parsed.href;
  } catch {
    // a rule that fails on this address is no reason to lose the address
    return parsed.href;
  } finally {
    // grows with every address otherwise
    TidyURL.loglines = [];
  }
}

/** False for a home page: sites that declare their home page as the canonical address of every page. */
const hasPath = (url: string): boolean => {
  const { pathname, search } = new URL(url);
  return pathname.length > 1 || search.length > 1;
};

/**
 * The page's own address: what it declares on its own site, else as visited; carriers (archives, AMP caches) looked
 * through, tracking parameters removed.
 */
export function canonicalUrl(snapshot: Pick<Snapshot, 'url' | 'metadata'>): string {
  const visited = carriedPage(snapshot.url, snapshot.metadata.canonical)?.url ?? snapshot.url;
  const domain = registrableDomain(visited);
  const declared = snapshot.metadata.canonical.map(({ value }) => originalUrl(value)?.url ?? value);
  const own = declared.find(
    (url) =>
      URL.canParse(url) &&
      registrableDomain(url) === domain &&
      (hasPath(url) || (URL.canParse(visited) && !hasPath(visited))),
  );
  return cleanUrl(own ?? visited);
}
