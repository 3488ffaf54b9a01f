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

/** The key of what begins with other letters than those of ASCII. */
export const ANY_KEY = 0;
const FIRST_KEY = 1;

const isPlainLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/**
 * A number for the word that begins at a place, up to the first character that is no letter, upper or lower case alike.
 * Equal words have equal keys: a list of keys tells nearly every word that is not in a list of words before a string is
 * made of it. A word with `ANY_KEY` may be any.
 */
export function keyAt(text: string, from: number): number {
  let key = FIRST_KEY;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isPlainLetter(code)) return code > 127 && (kindAt(text, at) & WITHIN) !== 0 ? ANY_KEY : key;
    key = (Math.imul(key, 31) + (code | 32)) | 0;
  }
  return key;
}
