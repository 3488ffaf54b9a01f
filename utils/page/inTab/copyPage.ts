import type { PageCopy } from '../../model.ts';
import * as LIMITS from '../limits.ts';
import { runStepsInParts, type Steps } from '../steps.ts';
import { words } from '../words.ts';

const LEFT_OUT = words('STYLE svg');
/** Of what is left out, what an element that is written at once may hold. */
const LEFT_OUT_WITHIN = 'script:not([src]),style,svg,head>noscript';

/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
const SNAPSHOT = 7;

/** A custom element, which may have a shadow tree, in markup as the browser writes it. */
const CUSTOM = /<[a-z][^\s>/-]*-/;
const CUSTOM_WITHIN = './/*[contains(name(), "-")]';

/** Paragraphs of a page that shows hardly any. */
const FEW = 5;

/**
 * `pausedAt`: the length at the last pause. `roots`: shadow trees found so far. `few`: outside of shadow trees there are
 * hardly any paragraphs, so that other than custom elements are asked for theirs too: to ask every element of a page
 * takes longer than copying it.
 */
type Copy = { few: boolean; roots: number; length: number; pausedAt: number; pieces: string[] };

function addShadowRoot(element: Element, found: ShadowRoot[], room: number): void {
  const shadow = element.shadowRoot;
  if (!shadow || found.length >= room) return;
  found.push(shadow);
  for (const inner of shadow.querySelectorAll('*')) addShadowRoot(inner, found, room);
}

/** Open shadow trees of an element and of what stands in it, those within others too. */
function shadowRootsOf(element: Element, copy: Copy): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  if (element.getElementsByTagName('*')[LIMITS.elementsWithShadow]) return found;
  const room = LIMITS.shadowRoots - copy.roots;
  addShadowRoot(element, found, room);
  if (copy.few) {
    for (const inner of element.querySelectorAll('*')) addShadowRoot(inner, found, room);
  } else {
    const custom = element.ownerDocument.evaluate(CUSTOM_WITHIN, element, null, SNAPSHOT);
    for (let i = 0; i < custom.snapshotLength; i++) addShadowRoot(custom.snapshotItem(i) as Element, found, room);
  }
  copy.roots += found.length;
  return found;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What opens an element. Written by hand: a clone would have the browser load pictures, or run the page's own code. */
function openingTag(element: Element): string {
  let tag = `<${element.localName}`;
  for (const name of element.getAttributeNames()) tag += ` ${name}="${escaped(element.getAttribute(name) ?? '')}"`;
  return `${tag}>`;
}

function markupOf(element: Element, copy: Copy): string {
  const html = element.outerHTML;
  if (copy.roots >= LIMITS.shadowRoots || !(copy.few || CUSTOM.test(html))) return html;
  const shadowRoots = shadowRootsOf(element, copy);
  if (shadowRoots.length === 0) return html;
  return `${openingTag(element)}${element.getHTML({ shadowRoots })}</${element.localName}>`;
}

function add(copy: Copy, piece: string): void {
  const room = LIMITS.copy - copy.length;
  if (room > 0) copy.pieces.push(piece.length > room ? piece.slice(0, room) : piece);
  copy.length += piece.length;
}

/**
 * JSON-LD beyond the limit is never read; here it would take the place of the story. Scripts of embeds tell of whom.
 * Where no scripts run, as in a copy, a picture in a noscript ends the head, and what follows it is no longer there.
 */
const isLeftOut = (element: Element): boolean =>
  LEFT_OUT.has(element.tagName) ||
  (element.tagName === 'NOSCRIPT' && element.parentElement?.tagName === 'HEAD') ||
  (element.tagName === 'SCRIPT' &&
    !element.hasAttribute('src') &&
    (!(element.getAttribute('type') ?? '').includes('ld+json') ||
      (element.textContent ?? '').length > LIMITS.scriptText));

/** Large, or with something to leave out. A shadow tree is written by the browser only, with all that its host holds. */
const isTakenApart = (element: Element): boolean =>
  element.firstElementChild !== null &&
  element.shadowRoot === null &&
  (element.getElementsByTagName('*')[LIMITS.elementsInPiece] !== undefined ||
    element.querySelector(LEFT_OUT_WITHIN) !== null);

function* addChild(child: Node, copy: Copy, depth: number): Steps<void> {
  if (child.nodeType === 3) add(copy, escaped((child as Text).data));
  if (child.nodeType !== 1 || isLeftOut(child as Element)) return;
  if (depth > 0 && isTakenApart(child as Element)) yield* addParts(child as Element, copy, depth);
  else add(copy, markupOf(child as Element, copy));
}

/** What opens an element, what stands in it piece by piece, what closes it. */
function* addParts(element: Element, copy: Copy, depth: number): Steps<void> {
  add(copy, openingTag(element));
  for (let node = element.firstChild; node && copy.length < LIMITS.copy; node = node.nextSibling) {
    yield* addChild(node, copy, depth - 1);
    if (copy.length < copy.pausedAt + LIMITS.copiedAtAStretch) continue;
    copy.pausedAt = copy.length;
    yield;
  }
  add(copy, `</${element.localName}>`);
}

function* copySteps(document: Document, url: string): Steps<PageCopy> {
  const root = document.documentElement;
  if (!root) return { url, html: '', truncated: false };
  const few = !document.getElementsByTagName('p')[FEW];
  const copy: Copy = { few, roots: 0, length: 0, pausedAt: 0, pieces: [] };
  yield* addChild(root, copy, LIMITS.copyDepth);
  return { url, html: copy.pieces.join(''), truncated: copy.length > LIMITS.copy };
}

/**
 * Copies a page as markup, as it stands now, open shadow trees included: all that is done in the page's own tab when it
 * is read. Nothing is judged; scripts, style sheets and drawings are left out, as they are never read. The browser writes
 * small pieces: of a large one it moves what it has written again and again, which takes longer than the writing.
 * `pause` may give the page its thread back between the parts of a large page.
 */
export const copyPage = (document: Document, url: string, pause: () => Promise<void> | null): Promise<PageCopy> =>
  runStepsInParts(copySteps(document, url), pause);
