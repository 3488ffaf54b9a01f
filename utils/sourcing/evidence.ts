/** The words on the page that prove a finding. */
import type { TextQuote } from '../model.ts';

const CONTEXT = 32;
const MAX = 300;

/** A quote of `text` from `start` to `end`, no longer than 300 characters, always round `focus`. */
export function evidenceOf(text: string, start: number, end: number, focus = start): TextQuote {
  let from = start;
  let to = end;
  if (to - from > MAX) {
    from = Math.max(start, Math.min(focus - MAX / 2, end - MAX));
    to = Math.min(end, from + MAX);
    if (from > start) from = afterSpace(text, from, focus);
    if (to < end) to = Math.max(text.lastIndexOf(' ', to), focus + 1);
  }
  return {
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
  };
}

function afterSpace(text: string, from: number, focus: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < focus ? space + 1 : from;
}
