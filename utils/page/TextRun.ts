import type { TextSpan } from '../model.ts';
import { LIMITS } from './limits.ts';

// Zero-width and bidi controls can make one name look like another (Unicode TR 36); joiners stay: scripts need them.
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
// Tab, line feed, form feed and return are ordinary white space.
const UNUSUAL = /[^\P{Cc}\t\n\f\r]|[\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\p{Cs}]/u;
/** Most text: nothing in it that is unusual, and no white space but single spaces, which `plainText` looks for itself. */
const PLAIN =
  /^[ -~\u00a1-\u00ac\u00ae-\u061b\u061d-\u167f\u1681-\u17ff\u1810-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff\ue000-\ufefe\uff00-\uffff]*$/;
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
const FOLD = /\s+/g;
const ANY_FOLD = /[^\S ]|\s{2}/;

/** Text of one node as a reader sees it, white space folded, invisible characters gone; ends are kept. */
export function plainText(data: string): string {
  if (PLAIN.test(data) && !data.includes('  ')) return data;
  let text = data;
  if (UNUSUAL.test(text)) text = text.replace(INVISIBLE, '').replace(CONTROLS, ' ').toWellFormed();
  return ANY_FOLD.test(text) ? text.replace(FOLD, ' ') : text;
}

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
    // Most text nodes of a page stand between two boxes and hold nothing but white space.
    if (data !== '' && data.trim() === '' && !data.includes('\ufeff')) {
      this.space();
      return;
    }
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
