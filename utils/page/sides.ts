import * as LIMITS from './limits.ts';
import { nextNode } from './nextNode.ts';
import { words } from './words.ts';

/** A box that the walk left out: a menu, a list of other stories, comments. `row`: how many rows stand before it. */
export type Side = { element: Element; row: number; links: number };

/** Fewer links than these are walked like the rest: a share bar, the author's box, a note below the story. */
const LINKS = 10;
const UNREAD = words('A SCRIPT STYLE NOSCRIPT TEMPLATE');
const WIDE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const WIDE = 2.5;
const LEAST = 250;

/**
 * How many links a box has that can be left out, else 0. Menus, lists of other stories and comments are most of a news
 * page's elements, and none of the story.
 */
export function linksOfSide(element: Element): number {
  const { length } = element.getElementsByTagName('a');
  return length < LINKS || element.querySelector('h1') ? 0 : length;
}

/** A box of many links with no more letters outside each of them than an age or a number has is a list of links. */
const LOOSE = 8;

/**
 * The same for a box that no name tells: how many links it has when it has little else, 0 when it
 * has more, -1 when it has too few.
 */
export function linksOfList(element: Element): number {
  const links = element.getElementsByTagName('a');
  if (!links[LINKS - 1]) return -1;
  const times = element.getElementsByTagName('time');
  // a single date among links to share the story is the story's own
  if (element.querySelector('h1') || (times[0] && !times[1])) return 0;
  const { length } = links;
  return looseLength(element, length * LOOSE) > length * LOOSE ? 0 : length;
}

/** Letters outside links, counted no further than until there are more than asked for. */
function looseLength(element: Element, most: number): number {
  let length = 0;
  let node: Node | null = element.firstChild;
  for (let seen = 0; node && length <= most; seen++) {
    if (seen > LIMITS.sideNodes) return Number.POSITIVE_INFINITY;
    const text = node.nodeType === 3;
    if (text) length += (node as Text).data.trim().length;
    node = nextNode(node, element, !text && !UNREAD.has(node.nodeName));
  }
  return length;
}

/** True when a box has more text outside links than this, in the units of `weigh`. */
function holdsMore(element: Element, most: number): boolean {
  const text = element.textContent ?? '';
  if (text.length * WIDE <= most) return false;
  const wide = WIDE_SCRIPT.test(text) ? WIDE : 1;
  // A megabyte is not worth a closer look at one stretch: the walk takes pauses.
  return text.length > LIMITS.text || (text.length * wide > most && looseLength(element, most / wide) * wide > most);
}

/** True where one of the boxes left out has so much more text than the rest that it may be the story after all. */
export const holdStory = (sides: readonly Side[], mass: number): boolean =>
  sides.some(({ element }) => holdsMore(element, Math.max(LEAST, mass * 2)));
