/** Patterns of a language with their {names} filled in. */
import { SIGN } from './mention.ts';

/** The signs that a letter in a pattern's braces stands for. */
export const KINDS: Readonly<Record<string, string>> = {
  O: SIGN.outlet,
  P: SIGN.person,
  G: `[${SIGN.organization}${SIGN.name}]`,
  B: SIGN.organization,
  N: SIGN.name,
  A: SIGN.anonymous,
  D: SIGN.document,
  F: SIGN.platform,
  H: SIGN.pronoun,
  Q: SIGN.quotation,
  T: SIGN.post,
  X: '\uE009',
  S: `[${SIGN.person}${SIGN.organization}${SIGN.name}${SIGN.anonymous}${SIGN.document}${SIGN.pronoun}]`,
};

/** A pattern with its {names} filled in. */
export function expand(pattern: string, words: Readonly<Record<string, string>>, depth = 0): string {
  if (depth > 4) return pattern;
  return pattern.replace(
    /\{([A-Za-z]+)\}/gu,
    (whole, name: string) => KINDS[name] ?? (words[name] === undefined ? whole : expand(words[name], words, depth + 1)),
  );
}
