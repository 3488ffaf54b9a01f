const LOWER = 1;
const UPPER = 2;
const SPACE = 4;
/** Falls out of a word: "St." */
const MARK = 8;
/** Parts words, as everything else of ASCII does, and a space that is not a single one between two words. */
const GAP = 16;
/** Takes Unicode's tables to fold. */
const FOREIGN = 32;

/** What each ASCII character is. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/.test(character)) return LOWER;
  if (/[A-Z]/.test(character)) return UPPER;
  if (character === ' ') return SPACE;
  if (/['`.]/.test(character)) return MARK;
  return code > 0x20 && code < 0x7f ? GAP : FOREIGN;
});
const APOSTROPHE = 0x2019;

const kindOf = (code: number): number => KINDS[code] ?? (code === APOSTROPHE ? MARK : FOREIGN);

/** The kinds of character that a text has. */
function kindsIn(text: string): number {
  let kinds = 0;
  let before = SPACE;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    kinds |= kind === SPACE && before === SPACE ? GAP : kind;
    before = kind;
  }
  return before === SPACE ? kinds | GAP : kinds;
}

/** The words of a text without capitals, none of whose characters is foreign. */
function words(text: string): string {
  let joined = '';
  let parted = false;
  for (let at = 0; at < text.length; ) {
    const from = at;
    while (at < text.length && kindOf(text.charCodeAt(at)) === LOWER) at++;
    if (at > from) {
      joined += parted && joined !== '' ? ` ${text.slice(from, at)}` : text.slice(from, at);
      parted = false;
    } else if (kindOf(text.charCodeAt(at++)) !== MARK) parted = true;
  }
  return joined;
}

/** A plain text folded; null for any other, which takes ten times as long. */
export function foldPlain(text: string): string | null {
  const kinds = kindsIn(text);
  if ((kinds & FOREIGN) !== 0) return null;
  const lower = (kinds & UPPER) === 0 ? text : text.toLowerCase();
  return (kinds & (MARK | GAP)) === 0 ? lower : words(lower);
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
