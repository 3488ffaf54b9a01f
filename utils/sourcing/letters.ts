/** Kinds of character, learnt once each, and the words of a text: a Unicode expression takes several times as long. */

export const LETTER = 2;
export const NUMBER = 4;
export const MARK = 8;
/** Letters of upper and of lower case. */
export const UPPER = 16;
export const LOWER = 32;
/** A character of two code units. */
const PAIR = 64;
const LEARNT = 1;

const CLASSES: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [NUMBER, /\p{N}/u],
  [MARK, /\p{M}/u],
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
];

/** By code unit; 0 where it is not learnt yet, or takes a second unit to tell. */
const kinds = new Uint8Array(0x10000);

function learn(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  let found = character.length === 2 ? PAIR : LEARNT;
  for (const [kind, pattern] of CLASSES) if (pattern.test(character)) found |= kind;
  if (!isLead(code)) kinds[code] = found;
  return found;
}

/** Whether a second unit may follow that makes one character with this. */
const isLead = (code: number) => code >= 0xd800 && code <= 0xdbff;

/** Bits of what the character at a place is. */
export const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] || learn(text, at);

/** Where the character after the one of this kind begins. */
export const after = (at: number, kind: number): number => ((kind & PAIR) === 0 ? at + 1 : at + 2);

/** Words of a text by their places; `marks`: the bits of all characters of each. */
export type Words = { starts: number[]; ends: number[]; marks: number[] };

const WITHIN = LETTER | NUMBER | MARK;
const BEGINS = LETTER | NUMBER;
const AMPERSAND = 38;
const SPACE = 32;

/**
 * The words of a text, from left to right: letters, marks, digits and "&", the first of them a letter or digit, and
 * between two letters or digits any one of `joints`.
 */
export function wordsOf(text: string, joints: string): Words {
  const words: Words = { starts: [], ends: [], marks: [] };
  let at = 0;
  while (at < text.length) {
    let kind = kindAt(text, at);
    if ((kind & BEGINS) === 0) {
      at = after(at, kind);
      continue;
    }
    words.starts.push(at);
    let marks = 0;
    for (;;) {
      marks |= kind;
      at = after(at, kind);
      if (at >= text.length) break;
      kind = kindAt(text, at);
      if ((kind & WITHIN) !== 0 || text.charCodeAt(at) === AMPERSAND) continue;
      if (text.charCodeAt(at) === SPACE || !joints.includes(text.charAt(at)) || at + 1 >= text.length) break;
      if ((kindAt(text, at + 1) & BEGINS) === 0) break;
    }
    words.ends.push(at);
    words.marks.push(marks);
  }
  return words;
}

/** Things by number, each made when first asked for; undefined outside 0 to `length` - 1. */
export function lazily<T>(length: number, make: (index: number) => T): (index: number) => T | undefined {
  const made: (T | undefined)[] = new Array(length);
  return (index) => {
    if (index < 0 || index >= length) return undefined;
    const known = made[index];
    if (known !== undefined) return known;
    const fresh = make(index);
    made[index] = fresh;
    return fresh;
  };
}

/** Keys of three letters run up to this: a table of that size stays in the nearest cache. */
export const KEYS = 1 << 11;

/** Three letters, upper or lower case alike, as a number below `KEYS`; a letter that is not there is 0. */
export const keyOf = (first: number, second: number, third: number): number =>
  Math.imul(((first & 31) << 10) | ((second & 31) << 5) | (third & 31), 0x9e3779b1) >>> 21;

/** All keys of a word's first letters, where it has fewer than three with any letters behind them. */
export function keysOf(word: string): number[] {
  const [first, second, third] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2)];
  const any = Array.from({ length: 32 }, (_, letter) => letter);
  if (word.length > 2) return [keyOf(first, second, third)];
  if (word.length > 1) return any.map((letter) => keyOf(first, second, letter));
  return any.flatMap((one) => any.map((other) => keyOf(first, one, other)));
}

/**
 * Tells most words that are not in a list by their first three letters, upper or lower case, before a string is made of
 * them. Says whether the list may have the word that begins at a place.
 */
export function firstLetters(list: Iterable<string>): (text: string, at: number) => boolean {
  const table = new Uint8Array(KEYS);
  for (const word of list) for (const key of keysOf(word)) table[key] = 1;
  return (text, at) => {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    const third = text.charCodeAt(at + 2);
    if ((first | second | third) > 127) return true;
    return table[keyOf(first, second, third)] === 1;
  };
}
