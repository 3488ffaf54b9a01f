import type { TextRun } from './TextRun.ts';

/** The end of a sentence. */
export const SENTENCE = /[.!?。！？।؟…][\s"'”’»)]|[.!?。！？।؟…"”»]$/;
const LONG = 40;
/** Scripts that write a word with one letter or two. */
const WIDE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** The length of a text, as long as its like would be in letters. */
export const lengthOf = (text: string): number => text.length * (WIDE_SCRIPT.test(text.slice(0, 60)) ? 2.5 : 1);

/** How much a text looks like an article's: long, with sentences, not made of links. */
export function weigh(run: TextRun, tag: string): number {
  const length = lengthOf(run.text);
  if (length < LONG || run.linked * 2 > run.text.length) return 0;
  const sentence = SENTENCE.test(run.text) ? 1 : 0.4;
  return Math.min(length, 1_200) * sentence * (tag === 'P' || tag === 'BLOCKQUOTE' ? 1 : tag === 'LI' ? 0.4 : 0.7);
}
