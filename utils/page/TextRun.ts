import type { TextSpan } from '../model.ts';
import * as LIMITS from './limits.ts';

// Zero-width and bidi controls can make one name look like another (Unicode TR 36); joiners stay: scripts need them.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Control characters but for ordinary white space, the above, line separators, surrogates. Most text has none. */
const UNUSUAL =
  /[^\t\n\f\r -~\u00a0-\uffff]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/;
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const FOLD = /\s+/g;
const ANY_FOLD = /[^\S ]| {2}/;

/** Text of one node as a reader sees it, white space folded, invisible characters gone; ends are kept. */
export function plainText(data: string): string {
  const text = UNUSUAL.test(data) ? data.replace(INVISIBLE, '').replace(CONTROLS, ' ').toWellFormed() : data;
  return ANY_FOLD.test(text) ? text.replace(FOLD, ' ') : text;
}

/** True for nothing but white space: so are most text nodes of a page, which stand between two boxes. */
export const isBlank = (data: string): boolean => data.trim() === '' && data !== '' && !data.includes('\ufeff');

export type RunLink = { start: number; end: number; element: Element };

/** Text growing over inline elements, with the links and italics in it. */
export class TextRun {
  text = '';
  links: RunLink[] = [];
  italics: TextSpan[] = [];
  /** Length of text inside links. */
  linked = 0;

  append(data: string): void {
    if (this.text.length >= LIMITS.blockText) return;
    let piece = plainText(data.length > LIMITS.blockText ? data.slice(0, LIMITS.blockText) : data);
    if (piece.startsWith(' ') && (this.text === '' || this.text.endsWith(' '))) piece = piece.slice(1);
    this.text += piece;
  }

  space(): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
  }

  link(start: number, element: Element): void {
    const span = this.#trim(start);
    if (!span) return;
    this.linked += span.end - span.start;
    if (this.links.length < LIMITS.linksInBlock) this.links.push({ ...span, element });
  }

  italic(start: number): void {
    const span = this.#trim(start);
    if (span && this.italics.length < LIMITS.linksInBlock) this.italics.push(span);
  }

  #trim(start: number): TextSpan | null {
    let from = start;
    let to = this.text.length;
    while (from < to && this.text[from] === ' ') from++;
    while (to > from && this.text[to - 1] === ' ') to--;
    return to > from ? { start: from, end: to } : null;
  }
}
