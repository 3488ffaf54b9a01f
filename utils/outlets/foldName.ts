/** Names are compared word by word, without case, accents, or the spelling variants of Arabic script. */

const MARKS = /\p{M}+/gu;
const SPECIAL: Record<string, string> = {
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ە: 'ه',
  ة: 'ه',
  ـ: '',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const SPECIALS = /[ىیېکەةـıłøđßæœ]/g;
const NOT_ASCII = /[^\0-\x7f]/;

/** One word folded: lower case, no accents ("ČTK" → "ctk", "أ" → "ا", "ё" → "е"). */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIALS, (letter) => SPECIAL[letter] ?? letter)
    .normalize('NFC');
}

/** Han, kana, Hangul, Thai: written without spaces, or with particles joined to the name. */
export function isUnspaced(code: number): boolean {
  if (code < 0xe00) return false;
  return (
    code <= 0xe7f ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

/** A word of a text, by position; a run of an unspaced script is one word. */
export type Token = { start: number; end: number; text: string; folded: string; unspaced: boolean };

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const kinds = new Uint8Array(0x10000);

/** 1: no letter, 2: letter or digit, 3: unspaced script. Surrogates count as no letters. */
function kindOf(code: number): number {
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = isUnspaced(code) ? 3 : LETTER.test(String.fromCharCode(code)) ? 2 : 1;
  kinds[code] = kind;
  return kind;
}

/** The words of a text, in order. Written by hand: a Unicode expression takes four times as long. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let current = 1;
  let ascii = true;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const kind = kinds[code] || kindOf(code);
    if (kind === current) {
      if (code > 127) ascii = false;
      continue;
    }
    if (current !== 1) {
      const word = text.slice(start, at);
      tokens.push({
        start,
        end: at,
        text: word,
        folded: ascii ? word.toLowerCase() : foldWord(word),
        unspaced: current === 3,
      });
    }
    start = at;
    current = kind;
    ascii = code < 128;
  }
  return tokens;
}

const ARTICLES = new Set(
  'the le la les el los las il lo gli der die das den dem des de het o os a as an al den det en'.split(' '),
);

/** True for an article that may be left out before a name ("the Guardian", "Guardian"). */
export function isArticle(folded: string): boolean {
  return ARTICLES.has(folded);
}

/** The folded words of a name without its article, joined by spaces: what exact look-ups use. */
export function nameKey(name: string): string {
  const words = readTokens(name).map((token) => token.folded);
  const first = words[0];
  return (words.length > 1 && first !== undefined && isArticle(first) ? words.slice(1) : words).join(' ');
}
