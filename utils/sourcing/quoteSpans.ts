/** Direct quotations in a block, also those that a later block continues. */
import type { TextSpan } from '../model.ts';
import type { Language } from './languages/language.ts';

const OPENS_AFTER = /[\s([{—–\-/:“‘"]/u;
const LETTER = /[\p{L}\p{N}]/u;

const isOpening = (text: string, at: number) =>
  (at === 0 || OPENS_AFTER.test(text[at - 1] ?? '')) && /\S/u.test(text[at + 1] ?? ' ');

function closing(text: string, from: number, pair: readonly [string, string]): number {
  const [open, close] = pair;
  const straight = open === '“' ? text.indexOf('"', from) : -1;
  let at = text.indexOf(close, from);
  // A quotation opened with a curly mark and closed with a straight one.
  if (
    straight >= 0 &&
    (at < 0 || straight < at) &&
    !isOpening(text, straight) &&
    !text.slice(from, straight).includes('“')
  )
    return straight;
  while (at >= 0) {
    const inWord = LETTER.test(text[at + 1] ?? '');
    const reopened = open === close && isOpening(text, at) && !/[.,!?…]/.test(text[at - 1] ?? '');
    if (!inWord && !reopened) return at;
    at = text.indexOf(close, at + 1);
  }
  return -1;
}

/**
 * Spans of quotations, marks included. A quotation that is not closed runs to the end of the block, the habit
 * of opening each paragraph of a long quotation anew.
 */
export function quoteSpans(text: string, language: Language): TextSpan[] {
  const spans: TextSpan[] = [];
  const opens = new Map(language.quoteMarks.map((pair) => [pair[0], pair]));
  for (let at = 0; at < text.length; at++) {
    const pair = opens.get(text[at] ?? '');
    if (!pair || !isOpening(text, at)) continue;
    const end = closing(text, at + 1, pair);
    if (end < 0 && pair[0] === '‘') continue;
    const stop = end < 0 ? text.length : end + 1;
    spans.push({ start: at, end: stop });
    at = stop - 1;
  }
  return spans;
}
