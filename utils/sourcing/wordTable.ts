/** Which pieces of a table the words of a text have: one pass, without a string made of any word. */
import type { Piece } from './patternPieces.ts';

const FIRST_SIGN = 0xe000;
const LAST_SIGN = 0xf8ff;

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isSign = (code: number) => code >= FIRST_SIGN && code <= LAST_SIGN;

/** Columns of a tree's rows: ASCII letters, upper and lower case, differ in their last six bits. */
const COLUMNS = 64;
const DEAD = 0;

/** Letters as a tree: from a state, one letter leads to the next, or to none where no piece goes on so. */
class Letters {
  #next = new Uint16Array(COLUMNS);
  /** By state: what is met wherever a word has come to it, and what only where the word ends with it. */
  readonly here: (number[] | null)[] = [null];
  readonly atEnd: (number[] | null)[] = [null];

  /** The state behind one letter more; state 0 before the first. */
  step(state: number, code: number): number {
    return this.#next[state * COLUMNS + (code & (COLUMNS - 1))] ?? DEAD;
  }

  add(letters: string, where: 'here' | 'atEnd', number: number): void {
    let state = 0;
    for (let at = 0; at < letters.length; at++) state = this.#grow(state, letters.charCodeAt(at));
    const known = this[where][state];
    if (known) known.push(number);
    else this[where][state] = [number];
  }

  #grow(state: number, code: number): number {
    const known = this.step(state, code);
    if (known !== DEAD) return known;
    const fresh = this.here.push(null) - 1;
    this.atEnd.push(null);
    if (fresh * COLUMNS === this.#next.length) {
      const larger = new Uint16Array(this.#next.length * 2);
      larger.set(this.#next);
      this.#next = larger;
    }
    this.#next[state * COLUMNS + (code & (COLUMNS - 1))] = fresh;
    return fresh;
  }
}

type Stretch = { from: number; until: number };

function mark(numbers: readonly number[] | null | undefined, met: Uint8Array): void {
  if (numbers) for (let at = 0; at < numbers.length; at++) met[numbers[at] ?? 0] = 1;
}

const reversed = (word: string) => [...word].reverse().join('');

/** The words, ASCII letters and signs of the private use area, that things by number are known by; null: by none. */
export class WordTable {
  readonly #begins = new Letters();
  readonly #ends = new Letters();
  readonly #signs = new Map<number, number[]>();
  /** The number whose words have their places taken. */
  readonly #placed: number;

  /** `placed`: of which number `look` takes the places. */
  constructor(needs: readonly (readonly Piece[] | null)[], placed = -1) {
    this.#placed = placed;
    for (const [number, pieces] of needs.entries()) for (const piece of pieces ?? []) this.#add(piece, number);
  }

  #add({ text, side }: Piece, number: number): void {
    const sign = text.charCodeAt(0);
    if (isSign(sign)) this.#signs.set(sign, [...(this.#signs.get(sign) ?? []), number]);
    else if (side !== 'end') this.#begins.add(text, side === 'begin' ? 'here' : 'atEnd', number);
    else this.#ends.add(reversed(text), 'here', number);
  }

  /**
   * Marks in `met` what the words of a text stand for; `places`: takes where the words of the one number begin, which
   * is not marked then.
   */
  look(text: string, met: Uint8Array, places: number[] | null = null): void {
    const { length } = text;
    const placed = this.#placed;
    for (let at = 0; at < length; ) {
      const code = text.charCodeAt(at);
      const from = at++;
      if (isLetter(code)) {
        while (at < length && isLetter(text.charCodeAt(at))) at++;
        this.#begin(text, { from, until: at }, met);
        this.#end(text, { from, until: at }, met);
      } else if (isSign(code)) mark(this.#signs.get(code), met);
      else continue;
      if (places === null || met[placed] !== 1) continue;
      places.push(from);
      met[placed] = 0;
    }
  }

  /** Marks what a word stands for by how it begins, or as a whole. */
  #begin(text: string, { from, until }: Stretch, met: Uint8Array): void {
    const begins = this.#begins;
    let state = 0;
    for (let at = from; at < until; at++) {
      state = begins.step(state, text.charCodeAt(at));
      if (state === DEAD) return;
      mark(begins.here[state], met);
    }
    mark(begins.atEnd[state], met);
  }

  /** Marks what it stands for by how it ends. */
  #end(text: string, { from, until }: Stretch, met: Uint8Array): void {
    const ends = this.#ends;
    let state = 0;
    for (let at = until - 1; at >= from; at--) {
      state = ends.step(state, text.charCodeAt(at));
      if (state === DEAD) return;
      mark(ends.here[state], met);
    }
  }
}
