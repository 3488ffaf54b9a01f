import { foldedWords } from '../../utils/library/searchWords.ts';
import type { Reading } from '../../utils/model.ts';

/** A text in pieces; those at odd places met the search. */
export type Marked = string[];
/** Where a search met a reading below its title: the source, and the words taken from it. */
export type Hit = { name: Marked; quote: Marked | null };

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Whether one of the wanted beginnings begins the word, or a part of what is written without spaces. */
const meets = (word: string, wanted: readonly string[]): boolean => {
  const parts = foldedWords(word);
  return wanted.some((start) => parts.some((part) => part.startsWith(start)));
};

/** The text with every word that a search meets at an odd place. `wanted` is folded. */
export function markWords(text: string, wanted: readonly string[]): Marked {
  const pieces: string[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!meets(word, wanted)) continue;
    pieces.push(text.slice(done, index), word);
    done = index + word.length;
  }
  return [...pieces, text.slice(done)];
}

/** As many letters before the first mark as a line has room for. */
const LEAD = 28;

function fromFirstMark(marked: Marked): Marked {
  const [before = '', ...rest] = marked;
  if (before.length <= LEAD) return marked;
  const cut = before.indexOf(' ', before.length - LEAD);
  return [`…${before.slice(cut < 0 ? before.length - LEAD : cut + 1)}`, ...rest];
}

/** The first source whose name or words a search meets; null when only title and publisher do. */
export function findHit({ sources, photoCredits }: Reading, wanted: readonly string[]): Hit | null {
  if (wanted.length === 0) return null;
  for (const { name, attributions } of sources) {
    const marked = markWords(name, wanted);
    const quote = attributions
      .map(({ evidence }) => markWords(evidence.exact, wanted))
      .find(({ length }) => length > 1);
    if (marked.length > 1 || quote) return { name: marked, quote: quote ? fromFirstMark(quote) : null };
  }
  for (const { creditLine } of photoCredits) {
    const marked = markWords(creditLine, wanted);
    if (marked.length > 1) return { name: marked, quote: null };
  }
  return null;
}
