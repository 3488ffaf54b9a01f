import { TidyCleaner } from 'tidy-url';
import type { Snapshot } from '../../model.ts';
import { carriedPage, originalUrl } from './carriers.ts';
import { registrableDomain } from './registrableDomain.ts';

/** The package's own type leaves `exclude` out. */
type Rule = TidyCleaner['rules'][number] & { exclude?: readonly RegExp[] };

/** A cleaner with some of the rules. */
function cleanerOf(isWanted: (rule: Rule) => boolean): TidyCleaner {
  const cleaner = new TidyCleaner();
  // tidy-url 1.18 reads this flag the wrong way round: anything but false writes to the console
  cleaner.config.silent = false;
  cleaner.config.allowRedirects = true;
  cleaner.config.allowAMP = false;
  // the getter copies all of the rules at every address
  Object.defineProperty(cleaner, 'expandedRules', { value: cleaner.expandedRules.filter(isWanted) });
  return cleaner;
}

const ALL_RULES = cleanerOf(() => true);
/** One in six: the others only take parameters away. */
const PATH_RULES = cleanerOf(
  ({ replace, exclude, amp, decode, rev }) =>
    Boolean(replace?.length || exclude?.length || amp || rev) || decode?.targetPath === true,
);

function tidied(address: string, cleaner: TidyCleaner): string {
  const { url } = cleaner.clean(address);
  // grows with every address otherwise
  cleaner.loglines = [];
  return url;
}

/** An address after the rules of `tidy-url`, all of them where it has or gets parameters. */
function tidy(address: string): string {
  const found = address.includes('?') ? '?' : tidied(address, PATH_RULES);
  return found.includes('?') ? tidied(address, ALL_RULES) : found;
}

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
    const found = tidy(parsed.href);
    return URL.canParse(found) && new URL(found).host === parsed.host ? found : parsed.href;
  } catch {
    // a rule that fails on this address is no reason to lose the address
    return parsed.href;
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
