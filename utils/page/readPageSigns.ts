import { bodyOf } from './bodyOf.ts';
import * as LIMITS from './limits.ts';
import { readText, type TextSigns } from './readTextSigns.ts';
import { showsDate } from './showsDate.ts';
import { type UrlKind, urlKind } from './urlKind.ts';
import { words } from './words.ts';

/** What the head of the page tells. */
type HeadSigns = { dated: boolean; authored: boolean; priced: boolean; generator: string };
/** `signed`: its type is one of a story, which needs no further sign of who wrote it and when. */
type LdSigns = { types: ReadonlySet<string>; news: boolean; body: boolean; signed: boolean };

/** What detection looks at. Each sign is read when it is first asked for, once. */
export type PageSigns = {
  url: () => UrlKind;
  /** `og:type`, lower case; empty where it is not said. */
  ogType: () => string;
  head: () => HeadSigns;
  software: () => boolean;
  dated: () => boolean;
  /** A date in plain words near the first headline. */
  dateShown: () => boolean;
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
const TYPE = '"@type"';
const NEWS = 'NewsArticle"';
const MAX_TYPE = 80;
/** From this length on, an `articleBody` is the story's text and no empty field. */
const BODY = 300;
const MAX_TYPES = 60;

const once = <T>(read: () => T): (() => T) => {
  let held: { value: T } | null = null;
  return () => {
    held ??= { value: read() };
    return held.value;
  };
};

/** Looked up by itself: most stories need no more of the `meta` elements. Some pages write `name` for `property`. */
function readOgType(document: Document): string {
  const meta = (document.head ?? document).querySelector('meta[property="og:type" i],meta[name="og:type" i]');
  return meta ? contentOf(meta) : '';
}

/** All `meta` elements of the head in one pass. */
function readHead(document: Document): HeadSigns {
  const signs: HeadSigns = { dated: false, authored: false, priced: false, generator: '' };
  const metas = (document.head ?? document).getElementsByTagName('meta');
  for (let i = 0; i < LIMITS.metas; i++) {
    const meta = metas[i];
    if (!meta) break;
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '')
      .slice(0, 40)
      .toLowerCase();
    if (name === 'generator') signs.generator ||= contentOf(meta);
    else if (DATED.has(name)) signs.dated = true;
    else if (AUTHORED.has(name)) signs.authored = true;
    else if (PRICED.has(name)) signs.priced = true;
  }
  return signs;
}

const contentOf = (meta: Element): string => (meta.getAttribute('content') ?? '').slice(0, 200).trim().toLowerCase();

/**
 * The texts that are the values of a key in JSON, or the first in its list; each no further than `most`. Without parsing
 * it, and without patterns to compile: on every page, that would cost too much.
 */
function valuesOf(text: string, key: string, most: number): string[] {
  const values: string[] = [];
  for (let at = text.indexOf(key); at >= 0 && values.length < MAX_TYPES; at = text.indexOf(key, at + 1)) {
    const end = at + key.length;
    const [between = '', value] = text.slice(end, end + most + 20).split('"', 2);
    if (between.replace('[', '').trim() === ':' && value !== undefined) values.push(value.slice(0, most));
  }
  return values;
}

const isNews = (type: string): boolean => type.endsWith('NewsArticle') || type === 'LiveBlogPosting';

/** Without the vocabulary's address or prefix. */
const bare = (type: string): string => type.split(/[/#:]/).at(-1) ?? '';

/** Adds what JSON-LD says. Of a story marked up as news no other types are read. */
function addLd(scripts: NodeListOf<Element>, signs: { types: Set<string>; news: boolean; body: boolean }): void {
  for (let i = 0; i < scripts.length && i < LIMITS.scripts; i++) {
    const text = (scripts[i]?.textContent ?? '').slice(0, LIMITS.scriptText);
    // With this one look most stories are known.
    const news = text.indexOf(NEWS);
    signs.news ||= news >= 0 && news - text.lastIndexOf(TYPE, news) < MAX_TYPE;
    signs.body ||= valuesOf(text, '"articleBody"', BODY).some((told) => told.length >= BODY);
    if (signs.news) continue;
    for (const type of valuesOf(text, TYPE, MAX_TYPE)) {
      signs.types.add(bare(type));
      signs.news ||= isNews(bare(type));
    }
  }
}

/**
 * Of the head, by its type as nearly all pages write it, which browsers find ten times as fast; of the whole page, which
 * takes a search of all its elements, where that marks up no news.
 */
function readLd(document: Document): LdSigns {
  const signs = { types: new Set<string>(), news: false, body: false };
  if (document.head) addLd(document.head.querySelectorAll('script[type="application/ld+json"]'), signs);
  if (!signs.news) addLd(document.querySelectorAll('script[type*="ld+json"]'), signs);
  return { ...signs, signed: signs.news || signs.types.has('Article') || signs.types.has('BlogPosting') };
}

/** Length of a live list, counted no further than asked: lists are found element by element. */
const countTo = (list: ArrayLike<Element>, most: number): number => (list[most - 1] ? most : list.length);

/** The signs of a page. No layout is read, nothing cloned, nothing parsed; work is bounded on a page of any size. */
export function readPageSigns(document: Document, address: string): PageSigns {
  const root = once(() => bodyOf(document) ?? document.documentElement);
  const head = once(() => readHead(document));
  const isVast = once(() => root().getElementsByTagName('*')[LIMITS.elements] !== undefined);
  const has = (selector: string): boolean => !isVast() && document.querySelector(selector) !== null;
  const count = (tag: string) => once(() => (isVast() ? 0 : countTo(root().getElementsByTagName(tag), LIMITS.boxes)));
  return {
    url: once(() => urlKind(address)),
    ogType: once(() => readOgType(document)),
    head,
    software: () =>
      SOFTWARE.test(head().generator) || BODY_SOFTWARE.test((root().getAttribute('class') ?? '').slice(0, 1_000)),
    dateShown: once(() => showsDate(root())),
    dated: once(() => head().dated || has('time[datetime],[itemprop~="datePublished"]')),
    authored: once(
      () => head().authored || has('[rel~="author"],[itemprop~="author"],[class*="byline"],[class*="author"]'),
    ),
    ld: once(() => readLd(document)),
    text: (enough) => readText(root(), enough),
    priced: () => head().priced || has('[itemprop~="price"],[itemprop~="offers"]'),
    articles: count('article'),
    links: count('a'),
  };
}
