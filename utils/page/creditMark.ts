import type { CreditMarks } from './creditMarkWords.ts';

/** How far after a word for a picture its maker is named. */
const REACH = 33;

/** Tells of a text whether a credit may stand in it. */
export type HasCreditMark = (text: string) => boolean;

/** True for a mark, a word for photo with a colon or "by" shortly after it in the same sentence, an agency after a slash. */
export function createCreditMark(words: CreditMarks): HasCreditMark {
  const [marks, foreign, slashed, makers] = [words.marks, words.foreign, words.slashed, words.makers].map(
    (source) => new RegExp(source),
  ) as [RegExp, RegExp, RegExp, RegExp];
  const pictures = new RegExp(words.pictures, 'g');
  const namesMaker = (text: string): boolean => {
    for (const match of text.matchAll(pictures)) {
      const from = match.index + match[0].length;
      if (makers.test(text.slice(from, from + REACH).split('.', 1)[0] ?? '')) return true;
    }
    return false;
  };
  return (text) => {
    const low = text.toLowerCase();
    return marks.test(low) || foreign.test(low) || namesMaker(low) || (low.includes('/') && slashed.test(low));
  };
}
