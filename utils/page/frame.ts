import type { Role } from './pageWords.ts';

/** A box of the page: a block element, or an inline one with a role of its own. In document order. */
export type Frame = {
  index: number;
  element: Element;
  tag: string;
  parent: Frame | null;
  /** Innermost box at or above this one that has this role. */
  junk: Frame | null;
  figure: Frame | null;
  role: Role | null;
  /** Plain text below, in UTF-16 units weighed by how much it looks like sentences; junk boxes are left out. */
  mass: number;
  heaviest: Frame | null;
  firstRow: number;
  endRow: number;
};
