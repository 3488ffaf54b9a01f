import type { Candidate, PageMetadata } from '../../model.ts';
import { cleanText } from './cleanText.ts';
import { BYLINE_SELECTOR, BYLINE_WORDS, DATE_SELECTOR, ELSEWHERE } from './visibleWords.ts';

const MAX_ELEMENTS = 60;
const MAX_CANDIDATES = 12;
const MAX_BYLINE = 160;
const MAX_DATE = 90;
const NEAR_HEADLINE = 60;
const FOLLOWING = 4;

const OPENS_BYLINE = new RegExp(
  `^(?:${BYLINE_WORDS.map((word) => word.replace('.', '\\.')).join('|')})(?=[\\s:：])[\\s:：]*\\S`,
  'u',
);
const HAS_DATE = /\d/;

/** Text with a space between elements: bylines set name and role in boxes of their own. */
function spacedText(node: Node, budget: { left: number }): string {
  if (node.nodeType === 3) {
    const text = node.nodeValue ?? '';
    budget.left -= text.length;
    return text;
  }
  const name = node.nodeName;
  if (budget.left <= 0 || name === 'SCRIPT' || name === 'STYLE' || name === 'NOSCRIPT') return '';
  let text = '';
  for (let child = node.firstChild; child && budget.left > 0; child = child.nextSibling)
    text += ` ${spacedText(child, budget)}`;
  return text;
}

const textOf = (element: Element, limit: number): string => {
  const text = cleanText(spacedText(element, { left: limit * 6 }));
  return text.length > limit ? '' : text;
};

/** False inside comments, teasers, menus, other stories: looked up a few ancestors only. */
function isOwn(element: Element, headline: Element | null): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < 12; up++, at = at.parentElement) {
    const name = at.tagName;
    if (name === 'NAV' || name === 'FOOTER' || name === 'ASIDE' || name === 'FORM') return false;
    if (name === 'BODY' || name === 'MAIN') return true;
    if (name === 'ARTICLE' && headline) {
      if (at.contains(headline)) return true;
      if (headline.closest('article')) return false;
    }
    if (name === 'FIGURE' || name === 'FIGCAPTION') return false;
    if (ELSEWHERE.test(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`.slice(0, 300))) return false;
  }
  return true;
}

const marked = (element: Element): string => {
  if (element.getAttribute('rel')?.includes('author')) return 'rel=author';
  const property = element.getAttribute('itemprop') ?? element.getAttribute('property');
  return property ? `microdata ${property.slice(0, 40)}` : 'visible byline';
};

/** Names by mark-up: rel=author, microdata, RDFa, classes called "byline" or "author". */
function markedBylines(root: ParentNode, headline: Element | null): Candidate[] {
  const found: Candidate[] = [];
  let count = 0;
  for (const element of root.querySelectorAll(BYLINE_SELECTOR)) {
    if (++count > MAX_ELEMENTS || found.length >= MAX_CANDIDATES) break;
    if (
      element.tagName === 'META' ||
      element.tagName === 'LINK' ||
      element.tagName === 'BODY' ||
      element.tagName === 'HTML'
    )
      continue;
    const text = textOf(element.querySelector('[itemprop~="name"]') ?? element, MAX_BYLINE);
    if (text.length < 2 || text.length > MAX_BYLINE || !isOwn(element, headline)) continue;
    found.push({ value: text, from: marked(element) });
  }
  const order = ['rel=author', 'microdata', 'visible'];
  const place = (candidate: Candidate): number => order.findIndex((name) => candidate.from.startsWith(name));
  return found.sort((a, b) => place(a) - place(b));
}

function dateOf(element: Element): Candidate | null {
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  if (machine !== '' && HAS_DATE.test(machine))
    return { value: cleanText(machine, MAX_DATE), from: `${element.tagName.toLowerCase()} datetime` };
  const text = textOf(element, MAX_DATE);
  return text.length >= 6 && text.length <= MAX_DATE && HAS_DATE.test(text)
    ? { value: text, from: 'visible date' }
    : null;
}

/** Dates by mark-up, machine-readable ones as they are, others as text. */
function markedDates(root: ParentNode, headline: Element | null): Candidate[] {
  const found: Candidate[] = [];
  let count = 0;
  for (const element of root.querySelectorAll(DATE_SELECTOR)) {
    if (++count > MAX_ELEMENTS || found.length >= MAX_CANDIDATES) break;
    if (
      element.tagName === 'META' ||
      element.tagName === 'BODY' ||
      element.tagName === 'HTML' ||
      element.tagName === 'INPUT'
    )
      continue;
    const date = dateOf(element);
    if (date && isOwn(element, headline)) found.push(date);
  }
  return found;
}

/** The short texts that follow the headline in the order of the page. */
function textsAfter(document: Document, headline: Element): string[] {
  const walker = document.createTreeWalker(headline.parentElement?.parentElement?.parentElement ?? document.body, 4);
  const texts: string[] = [];
  let after = false;
  for (let seen = 0; seen < 4000 && texts.length < NEAR_HEADLINE; seen++) {
    const node = walker.nextNode();
    if (!node) break;
    if (!after) {
      after = headline.contains(node);
      continue;
    }
    const parent = node.parentElement?.tagName;
    if (parent === 'SCRIPT' || parent === 'STYLE' || headline.contains(node)) continue;
    const text = cleanText(node.nodeValue ?? '');
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** "By Jane Doe" and dates in plain words below the headline, where no mark-up tells. */
function nearHeadline(document: Document, headline: Element): Pick<PageMetadata, 'byline' | 'published'> {
  const texts = textsAfter(document, headline);
  const byline: Candidate[] = [];
  const published: Candidate[] = [];
  texts.forEach((text, at) => {
    if (text.length <= MAX_DATE && /\d{4}/.test(text)) published.push({ value: text, from: 'text below the headline' });
    if (text.length > MAX_BYLINE || byline.length > 0) return;
    const joined = BYLINE_WORDS.includes(text.replace(/[:：\s]+$/, '')) ? `${text} ${texts[at + 1] ?? ''}` : text;
    if (OPENS_BYLINE.test(joined) && joined.length <= MAX_BYLINE)
      byline.push({ value: joined, from: 'text below the headline' });
  });
  return { byline, published: published.slice(0, FOLLOWING) };
}

/** Bylines and dates that the page shows, most trusted first. */
export function readVisible(document: Document): Pick<PageMetadata, 'byline' | 'published' | 'title'> {
  const headline = document.querySelector('h1[itemprop~="headline"],article h1,main h1,h1');
  const near = headline ? nearHeadline(document, headline) : { byline: [], published: [] };
  const heading = headline ? textOf(headline, 300) : '';
  return {
    byline: [...markedBylines(document, headline), ...near.byline],
    published: [...markedDates(document, headline), ...near.published],
    title: heading === '' ? [] : [{ value: heading, from: 'h1' }],
  };
}
