/** Direct quotations in a block, also those that a later block continues. */
import type { TextSpan } from '../model.ts';
import type { Language } from './languages/language.ts';
import { perLanguage } from './perLanguage.ts';

type Pair = readonly [open: string, close: string];
/** A pair of marks, and the language of the text. */
type Marks = { pair: Pair; language: Language };

const OPENS_AFTER = /[\s([{—–\-/:“‘"]/u;
const LETTER = /[\p{L}\p{N}]/u;
const ENDS = /[.,!?…—–-]/u;
const FOLLOWS = /[.,;:!?)\]"”—–]/u;
/** Marks that are apostrophes as well. */
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);
/** A straight mark before a digit or a clipped word leaves out letters: ’90s, ’til. */
function leavesOut(text: string, at: number, { names }: Language): boolean {
  if (text[at] !== "'") return false;
  if (/\d/u.test(text[at + 1] ?? '')) return true;
  const word = /^\p{L}+/u.exec(text.slice(at + 1, at + 9))?.[0] ?? '';
  return names.clipped.includes(word.toLowerCase());
}

/** What closes a quotation that a curly double mark opens, as it is typed. */
const DOUBLE = /[”“"]/gu;

const isOpening = (text: string, at: number, mark = '“') =>
  (at === 0 || OPENS_AFTER.test(text[at - 1] ?? '')) && /\S/u.test(text[at + mark.length] ?? ' ');

/** Of ''' the first closes a quotation inside this one. */
const nestedAt = (text: string, at: number, close: string) =>
  close.length > 1 && text.startsWith(close, at + 1) ? 1 : 0;

/** What a straight mark opened may be closed by a curly one behind its last stop, where none was opened inside. */
function closingCurly(text: string, from: number, end: number): number {
  const at = text.indexOf('”', from);
  const isEnd = at >= 0 && (end < 0 || at < end) && ENDS.test(text[at - 1] ?? '');
  return isEnd && !text.slice(from, at).includes('“') ? at : end;
}

/** Where a quotation in double marks ends: its own mark, or, opened with a curly one, a straight or opening one. */
function closingDouble(text: string, from: number, { pair: [open, close] }: Marks): number {
  if (open === '“') {
    DOUBLE.lastIndex = from;
    for (let match = DOUBLE.exec(text); match; match = DOUBLE.exec(text)) {
      if (isOpening(text, match.index) && match[0] !== close) {
        if (match[0] === '“') break;
      } else if (match[0] !== close || !LETTER.test(text[match.index + 1] ?? '')) return match.index;
    }
  }
  let at = text.indexOf(close, from);
  while (at >= 0) {
    const inWord = LETTER.test(text[at + close.length] ?? '');
    const reopened = open === close && isOpening(text, at, close) && !/[.,!?…]/.test(text[at - 1] ?? '');
    if (!inWord && !reopened) break;
    at = text.indexOf(close, at + close.length);
  }
  const end = at < 0 ? -1 : at + nestedAt(text, at, close);
  return open === '"' ? closingCurly(text, from, end) : end;
}

/**
 * Where a quotation in single marks ends. A mark behind an s may be a possessive ("the ferries’ crews"): it closes only
 * where none that stands by punctuation follows before the next quotation opens.
 */
function closingSingle(text: string, from: number, { pair: [open, close], language }: Marks): number {
  let limit = text.indexOf(open, from);
  while (limit >= 0 && (!isOpening(text, limit, open) || leavesOut(text, limit, language)))
    limit = text.indexOf(open, limit + 1);
  const isBefore = (at: number) => at >= 0 && (limit < 0 || at < limit);
  let possessive = -1;
  for (let at = text.indexOf(close, from); isBefore(at); at = text.indexOf(close, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + 1]];
    if (LETTER.test(after) || /\s/u.test(before)) continue;
    const isSure = ENDS.test(before) || FOLLOWS.test(after) || after === '';
    if (isSure || before !== 's') return possessive >= 0 && !isSure ? possessive : at;
    if (possessive < 0) possessive = at;
  }
  return possessive;
}

/** The characters that opening marks begin with. */
const openingOf = perLanguage(({ quoteMarks }) => {
  const first = quoteMarks.map(([open]) => `\\u${open.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return new RegExp(`[${first.join('')}]`, 'g');
});

/**
 * Spans of quotations, marks included. A quotation that is not closed runs to the end of the block, the habit
 * of opening each paragraph of a long quotation anew; one in single marks has to be closed.
 */
export function quoteSpans(text: string, language: Language): TextSpan[] {
  const spans: TextSpan[] = [];
  const opening = openingOf(language);
  opening.lastIndex = 0;
  for (let at = 0; opening.test(text); opening.lastIndex = at + 1) {
    at = opening.lastIndex - 1;
    const pair = language.quoteMarks.find(([open]) => text.startsWith(open, at));
    if (!pair || !isOpening(text, at, pair[0]) || leavesOut(text, at, language)) continue;
    const [open, close] = pair;
    const isSingle = APOSTROPHES.has(close);
    const end = (isSingle ? closingSingle : closingDouble)(text, at + open.length, { pair, language });
    if (end < 0 && isSingle) continue;
    const stop = end < 0 ? text.length : end + close.length;
    spans.push({ start: at, end: stop });
    at = stop - 1;
  }
  return spans;
}
