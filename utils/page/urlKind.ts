import { words } from './words.ts';

/** What the address says of the page; dated: it holds a date, as in /2024/05/03/ or -20240503. */
export type UrlKind = { shape: 'home' | 'list' | 'other' | 'story' | 'plain'; dated: boolean };

// Detection runs once a page, and compiling a pattern takes longer than all else here: letters and words are compared.
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/;
const INDEX = words('index home default main');
/** A page number or a story's own number makes even an index page a story. */
const OWN_NUMBER = words('p id article story artid page_id');
/** Lists of what belongs to the next part of the path. */
const LIST_OF = words(
  'tag tags topic topics category categories search author authors section sections archive latest thema themen etiqueta collection collections cat',
);
const LIST = words('search news latest archive blog s');
const QUERY = words('s q query search');
const OTHER = words(
  'forum forums thread threads topic discussion discussions question questions discussion-topics product products product-detail p dp itm pin listing shop store doc docs documentation wiki manual support help book collection service services pricing',
);
const OFFER = words('services course certification prices pricing');
const OTHER_HOST = words('forum forums board boards community doc docs shop store wiki support help developer');
const STORY_ENDING = words('htm html shtm shtml story article ece php');
const MONTH = words(
  '1 2 3 4 5 6 7 8 9 10 11 12 01 02 03 04 05 06 07 08 09 jan feb mar apr may jun jul aug sep oct nov dec',
);
/** A slug has at least so many words. */
const SLUG_WORDS = 5;
const NUMBER = /\d{6}/;
const [HYPHEN, SLASH, UNDERSCORE] = [45, 47, 95];
const MAX_URL = 2_000;

function pathOf(url: URL): string {
  try {
    return decodeURI(url.pathname).toLowerCase();
  } catch {
    // A stray percent sign: the path as it stands will do.
    return url.pathname.toLowerCase();
  }
}

/** What stands before the ending of a file's name. */
const stemOf = (part: string): string => (part.includes('.') ? part.slice(0, part.lastIndexOf('.')) : part);

/** Whether the query has one of these names with a value. */
const asks = (search: string, names: ReadonlySet<string>): boolean =>
  search !== '' &&
  search
    .slice(1)
    .split('&')
    .some((pair) => pair.includes('=') && names.has(pair.slice(0, pair.indexOf('='))));

function isHome(parts: readonly string[], search: string): boolean {
  const [first = '', second = ''] = parts;
  const isLanguage = (first.length === 2 || first.length === 5) && LANGUAGE.test(first);
  const rest = parts.length - (isLanguage ? 1 : 0);
  return (rest === 0 || (rest === 1 && INDEX.has(stemOf(isLanguage ? second : first)))) && !asks(search, OWN_NUMBER);
}

/** A forum, shop, manual: told by a part of the path, the end of its name, or the host. */
const isOther = (parts: readonly string[], host: string): boolean =>
  OTHER_HOST.has(host.slice(0, host.indexOf('.'))) ||
  parts.some(
    (part) => OTHER.has(part) || (part.includes('-') && OFFER.has(stemOf(part.slice(part.lastIndexOf('-') + 1)))),
  );

const isList = (parts: readonly string[], search: string): boolean =>
  LIST.has(parts.at(-1) ?? '') ||
  LIST_OF.has(parts.at(-1) ?? '') ||
  LIST_OF.has(parts.at(-2) ?? '') ||
  asks(search, QUERY);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Of a lower-case word: letter, digit or underscore. */
const isWordly = (code: number): boolean => isDigit(code) || (code >= 97 && code <= 122) || code === UNDERSCORE;

/** Five words joined by hyphens. */
function isSlug(text: string): boolean {
  let words = 0;
  for (const word of text.replaceAll('_', '-').split('-')) {
    words = word === '' ? 0 : words + 1;
    if (words >= SLUG_WORDS) return true;
  }
  return false;
}

const isStory = (parts: readonly string[]): boolean =>
  parts.some((part) => {
    const stretches = part.split('.');
    const ending = stretches.length > 1 ? (stretches.at(-1) ?? '') : '';
    return STORY_ENDING.has(ending) || NUMBER.test(part) || stretches.some(isSlug);
  });

/** The number that two digits write at a place; NaN where there are not two. */
const twoDigits = (text: string, at: number): number =>
  isDigit(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) ? Number(text.slice(at, at + 2)) : Number.NaN;

const afterJoint = (text: string, at: number): number =>
  text.charCodeAt(at) === HYPHEN || text.charCodeAt(at) === SLASH ? at + 1 : at;

/** Whether the century at this place begins a year with a month and a day after it, or as a part of the path with a month. */
function isDate(text: string, at: number): boolean {
  if (Number.isNaN(twoDigits(text, at + 2))) return false;
  const monthAt = afterJoint(text, at + 4);
  const month = twoDigits(text, monthAt);
  const day = twoDigits(text, afterJoint(text, monthAt + 2));
  if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return true;
  if (text.charCodeAt(at - 1) !== SLASH) return false;
  let end = monthAt;
  while (end < monthAt + 4 && isWordly(text.charCodeAt(end))) end++;
  return MONTH.has(text.slice(monthAt, end));
}

function holdsDate(text: string): boolean {
  for (const century of ['20', '19'])
    for (let at = text.indexOf(century); at >= 0; at = text.indexOf(century, at + 1)) if (isDate(text, at)) return true;
  return false;
}

function shapeOf(url: URL): UrlKind['shape'] {
  const path = pathOf(url);
  const parts = path.split('/').filter((part) => part !== '');
  const search = url.search.toLowerCase();
  if (isHome(parts, search)) return 'home';
  if (isOther(parts, url.hostname)) return 'other';
  if (isList(parts, search)) return 'list';
  return isStory(parts) ? 'story' : 'plain';
}

/** What an address looks like: a home page whatever stands on it, a story by its slug or number. */
export function urlKind(address: string): UrlKind {
  const short = address.slice(0, MAX_URL);
  const url = URL.parse(short);
  return { shape: url ? shapeOf(url) : 'plain', dated: holdsDate(short.toLowerCase()) };
}
