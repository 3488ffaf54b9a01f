/** Folded already but for its capitals. */
const SIMPLE = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
/** What folds without Unicode's tables: ASCII and the typographic apostrophe. */
const PLAIN = /^[\x20-\x7e’]*$/;
const MARKS = /['’`.]/g;
/** Anything between two words but a single space. */
const GAPS = / *[^a-z0-9 ]+[^a-z0-9]*| {2,}/g;

/** A plain text folded; null for any other, which takes ten times as long. */
export function foldPlain(text: string): string | null {
  const lower = text.toLowerCase();
  if (SIMPLE.test(lower)) return lower;
  return PLAIN.test(text) ? lower.replace(MARKS, '').replace(GAPS, ' ').trim() : null;
}

/** Lower case, no diacritics on Latin letters, words only: names that differ only in these are one. */
export const fold = (text: string): string =>
  foldPlain(text) ??
  text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’`´.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
