import type { Frame } from './frame.ts';

/** An element that the walk has entered and not left. */
export type Visit = {
  outer: Visit | null;
  /** Where the walk goes on after it. */
  after: Node | null;
  /** One of several nodes shown in a slot: what stands after it on the page does not. */
  single: boolean;
  frame: Frame | null;
  link: Element | null;
  /** Where in the text italics begin; -1: it sets none. */
  italicStart: number;
};

export const visitOf = (outer: Visit | null, after: Node | null, single = false): Visit => ({
  outer,
  after,
  single,
  frame: null,
  link: null,
  italicStart: -1,
});
