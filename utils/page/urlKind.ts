import { words } from './words.ts';

/** What the address says of the page; dated: it holds a date, as in /2024/05/03/ or -20240503. */
export type UrlKind = { shape: 'home' | 'list' | 'other' | 'story' | 'plain'; dated: boolean };

const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/;
const INDEX = /^(?:index|home|default|main)(?:\.\w{2,5})?$/;
/** A page number or a story's own number makes even an index page a story. */
const OWN_NUMBER = /[?&](?:p|id|article|story|artid|page_id)=/;
/** Lists of what belongs to the next part of the path. */
const LIST_OF = words(
  'tag tags topic topics category categories search author authors section sections archive latest thema themen etiqueta collection collections cat',
);
const LIST = words('search news latest archive blog s');
const QUERY = /[?&](?:s|q|query|search)=/;
const OTHER = words(
  'forum forums thread threads topic discussion discussions question questions discussion-topics product products product-detail p dp itm pin listing shop store doc docs documentation wiki manual support help book collection service services pricing',
);
const OFFER = /-(?:services|course|certification|prices|pricing)(?:\.\w+)?$/;
const OTHER_HOST = /^(?:forums?|boards?|community|docs?|shop|store|wiki|support|help|developer)\./;
const SLUG = /(?:[^-_/.\s]+[-_]){4}[^-_/.\s]|\d{6}|\.s?html?$|\.(?:story|article|ece|php)\b/;
const DATE =
  /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b|(?:19|20)\d\d[-/]?(?:0[1-9]|1[0-2])[-/]?(?:0[1-9]|[12]\d|3[01])/;
const MAX_URL = 2_000;

function pathOf(url: URL): string {
  try {
    return decodeURI(url.pathname).toLowerCase();
  } catch {
    // A stray percent sign: the path as it stands will do.
    return url.pathname.toLowerCase();
  }
}

function isHome(parts: readonly string[], search: string): boolean {
  const rest = LANGUAGE.test(parts[0] ?? '') ? parts.slice(1) : parts;
  return (rest.length === 0 || (rest.length === 1 && INDEX.test(rest[0] ?? ''))) && !OWN_NUMBER.test(search);
}

/** A forum, shop, manual: told by a part of the path or by the host. */
const isOther = (parts: readonly string[], host: string): boolean =>
  OTHER_HOST.test(host) || parts.some((part) => OTHER.has(part) || OFFER.test(part));

const isList = (parts: readonly string[], search: string): boolean =>
  LIST.has(parts.at(-1) ?? '') ||
  LIST_OF.has(parts.at(-1) ?? '') ||
  LIST_OF.has(parts.at(-2) ?? '') ||
  QUERY.test(search);

function shapeOf(url: URL): UrlKind['shape'] {
  const path = pathOf(url);
  const parts = path.split('/').filter((part) => part !== '');
  const search = url.search.toLowerCase();
  if (isHome(parts, search)) return 'home';
  if (isOther(parts, url.hostname)) return 'other';
  if (isList(parts, search)) return 'list';
  return SLUG.test(path) ? 'story' : 'plain';
}

/** What an address looks like: a home page whatever stands on it, a story by its slug or number. */
export function urlKind(address: string): UrlKind {
  const short = address.slice(0, MAX_URL);
  const url = URL.parse(short);
  return { shape: url ? shapeOf(url) : 'plain', dated: DATE.test(short.toLowerCase()) };
}
