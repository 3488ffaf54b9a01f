/** The words of a text as names are made of them. */
import type { Language } from '../languages/language.ts';
import { lazily, wordsOf } from '../letters.ts';
import { perLanguage } from '../perLanguage.ts';
import { remembered } from '../remembered.ts';
import { type Words, wordListsOf } from './nameWords.ts';

/** What a word tells by itself; `possessive`: how many characters a possessive adds behind `text`. */
type WordForm = {
  text: string;
  possessive: number;
  /** It may begin a name: "Roe", "al-Roe". */
  isCapital: boolean;
  /** Begins no name: "London-based". */
  isDerived: boolean;
  /** No part of a name, nor is a contraction of it: "We’re", "I’ve". */
  isNever: boolean;
};

/** `end`: with a full stop that is part of the word. */
export type Token = WordForm & { start: number; end: number };
/** `marks`: the bits of all characters of each. */
export type Tokens = { marks: readonly number[]; at: (index: number) => Token | undefined };

/** What stands between two words. */
export const gap = (text: string, a: Token, b: Token): string => text.slice(a.end + a.possessive, b.start);

/** Stand between the letters or digits of one word. */
const JOINTS = "'’.-";
const CAPITAL = /^(?:\p{Lu}|(?:al|el|bin|ibn)-\p{Lu}|d['’]\p{Lu}|\p{Ll}{1,5}\p{Lu})/u;
const DERIVED = /-\p{Ll}+$/u;
/** Letters whose last full stop is part of them: "U.S." */
const DOTTED = /^(?:\p{Lu}\.)+\p{Lu}$/u;
/** What follows the full stop of a "Jr." that is part of the name: the sentence goes on. */
const GOES_ON = /^\.(?: \p{Ll}|[,;)’'])/u;

const isNever = (word: string, { never }: Words) =>
  never.has(word) || (/['’]/u.test(word) && never.has(word.split(/['’]/u)[0] ?? ''));

const formOf = perLanguage((language): ((word: string) => WordForm) => {
  const words = wordListsOf(language);
  return remembered((whole) => {
    const possessive = words.possessive.exec(whole)?.[0].length ?? 0;
    const text = possessive ? whole.slice(0, -possessive) : whole;
    return {
      text,
      possessive,
      isCapital: CAPITAL.test(text),
      isDerived: DERIVED.test(text),
      isNever: isNever(text, words),
    };
  });
});

/** Whether the full stop behind a word is part of it. */
function takesStop(text: string, word: string, end: number, words: Words): boolean {
  if (text[end] !== '.') return false;
  if (DOTTED.test(word) || words.legalForms.has(word)) return true;
  return words.generations.has(word) && GOES_ON.test(text.slice(end, end + 3));
}

/** The words of a text; those that no name is near are never made. */
export function tokensOf(text: string, language: Language): Tokens {
  const { starts, ends, marks } = wordsOf(text, JOINTS);
  const words = wordListsOf(language);
  const form = formOf(language);
  const at = lazily(starts.length, (index): Token => {
    const [start = 0, stop = 0] = [starts[index], ends[index]];
    const { text: word, possessive, isCapital, isDerived, isNever } = form(text.slice(start, stop));
    const end = start + word.length;
    const hasStop = !possessive && takesStop(text, word, end, words);
    return { text: word, start, end: hasStop ? end + 1 : end, possessive, isCapital, isDerived, isNever };
  });
  return { marks, at };
}
