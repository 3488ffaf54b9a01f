/** What a UTF-16 code unit is and how it folds, learnt once each: a Unicode expression takes several times as long. */

/** Letter, mark or digit of a script written with spaces. */
export const WORD = 2;
/** Letter of a script written without spaces, or with particles joined to the name. */
export const UNSPACED = 4;
export const CAPITAL = 8;
export const DIGIT = 16;

const LEARNT = 1;
const LETTER = /[\p{L}\p{M}]/u;
const NUMBER = /\p{N}/u;
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
  ς: 'σ',
};

const classes = new Uint8Array(0x10000);
/** Units that fold to none or to several. */
const several = new Map<number, string>();

/** Han, kana, Hangul, Thai, Lao, Burmese, Khmer. */
export function isUnspaced(code: number): boolean {
  if (code < 0xe00) return false;
  return (
    code <= 0xeff ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

function classify(code: number): number {
  if (code < 128) {
    if (code >= 48 && code <= 57) return WORD | DIGIT;
    if (code >= 65 && code <= 90) return WORD | CAPITAL;
    return code >= 97 && code <= 122 ? WORD : 0;
  }
  // Typographic marks and spaces, told apart from letters without an expression, which takes milliseconds to compile.
  if (code >= 0x2000 && code <= 0x206f) return 0;
  if (code < 0xc0 && code !== 0xaa && code !== 0xb5 && code !== 0xba) return 0;
  // The katakana middle dot stands between words.
  if (isUnspaced(code)) return code === 0x30fb ? 0 : UNSPACED;
  const letter = String.fromCharCode(code);
  const lower = letter.toLowerCase();
  if (letter !== lower) return WORD | CAPITAL;
  if (letter !== letter.toUpperCase() || LETTER.test(letter)) return WORD;
  return NUMBER.test(letter) ? WORD | DIGIT : 0;
}

/** Bits of what the code unit is; neither `WORD` nor `UNSPACED`: no part of a word. Surrogates are none. */
export function classOf(code: number): number {
  return classes[code] || learnClass(code);
}

function learnClass(code: number): number {
  const found = LEARNT | classify(code);
  classes[code] = found;
  return found;
}

/** Letters without case may be marks; those of Latin, Greek and Cyrillic have one. */
const isMark = (code: number) => !(code < 0x300 || (code >= 0x370 && code < 0x483) || (code >= 0x48a && code < 0x530));

/** In the scripts of India vowel signs are letters like others; only the dot below is an accent. */
const isIndic = (code: number) => code >= 0x900 && code <= 0xdff;
const NUKTA = /[\u093c\u09bc\u0a3c\u0abc\u0b3c]/g;

function foldLetter(code: number): string {
  const letter = String.fromCharCode(code);
  if (isIndic(code)) return letter.normalize('NFKD').replace(NUKTA, '');
  const apart = letter.toLowerCase().normalize('NFKD');
  const plain = apart.length === 1 && !isMark(code) ? apart : apart.replace(MARKS, '');
  return SPECIAL[plain] ?? plain;
}

/** Stands in `UNITS` for a code unit that folds to none or to several: `foldedText` has them. */
export const SEVERAL = 1;
/** Stands in `UNITS` for a code unit that is no part of a word. */
export const NO_WORD = 2;
/** Stands in `UNITS` for a letter of an unspaced script. */
export const IN_RUN = 3;

/** The folded unit of each code unit of a word, or one of the above; 0 until `learnUnit` is asked. Read only. */
export const UNITS = new Uint16Array(0x10000);

export function learnUnit(code: number): number {
  const kind = classOf(code);
  let unit = NO_WORD;
  if ((kind & UNSPACED) !== 0) unit = IN_RUN;
  else if (code < 128 && (kind & WORD) !== 0) unit = (kind & CAPITAL) !== 0 ? code + 32 : code;
  else if ((kind & WORD) !== 0) {
    const text = foldLetter(code);
    unit = text.length === 1 ? text.charCodeAt(0) : SEVERAL;
    if (unit === SEVERAL) several.set(code, text);
  }
  UNITS[code] = unit;
  return unit;
}

/** What a unit folds to for which `UNITS` has `SEVERAL`: no letter for a mark, "ss" for "ß". */
export function foldedText(code: number): string {
  return several.get(code) ?? '';
}
