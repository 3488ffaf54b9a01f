/** Which pieces of a table the words of a text have: one pass, without a string made of any word. */
import { KEYS, keyOf, keysOf } from './letters.ts';
import type { Piece } from './patternPieces.ts';

/** `numbers`: what the piece stands for. */
type Entry = Piece & { numbers: number[] };

const FIRST_SIGN = 0xe000;
const LAST_SIGN = 0xf8ff;
const NONE: readonly Entry[] = [];

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isSign = (code: number) => code >= FIRST_SIGN && code <= LAST_SIGN;

/** The key of the first three letters of the word from `from` to `until`. */
const beginOf = (text: string, from: number, until: number) =>
  keyOf(
    text.charCodeAt(from),
    from + 1 < until ? text.charCodeAt(from + 1) : 0,
    from + 2 < until ? text.charCodeAt(from + 2) : 0,
  );

/** The key of its last three letters, the last first. */
const endOf = (text: string, from: number, until: number) =>
  keyOf(
    text.charCodeAt(until - 1),
    until - 2 >= from ? text.charCodeAt(until - 2) : 0,
    until - 3 >= from ? text.charCodeAt(until - 3) : 0,
  );

const reversed = (word: string) => [...word].reverse().join('');

/** Entries by key. */
class Entries {
  readonly #places = new Uint16Array(KEYS);
  readonly #lists: Entry[][] = [[]];

  at(key: number): readonly Entry[] {
    const place = this.#places[key];
    return place ? (this.#lists[place] ?? NONE) : NONE;
  }

  add(key: number, piece: Piece, number: number): void {
    const place = this.#places[key] || this.#lists.push([]) - 1;
    this.#places[key] = place;
    const list = this.#lists[place] ?? [];
    const known = list.find(({ text, side }) => text === piece.text && side === piece.side);
    if (known) known.numbers.push(number);
    else list.push({ ...piece, numbers: [number] });
  }
}

function mark(numbers: readonly number[], met: Uint8Array): void {
  for (let at = 0; at < numbers.length; at++) met[numbers[at] ?? 0] = 1;
}

/** The words, ASCII letters and signs of the private use area, that things by number are known by; null: by none. */
export class WordTable {
  readonly #begins = new Entries();
  readonly #ends = new Entries();
  readonly #signs = new Entries();
  #hasEnds = false;

  constructor(needs: readonly (readonly Piece[] | null)[]) {
    for (const [number, pieces] of needs.entries()) for (const piece of pieces ?? []) this.#add(piece, number);
  }

  #add(piece: Piece, number: number): void {
    const { text, side } = piece;
    if (isSign(text.charCodeAt(0))) this.#signs.add(text.charCodeAt(0) % KEYS, piece, number);
    else if (side === 'whole') this.#begins.add(beginOf(text, 0, text.length), piece, number);
    else if (side === 'begin') for (const key of keysOf(text)) this.#begins.add(key, piece, number);
    else {
      this.#hasEnds = true;
      for (const key of keysOf(reversed(text))) this.#ends.add(key, piece, number);
    }
  }

  /** Marks in `met` what the words of a text stand for; `places`: takes where those words begin. */
  look(text: string, met: Uint8Array, places: number[] | null = null): void {
    const { length } = text;
    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at);
      const from = at++;
      if (isLetter(code)) {
        while (at < length && isLetter(text.charCodeAt(at))) at++;
        if (this.#word(text, { from, until: at }, met)) places?.push(from);
      } else if (isSign(code))
        for (const entry of this.#signs.at(code % KEYS)) {
          if (entry.text.charCodeAt(0) !== code) continue;
          mark(entry.numbers, met);
          places?.push(from);
        }
    }
  }

  #word(text: string, { from, until }: { from: number; until: number }, met: Uint8Array): boolean {
    const length = until - from;
    let isMet = false;
    for (const { text: piece, side, numbers } of this.#begins.at(beginOf(text, from, until))) {
      if (side === 'begin' ? piece.length > length : piece.length !== length) continue;
      if (!text.startsWith(piece, from)) continue;
      mark(numbers, met);
      isMet = true;
    }
    if (!this.#hasEnds) return isMet;
    for (const { text: piece, numbers } of this.#ends.at(endOf(text, from, until))) {
      if (piece.length > length || !text.startsWith(piece, until - piece.length)) continue;
      mark(numbers, met);
      isMet = true;
    }
    return isMet;
  }
}
