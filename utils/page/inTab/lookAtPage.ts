import { bodyOf } from '../bodyOf.ts';
import * as LIMITS from '../limits.ts';
import { outsideParagraphs } from '../readTextSigns.ts';

/** What one look at a page tells: whether it has a story's text, and whether it is marked up as news. */
export type PageLook = { text: boolean; news: boolean };

/** A story has at least so much text; with less, detection says no whatever else speaks for it. */
const LEAST = 220;
const SHORTEST = 50;
/** From the first of the scripts that write a word with one letter or two. */
const WIDE = 0x3040;

/** As `readText` counts it, but by plain comparing: to compile a pattern takes longer than all else here. */
function textOf(paragraph: Element): number {
  const text = paragraph.textContent ?? '';
  const length = text.length * (text.charCodeAt(text.length >> 1) >= WIDE ? 2.5 : 1);
  if (length < SHORTEST || text.length > LIMITS.blockText) return 0;
  const only = paragraph.firstElementChild;
  return only?.tagName === 'A' && (only.textContent ?? '').length > text.length * 0.7 ? 0 : length;
}

function hasText(document: Document): boolean {
  const paragraphs = document.getElementsByTagName('p');
  let text = 0;
  for (let i = 0; i < LIMITS.paragraphs && text < LEAST; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    text += textOf(paragraph);
  }
  if (text >= LEAST) return true;
  const body = bodyOf(document);
  return body !== null && text + outsideParagraphs(body, LEAST).text >= LEAST;
}

/** In the head, by the type as nearly all pages write it: browsers find that ten times as fast. */
function isMarkedAsNews(document: Document): boolean {
  const scripts = document.head?.querySelectorAll('script[type="application/ld+json"]') ?? [];
  for (let i = 0; i < scripts.length && i < LIMITS.scripts; i++)
    if ((scripts[i]?.textContent ?? '').slice(0, LIMITS.scriptText).includes('NewsArticle"')) return true;
  return false;
}

/**
 * Looks at a page in its own tab, on every page that is opened: whether it is worth reading at all. Never says no to an
 * article; what passes is judged by `detect` on a copy of the page, elsewhere. No layout is read, no element is looked at
 * but its first paragraphs and its JSON-LD.
 */
export function lookAtPage(document: Document): PageLook {
  const news = isMarkedAsNews(document);
  return { text: news || hasText(document), news };
}
