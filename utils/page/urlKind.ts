import { words } from './words.ts';

/** What the address says of the page; dated: it holds a date, as in /2024/05/03/ or -20240503. */
export type UrlKind = { shape: 'home' | 'list' | 'other' | 'story' | 'plain'; dated: boolean };

// Detection runs once a page, and compiling a pattern takes longer than all else here: letters and words are compared.
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2})?$/;
const INDEX = words('index home default main');
/** A page number or a story's own number makes even an index page a story. */
const OWN_NUMBER = ['p', 'id', 'article', 'story', 'artid', 'page_id'];
/** Lists of what belongs to the next part of the path. */
const LIST_OF = words(
  'tag tags topic topics category categories search author authors section sections archive latest thema themen etiqueta collection collections cat',
);
const LIST = words('search news latest archive blog s');
const QUERY = ['s', 'q', 'query', 'search'];
const OTHER = words(
  'forum forums thread threads topic discussion discussions question questions discussion-topics product products product-detail seminar seminars webinar webinars p dp itm pin listing shop store doc docs documentation wiki manual support help book collection service services pricing',
);
const OFFER = words('services course certification prices pricing');
const OTHER_HOST = words(
  'forum forums board boards community doc docs shop store wiki support help developer twitter x facebook instagram tiktok threads reddit youtube',
);
const STORY_ENDING = words('htm html shtm shtml story article ece php');
const MONTH = words(
  '1 2 3 4 5 6 7 8 9 10 11 12 01 02 03 04 05 06 07 08 09 jan feb mar apr may jun jul aug sep oct nov dec',
);
/** A slug has at least so many words. */
const SLUG_WORDS = 5;
const NUMBER = /\d{6}/;
const MAX_URL = 2_000;

/** The parts of an address, lower case: the host and those of its path; `query` with an ampersand on both sides. */
type Address = { parts: string[]; query: string };

function decoded(path: string): string {
  try {
    return decodeURI(path).toLowerCase();
  } catch {
    // A stray percent sign: the path as it stands will do.
    return path;
  }
}

/** Cut at its marks: to have the browser parse it for the first time would take longer than all else here. */
function addressOf(text: string): Address | null {
  const start = text.indexOf('://') + 3;
  if (start < 3) return null;
  const [before = ''] = text.slice(start).split('#', 1);
  const [place = '', query] = before.split('?', 2);
  return {
    parts: (place.includes('%') ? decoded(place) : place).split('/').filter(Boolean),
    query: query ? `&${query}&` : '',
  };
}

/** Whether the query has one of these names. */
function asks(query: string, names: readonly string[]): boolean {
  if (query !== '')
    for (const name of names) if (query.includes(`&${name}=`) || query.includes(`&${name}&`)) return true;
  return false;
}

const beforeDot = (text: string): string => text.split('.', 1)[0] ?? '';

/** Nothing but an index page, and that of a language at most. */
function isHome(parts: readonly string[], query: string): boolean {
  const names = parts.length - (LANGUAGE.test(parts[1] ?? '') ? 2 : 1);
  return (names === 0 || (names === 1 && INDEX.has(beforeDot(parts.at(-1) ?? '')))) && !asks(query, OWN_NUMBER);
}

/** Five words joined by hyphens. */
function isSlug(text: string): boolean {
  let words = 0;
  for (const word of text.replaceAll('_', '-').split('-')) {
    words = word === '' ? 0 : words + 1;
    if (words >= SLUG_WORDS) return true;
  }
  return false;
}

/** A file of a story, a number of its own or a slug. */
function isStory(part: string): boolean {
  const [name = '', ...endings] = part.split('.');
  return endings.some((ending) => STORY_ENDING.has(ending)) || isSlug(name) || NUMBER.test(part);
}

/** A forum, social network, shop, manual: told by the host, a part of the path, or the last of its words. */
function isOther(parts: readonly string[]): boolean {
  const host = parts[0] ?? '';
  if (OTHER_HOST.has(beforeDot(host.startsWith('www.') ? host.slice(4) : host))) return true;
  for (let i = 1; i < parts.length; i++) {
    const part = parts[i] ?? '';
    const dash = part.lastIndexOf('-') + 1;
    if (OTHER.has(part) || (dash > 0 && OFFER.has(beforeDot(part.slice(dash))))) return true;
  }
  return false;
}

function shapeOf({ parts, query }: Address): UrlKind['shape'] {
  const { length } = parts;
  if (length < 4 && isHome(parts, query)) return 'home';
  if (isOther(parts)) return 'other';
  const last = parts.at(-1) ?? '';
  if (LIST.has(last) || LIST_OF.has(last) || LIST_OF.has(parts.at(-2) ?? '') || asks(query, QUERY)) return 'list';
  for (let i = length - 1; i > 0; i--) if (isStory(parts[i] ?? '')) return 'story';
  return 'plain';
}

/** Whether the century at this place begins a year with a month and a day after it, or as a part of the path with a month. */
function isDate(text: string, at: number): boolean {
  const joined = text.slice(at, at + 10).replaceAll('/', '-');
  const digits = joined.replaceAll('-', '').slice(0, 8);
  const month = Number(digits.slice(4, 6));
  const day = Number(digits.slice(6));
  if (Number(digits) > 1e7 && month > 0 && month <= 12 && day > 0 && day <= 31) return true;
  const [next = ''] = joined.slice(4, 9).split('-').filter(Boolean);
  return text[at - 1] === '/' && MONTH.has(next);
}

function holdsDate(text: string): boolean {
  for (const century of ['20', '19'])
    for (let at = text.indexOf(century); at >= 0; at = text.indexOf(century, at + 1)) if (isDate(text, at)) return true;
  return false;
}

/** What an address looks like: a home page whatever stands on it, a story by its slug or number. */
export function urlKind(text: string): UrlKind {
  const short = text.slice(0, MAX_URL).toLowerCase();
  const address = addressOf(short);
  return { shape: address ? shapeOf(address) : 'plain', dated: holdsDate(short) };
}
