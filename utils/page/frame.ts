import type { Role } from './pageWords.ts';
import type { Side } from './sides.ts';
import type { TextRun } from './TextRun.ts';

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

/** A piece of text of one box. */
export type Row = { frame: Frame; run: TextRun; embed: Element | null };
export type Picture = { element: Element; frame: Frame; row: number; link: Element | null };
export type Walk = {
  root: Frame;
  rows: Row[];
  frames: Frame[];
  pictures: Picture[];
  /** Elements marked as bylines or dates, as far as they may be looked at. */
  marks: { authors: Element[]; dates: Element[] };
  /** Boxes left out. */
  sides: Side[];
  truncated: boolean;
  /** Visits up to `nodes` nodes; false when the page is done. */
  step: (nodes: number) => boolean;
};
