/** Sites that show another site's page: archives, AMP caches, translators, readers. Seen in use, as of 2025. */
type Carrier = {
  name: string;
  /** Host, or a suffix of it that starts with a dot. */
  hosts: readonly string[];
  /** The original address in the carrier's; null where it does not tell. */
  original: (url: URL) => string | null;
};

const inPath = (url: URL): string | null => {
  const start = url.href.slice(url.origin.length).search(/https?:\/{1,2}|https?%3A/i);
  if (start < 0) return null;
  const rest = url.href.slice(url.origin.length + start);
  return (/^https?%3A/i.test(rest) ? safeDecode(rest) : rest).replace(/^(https?:)\/+/i, '$1//');
};

const safeDecode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** "www-spiegel-de" → "www.spiegel.de", "a--b" → "a-b": how AMP caches and translators write hosts. */
const dashedHost = (label: string): string =>
  label.replace(/--/g, '\u0000').replace(/-/g, '.').replaceAll('\u0000', '-');

const ampCache = (url: URL): string | null =>
  /^\/(?:[a-z]+\/)?(?:s\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+\/.*)$/i.exec(url.pathname)?.[1] ?? null;
const ampOriginal = (url: URL): string | null => {
  const found = ampCache(url);
  return found ? `https://${found}${url.search}` : null;
};
const translated = (url: URL): string => {
  const original = new URL(url.href);
  original.hostname = dashedHost(url.hostname.slice(0, -'.translate.goog'.length));
  for (const key of [...original.searchParams.keys()]) if (key.startsWith('_x_tr_')) original.searchParams.delete(key);
  return original.href;
};
const parameter =
  (name: string) =>
  (url: URL): string | null =>
    url.searchParams.get(name);

const CARRIERS: readonly Carrier[] = [
  { name: '12ft.io', hosts: ['12ft.io'], original: (url) => url.searchParams.get('q') ?? inPath(url) },
  { name: 'AMP cache', hosts: ['.cdn.ampproject.org', '.bing-amp.com'], original: ampOriginal },
  {
    name: 'archive.today',
    hosts: ['archive.ph', 'archive.today', 'archive.is', 'archive.li', 'archive.vn', 'archive.fo', 'archive.md'],
    original: inPath,
  },
  {
    name: 'Google AMP',
    hosts: ['www.google.com', 'google.com'],
    original: (url) =>
      url.pathname.startsWith('/amp/') ? `https://${url.pathname.replace(/^\/amp\/(?:s\/)?/, '')}` : null,
  },
  { name: 'Google News', hosts: ['news.google.com'], original: () => null },
  {
    name: 'Google cache',
    hosts: ['webcache.googleusercontent.com'],
    original: (url) => /^cache:(?:[\w-]{12}:)?(.+)/.exec(url.searchParams.get('q') ?? '')?.[1]?.split(' ')[0] ?? null,
  },
  {
    name: 'Google Translate',
    hosts: ['translate.google.com', 'translate.googleusercontent.com'],
    original: parameter('u'),
  },
  { name: 'Google Translate', hosts: ['.translate.goog'], original: translated },
  { name: 'Internet Archive', hosts: ['web.archive.org', 'wayback.archive.org'], original: inPath },
  { name: 'Outline', hosts: ['outline.com'], original: inPath },
  { name: 'Textise', hosts: ['r.jina.ai'], original: inPath },
  { name: 'UK Web Archive', hosts: ['www.webarchive.org.uk', 'webarchive.nationalarchives.gov.uk'], original: inPath },
  { name: 'Yandex Translate', hosts: ['translate.yandex.ru', 'translate.yandex.com'], original: parameter('url') },
];

/** The page that a carrier shows, and the carrier's name. Null when the site is no carrier or does not tell. */
export function originalUrl(address: string): { url: string; carrier: string } | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  for (const { name, hosts, original } of CARRIERS) {
    if (!hosts.some((host) => (host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host))) continue;
    const found = original(url);
    const absolute = found && !/^https?:/i.test(found) ? `https://${found}` : found;
    if (absolute && URL.canParse(absolute) && /^https?:$/.test(new URL(absolute).protocol))
      return { url: new URL(absolute).href, carrier: name };
  }
  return null;
}

/** The name of the carrier that a host belongs to; null for other hosts. */
function carrierName(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  const found = CARRIERS.find(({ hosts }) =>
    hosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host)),
  );
  return found && found.name !== 'Google AMP' ? found.name : null;
}

/** The page that a carrier shows, by the address, else by what the page declares as its own address. */
export function carriedPage(
  address: string,
  canonical: readonly { value: string }[],
): { url: string; carrier: string } | null {
  const found = originalUrl(address);
  const carrier = found ? found.carrier : carrierName(address);
  if (found || !carrier) return found;
  const declared = canonical
    .map(({ value }) => originalUrl(value)?.url ?? value)
    .find((url) => URL.canParse(url) && !carrierName(url));
  return declared ? { url: declared, carrier } : null;
}
