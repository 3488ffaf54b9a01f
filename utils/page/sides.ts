import { LIMITS } from './limits.ts';

/** A box that the walk left out: a menu, a list of other stories, comments. `row`: how many rows stand before it. */
export type Side = { element: Element; row: number; links: number };

/** Fewer links than these are walked like the rest: a share bar, the author's box, a note below the story. */
const LINKS = 10;
const UNREAD = 'script,style,noscript,template,a';
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

/** True where neither a box nor any in it can be left out for its links. */
export const hasFewLinks = (element: Element): boolean => element.getElementsByTagName('a')[LINKS - 1] === undefined;

/** A box of many links with no more letters outside each of them than an age or a number has is a list of links. */
const LOOSE = 8;

/** The same for a box that no name tells: how many links it has when it has little else. */
export function linksOfList(element: Element): number {
  if (element.querySelector('h1')) return 0;
  const links = element.getElementsByTagName('a');
  const { length } = links;
  let loose = lengthOf(element) - length * LOOSE;
  for (let i = 0; i < length && loose > 0; i++) loose -= lengthOf(links[i] as Element);
  return loose > 0 ? 0 : length;
}

const lengthOf = ({ textContent }: Element): number => (textContent ?? '').replace(/\s+/g, ' ').length;

/** Text outside links, roughly, in the units of `weigh`; at most what is asked for is looked at closely. */
function textOf(element: Element, enough: number): number {
  const text = element.textContent ?? '';
  if (text.length * WIDE <= enough) return 0;
  const wide = WIDE_SCRIPT.test(text) ? WIDE : 1;
  if (text.length * wide <= enough) return 0;
  // Not worth a closer look at one stretch: the walk takes pauses.
  if (text.length > LIMITS.text) return text.length;
  let length = lengthOf(element);
  for (const unread of element.querySelectorAll(UNREAD)) length -= lengthOf(unread);
  return length * wide;
}

/** True where one of the boxes left out has so much more text than the rest that it may be the story after all. */
export const holdStory = (sides: readonly Side[], mass: number): boolean =>
  sides.some(({ element }) => textOf(element, Math.max(LEAST, mass * 2)) > Math.max(LEAST, mass * 2));
