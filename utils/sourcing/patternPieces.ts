/** Words and parts of words that texts are looked through for. */

/**
 * A word, or the begin or end of one; or a single sign: a mark of punctuation, or one of the private use area. `chance`:
 * how often it is met by chance, by its length.
 */
export type Piece = { text: string; side: 'whole' | 'begin' | 'end'; chance: number };

/** A begin or end of a word tells little if it is shorter. */
const SHORTEST = 2;
/** Words are no rarer for being longer than this. */
const LONG = 6;

/** Whether a text begins with an ASCII letter. */
export const isLetter = (text = '') => (text.charCodeAt(0) | 32) >= 97 && (text.charCodeAt(0) | 32) <= 122;

/** Which mentions a text has is known anyway. */
const SIGN_CHANCE = 0.5;
/** Marks that most sentences lack. */
const MARKS = ':;/()[]—–-';
const MARK_CHANCE = 0.3;
const PIECE = /[A-Za-z]+|[\uE000-\uF8FF:;/()[\]—–-]/g;

const isPrivate = (code: number) => code >= 0xe000 && code <= 0xf8ff;
const MARK_CODES = Uint8Array.from({ length: 128 }, (_, code) => (MARKS.includes(String.fromCharCode(code)) ? 1 : 0));

/** Whether a code unit is one of the signs that texts are looked through for. */
export const isSign = (code: number): boolean =>
  code < 128 ? MARK_CODES[code] === 1 : code === 0x2013 || code === 0x2014 || isPrivate(code);

/** The piece of a text that tells most; null where letters may stand on both of its sides. */
function readPiece(text: string): Piece | null {
  let best: Piece | null = null;
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(text)?.[0]; found !== undefined; found = PIECE.exec(text)?.[0]) {
    const end = PIECE.lastIndex;
    const isMark = !isLetter(found);
    const left = isMark || end > found.length;
    const right = isMark || end < text.length;
    if ((!left && !right) || (!(left && right) && found.length < SHORTEST)) continue;
    const side = left && right ? 'whole' : left ? 'begin' : 'end';
    const letters = (side === 'whole' ? 1 : 2) * 4 ** -Math.min(found.length, LONG);
    const chance = isMark ? (isPrivate(found.charCodeAt(0)) ? SIGN_CHANCE : MARK_CHANCE) : letters;
    if (!best || chance < best.chance) best = { text: found, side, chance };
  }
  return best;
}

/** Reads pieces, each once: words of saying stand in dozens of patterns. */
export class Pieces {
  readonly #known = new Map<string, Piece | null>();

  /** A piece of each of the texts; null where one of them has none. */
  of(texts: readonly string[]): Piece[] | null {
    const found = new Set<Piece>();
    for (const text of texts) {
      let piece = this.#known.get(text);
      if (piece === undefined) {
        piece = readPiece(text);
        this.#known.set(text, piece);
      }
      if (!piece) return null;
      found.add(piece);
    }
    return [...found];
  }
}

const chanceOf = (some: readonly Piece[]) => some.reduce((sum, { chance }) => sum + chance, 0);

/** The more telling of two needs. */
export const better = (a: readonly Piece[] | null, b: readonly Piece[] | null) =>
  a === null || (b !== null && chanceOf(b) < chanceOf(a)) ? b : a;
