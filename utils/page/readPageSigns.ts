import { bodyOf } from './bodyOf.ts';
import { LIMITS } from './limits.ts';
import { readText, type TextSigns } from './readTextSigns.ts';
import { type UrlKind, urlKind } from './urlKind.ts';
import { words } from './words.ts';

/** What the head of the page tells. */
type HeadSigns = { ogType: string; dated: boolean; authored: boolean; priced: boolean; generator: string };
type LdSigns = { types: ReadonlySet<string>; news: boolean; body: boolean };

/** What detection looks at. Each sign is read when it is first asked for, once. */
export type PageSigns = {
  url: () => UrlKind;
  head: () => HeadSigns;
  software: () => boolean;
  dated: () => boolean;
  authored: () => boolean;
  /** JSON-LD: types without prefix, and whether it carries the article's text. */
  ld: () => LdSigns;
  /** Text and sentences, counted no further than asked. */
  text: (enough: TextSigns) => TextSigns;
  /** A product's price is marked up. */
  priced: () => boolean;
  articles: () => number;
  /** Links on the page, counted no further than needed. */
  links: () => number;
};

const SOFTWARE =
  /docusaurus|mediawiki|sphinx|mdbook|discourse|phpbb|vbulletin|xenforo|invision|asgaros|woocommerce-product|shopify|gitbook|mkdocs|hugo-docs|simple machines/;
const BODY_SOFTWARE = /\b(?:mediawiki|mdbook|woocommerce-page|single-product|discourse)\b/;
const DATED = words('article:published_time datepublished date pubdate dc.date.issued parsely-pub-date');
const AUTHORED = words('author article:author parsely-author');
const PRICED = words('product:price:amount og:price:amount');
const TYPE = /^\s*:\s*(?:\[\s*)?"([^"]{1,80})"/;
const BODY = /^\s*:\s*"[^"]{300}/;
const NEWS = /NewsArticle$|^LiveBlogPosting$/;
const MAX_TYPES = 60;

const once = <T>(read: () => T): (() => T) => {
  let held: { value: T } | null = null;
  return () => {
    held ??= { value: read() };
    return held.value;
  };
};

/** All `meta` elements of the head in one pass. */
function readHead(document: Document): HeadSigns {
  const signs: HeadSigns = { ogType: '', dated: false, authored: false, priced: false, generator: '' };
  const metas = (document.head ?? document).getElementsByTagName('meta');
  for (let i = 0; i < LIMITS.metas; i++) {
    const meta = metas[i];
    if (!meta) break;
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '')
      .slice(0, 40)
      .toLowerCase();
    if (name === 'og:type') signs.ogType ||= contentOf(meta);
    else if (name === 'generator') signs.generator ||= contentOf(meta);
    else if (DATED.has(name)) signs.dated = true;
    else if (AUTHORED.has(name)) signs.authored = true;
    else if (PRICED.has(name)) signs.priced = true;
  }
  return signs;
}

const contentOf = (meta: Element): string => (meta.getAttribute('content') ?? '').slice(0, 200).trim().toLowerCase();

/** What follows each time a key stands in JSON, without parsing it: on every page, that would cost too much. */
function* afterKey(text: string, key: string, reach: number): Generator<string> {
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length))
    yield text.slice(at + key.length, at + key.length + reach);
}

function readLd(document: Document): LdSigns {
  const types = new Set<string>();
  let body = false;
  let scripts = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    if (++scripts > LIMITS.scripts) break;
    const text = (script.textContent ?? '').slice(0, LIMITS.scriptText);
    for (const after of afterKey(text, '"@type"', 120)) {
      const type = TYPE.exec(after)?.[1];
      if (type) types.add(type.slice(type.search(/[^/#:]*$/)));
      if (types.size >= MAX_TYPES) break;
    }
    for (const after of body ? [] : afterKey(text, '"articleBody"', 320)) body ||= BODY.test(after);
  }
  return { types, news: [...types].some((type) => NEWS.test(type)), body };
}

/** What the page's microdata names, all looked up in one search. */
function readItemProps(document: Document): ReadonlySet<string> {
  const found = new Set<string>();
  const marked = document.querySelectorAll('[itemprop]');
  for (let i = 0; i < LIMITS.boxes; i++) {
    const names = marked[i]?.getAttribute('itemprop');
    if (names === undefined) break;
    for (const name of (names ?? '').slice(0, 100).split(' ')) found.add(name);
  }
  return found;
}

/** Length of a live list, counted no further than asked: lists are found element by element. */
const countTo = (list: ArrayLike<Element>, most: number): number => (list[most - 1] ? most : list.length);

/** The signs of a page. No layout is read, nothing cloned, nothing parsed; work is bounded on a page of any size. */
export function readPageSigns(document: Document, address: string): PageSigns {
  const root = once(() => bodyOf(document) ?? document.documentElement);
  const head = once(() => readHead(document));
  const isVast = once(() => root().getElementsByTagName('*')[LIMITS.elements] !== undefined);
  const has = (selector: string): boolean => !isVast() && document.querySelector(selector) !== null;
  const itemProps = once(() => (isVast() ? new Set<string>() : readItemProps(document)));
  const count = (tag: string) => once(() => (isVast() ? 0 : countTo(root().getElementsByTagName(tag), LIMITS.boxes)));
  return {
    url: once(() => urlKind(address)),
    head,
    software: () =>
      SOFTWARE.test(head().generator) || BODY_SOFTWARE.test((root().getAttribute('class') ?? '').slice(0, 1_000)),
    dated: once(() => head().dated || itemProps().has('datePublished') || has('time[datetime]')),
    authored: once(
      () => head().authored || itemProps().has('author') || has('[rel~="author"],[class*="byline"],[class*="author"]'),
    ),
    ld: once(() => readLd(document)),
    text: (enough) => readText(root(), enough),
    priced: () => head().priced || itemProps().has('price') || itemProps().has('offers'),
    articles: count('article'),
    links: count('a'),
  };
}
