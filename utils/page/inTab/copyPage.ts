import type { PageCopy } from '../../model.ts';
import * as LIMITS from '../limits.ts';
import { runStepsInParts, type Steps } from '../steps.ts';
import { words } from '../words.ts';

const LEFT_OUT = words('STYLE svg');

/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
const SNAPSHOT = 7;

/** Paragraphs of a page that shows hardly any. */
const FEW = 5;

/** `written`: elements so far. */
type Copy = { shadowRoots: ShadowRoot[]; length: number; written: number; pieces: string[] };

function addShadowRoot(element: Element | null, found: ShadowRoot[]): void {
  const shadow = element?.shadowRoot;
  if (!shadow || found.length >= LIMITS.shadowRoots || found.includes(shadow)) return;
  found.push(shadow);
  for (const inner of shadow.querySelectorAll('*')) addShadowRoot(inner, found);
}

/**
 * All open shadow trees, those within others too. Other than custom elements are asked only where the page has hardly
 * any paragraphs outside of such trees: to ask every element takes longer than copying the page.
 */
function shadowRootsOf(document: Document): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const custom = document.evaluate('//*[contains(name(), "-")]', document, null, SNAPSHOT);
  for (let i = 0; i < custom.snapshotLength; i++) addShadowRoot(custom.snapshotItem(i) as Element | null, found);
  if (document.getElementsByTagName('p')[FEW]) return found;
  for (const box of document.querySelectorAll('article,aside,div,main,p,section,span')) addShadowRoot(box, found);
  return found;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What opens an element. Written by hand: a clone would have the browser load pictures, or run the page's own code. */
function openingTag(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${escaped(value)}"`);
  return `<${element.localName}${attributes.join('')}>`;
}

function markupOf(element: Element, shadowRoots: ShadowRoot[]): string {
  return shadowRoots.length > 0
    ? `${openingTag(element)}${element.getHTML({ shadowRoots })}</${element.localName}>`
    : element.outerHTML;
}

function add(copy: Copy, piece: string): void {
  const room = LIMITS.copy - copy.length;
  if (room > 0) copy.pieces.push(piece.length > room ? piece.slice(0, room) : piece);
  copy.length += piece.length;
}

/** JSON-LD beyond the limit is never read; here it would take the place of the story. */
const isLeftOut = (element: Element): boolean =>
  LEFT_OUT.has(element.tagName) ||
  (element.tagName === 'SCRIPT' &&
    (!(element.getAttribute('type') ?? '').includes('ld+json') ||
      (element.textContent ?? '').length > LIMITS.scriptText));

const isLarge = (element: Element): boolean =>
  element.getElementsByTagName('*')[LIMITS.elementsAtAStretch] !== undefined;

/** What opens an element, what stands in it, what closes it; scripts right in it are left out. */
function* addParts(element: Element, copy: Copy, addChild: (child: Element) => Steps<void> | void): Steps<void> {
  add(copy, openingTag(element));
  for (let node = element.firstChild; node && copy.length < LIMITS.copy; node = node.nextSibling) {
    if (node.nodeType === 3) add(copy, escaped((node as Text).data));
    if (node.nodeType !== 1 || isLeftOut(node as Element)) continue;
    const steps = addChild(node as Element);
    if (steps) yield* steps;
  }
  add(copy, `</${element.localName}>`);
}

/** A small element at once; a large one child by child, as far as it is not too deep in the page. */
function* addElement(element: Element, copy: Copy, depth: number): Steps<void> {
  if (depth > 0 && isLarge(element)) {
    yield* addParts(element, copy, (child) => addElement(child, copy, depth - 1));
    return;
  }
  add(copy, markupOf(element, copy.shadowRoots));
  if (++copy.written % LIMITS.piecesAtAStretch === 0) yield;
}

/** A large page in parts: of what stands right in its head and body, scripts and style sheets are left out. */
function* addPage({ documentElement: root, head, body }: Document, copy: Copy): Steps<void> {
  if (!head || body?.parentNode !== root) {
    yield* addElement(root, copy, LIMITS.copyDepth);
    return;
  }
  const addInParts = (child: Element) => addElement(child, copy, LIMITS.copyDepth);
  add(copy, openingTag(root));
  yield* addParts(head, copy, addInParts);
  yield* addParts(body, copy, addInParts);
}

function* copySteps(document: Document, url: string): Steps<PageCopy> {
  const root = document.documentElement;
  if (!root) return { url, html: '', truncated: false };
  const elements = root.getElementsByTagName('*').length;
  const shadowRoots = elements <= LIMITS.elementsWithShadow ? shadowRootsOf(document) : [];
  if (elements <= LIMITS.elementsAtAStretch) {
    // Written by the browser in less time than it takes to look at what might be left out.
    const html = markupOf(root, shadowRoots);
    if (html.length <= LIMITS.copy) return { url, html, truncated: false };
  }
  yield;
  const copy: Copy = { shadowRoots, length: 0, written: 0, pieces: [] };
  yield* addPage(document, copy);
  return { url, html: copy.pieces.join(''), truncated: copy.length > LIMITS.copy };
}

/**
 * Copies a page as markup, as it stands now, open shadow trees included: all that is done in the page's own tab when it
 * is read. Nothing is judged; of a large page, scripts and style sheets right in head and body are left out. `pause` may
 * give the page its thread back between the parts of a large one.
 */
export const copyPage = (document: Document, url: string, pause: () => Promise<void> | null): Promise<PageCopy> =>
  runStepsInParts(copySteps(document, url), pause);
