import { bodyOf } from './bodyOf.ts';
import { LIMITS } from './limits.ts';
import { plainText } from './TextRun.ts';

/** What detection looks at; gathered once, cheaply. */
export type PageSigns = {
  types: string[];
  ogType: string;
  dated: boolean;
  authored: boolean;
  /** A product's price is marked up. */
  priced: boolean;
  articles: number;
  /** Paragraphs that hold a sentence. */
  sentences: number;
  /** Characters in paragraphs outside links, as far as looked at. */
  text: number;
  links: number;
  bodyInMetadata: boolean;
  url: 'home' | 'list' | 'other' | 'story' | 'plain';
  dateInUrl: boolean;
  software: boolean;
};

const TYPE = /"@type"\s*:\s*(?:\[\s*)?"([^"]{1,80})"/g;
const HOME = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|main)(?:\.\w{2,5})?\/?)?$/i;
const LIST =
  /\/(?:tags?|topics?|categor(?:y|ies)|search|authors?|sections?|archive|latest|thema|themen|etiqueta|collections?|cat)\/[^/]*\/?$|\/(?:search|news|latest|archive|blog|s)\/?$|[?&](?:s|q|query|search)=/i;
const OTHER =
  /\/(?:forums?|threads?|topic|discussions?|questions?|discussion-topics|products?|product-detail|p|dp|itm|pin|listing|shop|store|docs?|documentation|wiki|manual|support|help|book|collection|services?|pricing|[\w-]*-(?:services|course|certification|prices|pricing)(?:\.\w+)?)(?:\/|$)|^https?:\/\/(?:forums?|boards?|community|docs?|shop|store|wiki|support|help|developer)\./i;
const SLUG = /(?:[\p{L}\d]+[-_]){4}[\p{L}\d]+|\d{6,}|\.s?html?$|\.(?:story|article|ece|php)\b/iu;
const DATE =
  /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b|(?:19|20)\d\d[-/]?(?:0[1-9]|1[0-2])[-/]?(?:0[1-9]|[12]\d|3[01])/i;
const SOFTWARE =
  /docusaurus|mediawiki|sphinx|mdbook|discourse|phpbb|vbulletin|xenforo|invision|asgaros|woocommerce-product|shopify|gitbook|mkdocs|hugo-docs|simple machines/i;
const SENTENCE = /[.!?。！？।؟…]["'”’»)]?(?:\s|$)/;
const FEW_PARAGRAPHS = 3;

function urlKind(url: string): PageSigns['url'] {
  const parsed = URL.parse(url);
  if (!parsed) return 'plain';
  let path = parsed.pathname;
  try {
    path = decodeURI(path);
  } catch {
    // A stray percent sign: the path as it stands will do.
  }
  if (HOME.test(path) && !/[?&](?:p|id|article|story|artid|page_id)=/i.test(parsed.search)) return 'home';
  if (OTHER.test(`${parsed.protocol}//${parsed.hostname}${path}`)) return 'other';
  if (LIST.test(path + parsed.search)) return 'list';
  return SLUG.test(path) ? 'story' : 'plain';
}

function readTypes(document: Document): { types: string[]; body: boolean } {
  const types = new Set<string>();
  let body = false;
  let scripts = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    if (++scripts > LIMITS.scripts) break;
    const text = (script.textContent ?? '').slice(0, LIMITS.scriptText);
    for (const [, type] of text.matchAll(TYPE))
      if (type && types.size < 60) types.add(type.slice(type.search(/[^/#:]*$/)));
    body ||= /"articleBody"\s*:\s*"[^"]{300}/.test(text);
  }
  return { types: [...types], body };
}

/** Old pages have no paragraphs: text right in <div> and <td>, broken by <br>. */
function textAtBreaks(document: Document | Element): { text: number; sentences: number } {
  let text = 0;
  let sentences = 0;
  const breaks = document.getElementsByTagName('br');
  for (let i = 0; i < LIMITS.paragraphs; i++) {
    const before = breaks[i]?.previousSibling;
    if (!breaks[i]) break;
    if (before?.nodeType !== 3) continue;
    const data = plainText((before as Text).data.slice(0, 2_000)).trim();
    if (data.length < 60) continue;
    text += data.length;
    if (SENTENCE.test(data)) sentences++;
  }
  return { text, sentences };
}

/** Some pages write each paragraph as a <div> or <span>: a text node alone in its box. */
function textInBoxes(document: Document | Element): { text: number; sentences: number } {
  let text = 0;
  let sentences = 0;
  for (const tag of ['div', 'span', 'td']) {
    const boxes = document.getElementsByTagName(tag);
    for (let i = 0; i < LIMITS.boxes; i++) {
      const box = boxes[i];
      if (!box) break;
      const first = box.firstChild;
      const data = first?.nodeType === 3 ? (first as Text).data : '';
      if (data.length < 80 || box.parentElement?.tagName === 'A') continue;
      text += Math.min(data.length, 2_000);
      if (SENTENCE.test(data.slice(0, 2_000))) sentences++;
      if (sentences >= 8) return { text, sentences };
    }
  }
  return { text, sentences };
}

function readParagraphs(document: Document | Element): { text: number; sentences: number } {
  let text = 0;
  let sentences = 0;
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < LIMITS.paragraphs; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const data = paragraph.textContent ?? '';
    if (data.length < 50 || data.length > LIMITS.blockText) continue;
    const only = paragraph.firstElementChild;
    if (only?.tagName === 'A' && (only.textContent ?? '').length > data.length * 0.7) continue;
    text += data.length;
    if (SENTENCE.test(data)) sentences++;
  }
  if (sentences >= FEW_PARAGRAPHS) return { text, sentences };
  const old = textAtBreaks(document);
  const bare = old.text < 300 ? textInBoxes(document) : { text: 0, sentences: 0 };
  return { text: text + old.text + bare.text, sentences: sentences + old.sentences + bare.sentences };
}

/** Gathers the signs. No layout is read, nothing cloned, nothing parsed; work is bounded on a page of any size. */
export function readPageSigns(document: Document, url: string): PageSigns {
  const head = document.head ?? document;
  const meta = (selector: string): string =>
    (head.querySelector(selector)?.getAttribute('content') ?? '').slice(0, 200).trim().toLowerCase();
  const { types, body } = readTypes(document);
  const root = bodyOf(document) ?? document;
  return {
    types,
    ogType: meta('meta[property="og:type"]'),
    dated:
      head.querySelector(
        'meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name="date" i],meta[name="pubdate" i],meta[name="DC.date.issued" i],meta[name="parsely-pub-date"]',
      ) !== null || document.querySelector('time[datetime],[itemprop~="datePublished"]') !== null,
    authored:
      head.querySelector('meta[name="author" i],meta[property="article:author"],meta[name="parsely-author"]') !==
        null ||
      document.querySelector('[rel~="author"],[itemprop~="author"],[class*="byline"],[class*="author"]') !== null,
    priced:
      document.querySelector(
        '[itemprop="price"],[itemprop="offers"],meta[property="product:price:amount"],meta[property="og:price:amount"]',
      ) !== null,
    articles: root.getElementsByTagName('article').length,
    ...readParagraphs(root),
    links: root.getElementsByTagName('a').length,
    bodyInMetadata: body,
    url: urlKind(url),
    dateInUrl: DATE.test(url.slice(0, 2_000)),
    software:
      SOFTWARE.test(meta('meta[name="generator" i]')) ||
      /\b(?:mediawiki|mdbook|woocommerce-page|single-product|discourse)\b/.test(
        bodyOf(document)?.getAttribute('class') ?? '',
      ),
  };
}
