import type { Candidate, PageMetadata } from '../../model.ts';
import { nextNode } from '../nextNode.ts';
import { opensByline } from '../opensByline.ts';
import type { PageWords } from '../pageWords.ts';
import type { Walk } from '../walkPage.ts';
import { words } from '../words.ts';
import { cleanText } from './cleanText.ts';

const MAX_CANDIDATES = 12;
const MAX_BYLINE = 160;
const MAX_DATE = 90;
const NEAR_HEADLINE = 60;
const NEAR_NODES = 4_000;
const FOLLOWING = 4;
/** Words that open bylines open other labels, too: "Text size". */
const NEAR_BYLINES = 2;
/** Lines right below the headline that may be a byline by who signs: "Jane Doe, Daily Bugle". */
const LINES_BELOW = 4;
const LONGEST_LINE = 60;
/** Headings looked at. */
const HEADINGS = 15;
/** How far up the boxes around an element are looked at. */
const STEPS_UP = 12;

const SKIPPED = words('SCRIPT STYLE NOSCRIPT svg');
/** What begins a line in a byline's box. */
const LINES = words('BR DIV P LI H2 H3 H4 H5');
const ROOTS = words('META LINK BODY HTML INPUT');
const SIDES = words('ASIDE FORM FIGURE FIGCAPTION');
const ENDS = words('NAV FOOTER');

/** Text with a space between elements: bylines set name and role in boxes of their own. Null when longer than the limit. */
function textOf(element: Element, limit: number, line = ' '): string {
  const parts: string[] = [];
  let left = limit * 6;
  let node: Node | null = element.firstChild;
  for (let seen = 0; node && left > 0 && seen < NEAR_NODES; seen++) {
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      parts.push(data.length > left ? data.slice(0, left) : data);
      left -= data.length;
    } else if (line !== ' ' && LINES.has(node.nodeName)) parts.push(line);
    node = nextNode(node, element, !SKIPPED.has(node.nodeName));
  }
  const text = cleanText(parts.join(' ')).replace(/^[|\s]+|[|\s]+$|(?: \|)+(?= \|)/g, '');
  return text.length > limit ? '' : text;
}

/** A page after the walk. */
type MarkedPage = { document: Document; marks: Walk['marks']; words: PageWords };

/** Tells whether an element is about the story: not in comments, teasers, menus. Remembers what names say. */
function createOwnTest(headline: Element | null, elsewhere: string): (element: Element) => boolean {
  const pattern = new RegExp(elsewhere);
  const article = headline?.closest('article');
  const head = headline?.parentElement;
  const memory = new Map<string, boolean>();
  const isElsewhere = (element: Element): boolean => {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 300);
    if (names === ' ') return false;
    const known = memory.get(names);
    if (known !== undefined) return known;
    const found = pattern.test(names.toLowerCase());
    memory.set(names, found);
    return found;
  };
  return (element) => {
    let at: Element | null = element;
    for (let up = 0; at && up < STEPS_UP; up++, at = at.parentElement) {
      const name = at.tagName;
      // A form round the whole page is none of the side matters, and a box beside the headline signs the story.
      if (name === 'BODY' || name === 'MAIN' || at.contains(headline)) return true;
      const box = at.parentElement;
      if (ENDS.has(name) && box !== head && box !== head?.parentElement) return false;
      if (SIDES.has(name) || (name === 'ARTICLE' && article) || isElsewhere(at)) return false;
    }
    return true;
  };
}

const marked = (element: Element): string => {
  if (element.getAttribute('rel')?.includes('author')) return 'rel=author';
  const property = element.getAttribute('itemprop') ?? element.getAttribute('property');
  return property ? `microdata ${property.slice(0, 40)}` : 'visible byline';
};

const TRUST = ['rel=author', 'microdata', 'visible'];
const trust = ({ from }: Candidate): number => TRUST.findIndex((name) => from.startsWith(name));

/** Names by mark-up: rel=author, microdata, RDFa, classes called "byline" or "author". */
function markedBylines(elements: readonly Element[], isOwn: (element: Element) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const element of elements) {
    if (found.length >= MAX_CANDIDATES) break;
    if (ROOTS.has(element.tagName)) continue;
    const text = textOf(element.querySelector('[itemprop~="name"]') ?? element, MAX_BYLINE, ' | ');
    if (text.length >= 2 && isOwn(element)) found.push({ value: text, from: marked(element) });
  }
  return found.sort((a, b) => trust(a) - trust(b));
}

function dateOf(element: Element): Candidate | null {
  const machine = element.getAttribute('datetime') ?? element.getAttribute('content') ?? '';
  if (/\d/.test(machine))
    return { value: cleanText(machine, MAX_DATE), from: `${element.tagName.toLowerCase()} datetime` };
  const text = textOf(element, MAX_DATE);
  return text.length >= 6 && /\d/.test(text) ? { value: text, from: 'visible date' } : null;
}

/** Dates by mark-up, machine-readable ones as they are, others as text. */
function markedDates(elements: readonly Element[], isOwn: (element: Element) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (const element of elements) {
    if (found.length >= MAX_CANDIDATES) break;
    if (ROOTS.has(element.tagName)) continue;
    const date = dateOf(element);
    if (date && isOwn(element)) found.push(date);
  }
  return found;
}

/** The short texts that follow the headline in the order of the page. */
function textsAfter(headline: Element): string[] {
  const root = headline.parentElement?.parentElement?.parentElement ?? headline.ownerDocument.body;
  const texts: string[] = [];
  let node = nextNode(headline, root, false);
  let long = 0;
  for (let seen = 0; node && seen < NEAR_NODES && texts.length < NEAR_HEADLINE && long < FOLLOWING; seen++) {
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      const text = data.trim() === '' ? '' : cleanText(data);
      if (text !== '') texts.push(text);
      if (text.length > MAX_BYLINE) long++;
    }
    node = nextNode(node, root, !SKIPPED.has(node.nodeName));
  }
  return texts;
}

/** "By Jane Doe" and dates in plain words below the headline, where no mark-up tells. */
function nearHeadline(headline: Element, bylines: readonly string[]): Pick<PageMetadata, 'byline' | 'published'> {
  const texts = textsAfter(headline);
  const openings = new Set(bylines);
  const byline: Candidate[] = [];
  const published: Candidate[] = [];
  texts.forEach((text, at) => {
    if (text.length <= MAX_DATE && /\d{4}|\d\d([./])\d\d\1\d\d/.test(text))
      published.push({ value: text, from: 'text below the headline' });
    if (text.length > MAX_BYLINE || byline.length >= NEAR_BYLINES) return;
    // "By", "Posted on May 3 by", and the name in an element of its own
    const last =
      text
        .replace(/[:：\s]+$/, '')
        .split(' ')
        .at(-1) ?? '';
    const joined = openings.has(text.replace(/[:：\s]+$/, ''))
      ? `${text} ${texts[at + 1] ?? ''}`
      : openings.has(last)
        ? `${last} ${texts[at + 1] ?? ''}`
        : text;
    if (joined.length <= MAX_BYLINE && opensByline(joined, openings))
      byline.push({ value: joined, from: 'text below the headline' });
  });
  const lines = texts.slice(0, LINES_BELOW).filter((text) => text.length <= LONGEST_LINE && !/\d/.test(text));
  return {
    byline: [...byline, ...lines.map((value) => ({ value, from: 'line below the headline' }))],
    published: published.slice(0, FOLLOWING),
  };
}

/** The heading that says what a title of the page says; else the likeliest: the first <h1> may be the site's name. */
function headlineIn(document: Document, titles: readonly string[]): Element | null {
  const headings = document.querySelectorAll('h1,h2');
  for (let i = 0; i < HEADINGS; i++) {
    const text = headings[i] ? textOf(headings[i] as Element, 300) : '';
    if (text.length > 14 && titles.some((title) => title.startsWith(text))) return headings[i] ?? null;
  }
  return document.querySelector('h1[itemprop~="headline"],article h1,main h1,h1');
}

/** Bylines and dates that the page shows, most trusted first. */
export function readVisible(
  { document, marks: { authors, dates }, words: { bylines, elsewhere } }: MarkedPage,
  titles: readonly string[],
): Pick<PageMetadata, 'byline' | 'published' | 'title'> {
  const element = headlineIn(document, titles);
  const isOwn = createOwnTest(element, elsewhere);
  const near = element ? nearHeadline(element, bylines) : { byline: [], published: [] };
  const heading = element ? textOf(element, 300) : '';
  return {
    byline: [...markedBylines(authors, isOwn), ...near.byline],
    published: [...markedDates(dates, isOwn), ...near.published],
    title: heading === '' ? [] : [{ value: heading, from: 'h1' }],
  };
}
