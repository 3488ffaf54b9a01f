import type { Reading } from '../model.ts';

const MAX_WORDS = 400;

/** Letters that Unicode does not take apart, though readers type them as their plain relatives. */
const PLAIN: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  // Persian and Arabic keyboards write the same letters with different code points.
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
};
const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');

/** Scripts written without spaces between words. */
const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map((script) => `\\p{scx=${script}}`)
  .join('');
const RUNS = new RegExp(`[${SCRIPTS}]+|[^${SCRIPTS}]+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${SCRIPTS}]`, 'u');
const HAS_UNSPACED = new RegExp(`[${SCRIPTS}]`, 'u');

/**
 * A run without spaces as its overlapping pairs and its last letter: each letter then begins a pair, so that any part
 * of the run is found by the pairs of that part.
 */
function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.map((letter, i) => letter + (letters[i + 1] ?? ''));
}

/** A word as it is, with what is written without spaces taken apart: "bbc中文网" → "bbc", "中文", "文网", "网". */
function partsOf(word: string): string[] {
  return (word.match(RUNS) ?? []).flatMap((run) => (IS_UNSPACED.test(run) ? pairsOf(run) : [run]));
}

/** Letters and figures of ASCII, with signs that are no part of words. */
const IS_PLAIN = /^[\s!-~“”„‘’«»–—…]*$/;

/** Words in lower case without accents, so that "Élysée" is found as "elysee"; a text and a search fold alike. */
export function foldedWords(text: string): string[] {
  // Most texts are plain, and an import has hundreds of millions of letters.
  if (IS_PLAIN.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
  const words: string[] = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return HAS_UNSPACED.test(folded) ? words.flatMap(partsOf) : words;
}

/** A name as keys of outlets hold it: as the graph folds names, so that both name the same outlet. */
export const foldedName = (name: string): string =>
  // Most names are plain, and there are millions of them in an import.
  /^[a-z0-9]+(?: [a-z0-9]+)*$/i.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();

/** What a reading can be found by: title, publisher, sources, photographers and agencies, the quoted words. */
export function searchWords(reading: Reading): string[] {
  const texts = [
    reading.article?.title ?? '',
    reading.publisher?.name ?? '',
    reading.publisher?.domain ?? '',
    ...(reading.article?.byline ?? []),
    ...reading.sources.map(({ name }) => name),
    ...reading.photoCredits.flatMap(({ creators, agencies }) => [...creators, ...agencies]),
    ...reading.sources.flatMap(({ attributions }) => attributions.map(({ evidence }) => evidence.exact)),
  ];
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of foldedWords(text)) words.add(word);
    if (words.size >= MAX_WORDS) return [...words].slice(0, MAX_WORDS);
  }
  return [...words];
}
