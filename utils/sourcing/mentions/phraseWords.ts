/** The words of a text for noun phrases, and which of them may be the head of one. */
import type { Language } from '../languages/language.ts';
import type { NounPhrases } from '../languages/phrases.ts';
import { ANY_KEY, keyAt, lazily, wordsOf } from '../letters.ts';
import { perLanguage } from '../perLanguage.ts';

export type Word = { text: string; start: number; end: number };
/** `heads`: by kind of phrase, the words that may be the head of one. */
export type WordList = { at: (index: number) => Word | undefined; heads: ReadonlyMap<NounPhrases, readonly number[]> };

/** Stand between the letters or digits of one word. */
const JOINTS = "'’.,-";
const NO_KINDS: readonly NounPhrases[] = [];

/** The kinds of phrase of a language by the keys of their heads. */
const kindsByKey = perLanguage(({ unnamed, bodies, documents }): ReadonlyMap<number, ReadonlySet<NounPhrases>> => {
  const kinds = [unnamed, bodies, documents];
  const byKey = new Map([[ANY_KEY, new Set(kinds)]]);
  for (const phrases of kinds)
    for (const head of phrases.heads) {
      const key = keyAt(head, 0);
      byKey.set(key, (byKey.get(key) ?? new Set()).add(phrases));
    }
  return byKey;
});

/** By kind of phrase, the words that may be the head of one, in order. */
function headsIn(text: string, starts: readonly number[], language: Language): Map<NounPhrases, number[]> {
  const byKey = kindsByKey(language);
  const heads = new Map<NounPhrases, number[]>();
  for (let index = 0; index < starts.length; index++) {
    const kinds = byKey.get(keyAt(text, starts[index] ?? 0));
    for (const phrases of kinds ?? NO_KINDS) {
      const found = heads.get(phrases);
      if (found) found.push(index);
      else heads.set(phrases, [index]);
    }
  }
  return heads;
}

let latest: { text: string; language: Language | null; words: WordList } = {
  text: '',
  language: null,
  words: { at: () => undefined, heads: new Map() },
};

/** The words of a text, which is asked for once a kind of phrase. */
export function wordsIn(text: string, language: Language): WordList {
  if (latest.text !== text || latest.language !== language) {
    const { starts, ends } = wordsOf(text, JOINTS);
    const at = lazily(starts.length, (index): Word => {
      const [start = 0, end = 0] = [starts[index], ends[index]];
      return { text: text.slice(start, end), start, end };
    });
    latest = { text, language, words: { at, heads: headsIn(text, starts, language) } };
  }
  return latest.words;
}
