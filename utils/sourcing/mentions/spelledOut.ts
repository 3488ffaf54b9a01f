/** Bodies by the letters in brackets behind them: "Harbour, Quay and Ferry union (HQF)", whatever words they have. */
import { givenNamesOf } from '../givenNames.ts';
import type { Language } from '../languages/language.ts';
import { freeOf, type Mention, mentionOf } from '../mention.ts';

const LETTERS = / \((?:["“‘])?(?<letters>\p{Lu}[\p{L}]{1,7})["”’]?\)/gu;
/** A word, and what parts it from the next. */
const LAST_WORD = /(?<word>[\p{L}\p{N}’']+)(?<gap>(?:,? |-| & )?)$/u;
const REACH = 120;
/** Words in lower case right before the bracket: "union". */
const MOST_TAILS = 1;

/** Whether the next letters, from the last to the first, begin a word; a small word may go without a letter. */
function startOf(before: string, letters: string, links: readonly string[]): number | null {
  let left = before;
  let at = letters.length - 1;
  let tails = 0;
  let start = before.length;
  while (at >= 0) {
    const { word = '' } = LAST_WORD.exec(left)?.groups ?? {};
    if (word === '') return null;
    const from = left.length - (LAST_WORD.exec(left)?.[0].length ?? 0);
    const letter = letters.charAt(at);
    if (/^\p{Lu}/u.test(word)) {
      if (word.charAt(0) !== letter.toUpperCase()) return null;
      at -= 1;
    } else if (links.includes(word)) {
      if (word.charAt(0) === letter) at -= 1;
    } else if (at < letters.length - 1 || tails++ >= MOST_TAILS) return null;
    start = from;
    left = left.slice(0, from);
  }
  return start;
}

/** The names in a text that the letters behind them spell. */
function spelledOut(text: string, { names }: Language): Mention[] {
  return [...text.matchAll(LETTERS)].flatMap(({ index, groups }) => {
    const from = Math.max(0, index - REACH);
    const start = startOf(text.slice(from, index), groups?.letters ?? '', names.links);
    const name = start === null ? '' : text.slice(from + start, index);
    if (!name.includes(' ')) return [];
    return [{ ...mentionOf('organization', from + (start ?? 0), name), spelledOut: true as const }];
  });
}

/** The names of a text with those that letters spell: somebody’s is none, and of two the longer stands. */
export function withSpelledOut(names: readonly Mention[], text: string, language: Language): Mention[] {
  if (!text.includes(' (')) return [...names];
  const given = givenNamesOf(language);
  const found = spelledOut(text, language).filter(({ name }) => !given.has(name.split(' ', 1)[0] ?? ''));
  const holds = (one: Mention, { start, end }: Mention) => one.start <= start && one.end >= end;
  const more = found.filter((body) => !names.some((one) => holds(one, body)));
  const told = names.map((one) =>
    one.kind === 'organization' && found.some((body) => holds(one, body)) ? { ...one, spelledOut: true as const } : one,
  );
  return [...freeOf(more, told), ...more].sort((a, b) => a.start - b.start);
}
