/** Which pieces of a table the words of a text have: one pass, without a string made of any word. */
import { isSign, type Piece } from './patternPieces.ts';

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Columns of a tree's rows: ASCII letters, upper and lower case, differ in their last six bits. */
const COLUMNS = 64;
const LAST_BITS = COLUMNS - 1;
/** No piece goes on so: every letter leads from there to there. */
const DEAD = 0;
const ROOT = 1;

/** Pieces as a tree: from a state, one letter leads to the next. */
class Letters {
  next = new Uint16Array(4 * COLUMNS);
  /** By state, the place of its numbers in `lists`, 0 for none: of what is met there, and only where the word ends. */
  here = new Uint16Array(4);
  atEnd = new Uint16Array(4);
  readonly lists: number[][] = [[]];
  #states = 2;

  add(letters: string, where: 'here' | 'atEnd', number: number): void {
    let state = ROOT;
    for (let at = 0; at < letters.length; at++)
      state = this.#grow(state * COLUMNS + (letters.charCodeAt(at) & LAST_BITS));
    const place = this[where][state] || this.lists.push([]) - 1;
    this[where][state] = place;
    this.lists[place]?.push(number);
  }

  #grow(at: number): number {
    const known = this.next[at] ?? DEAD;
    if (known !== DEAD) return known;
    if (this.#states === this.here.length) {
      this.next = twice(this.next);
      this.here = twice(this.here);
      this.atEnd = twice(this.atEnd);
    }
    this.next[at] = this.#states;
    return this.#states++;
  }

  /** Marks all numbers of a list. */
  mark(place: number, met: Uint8Array): void {
    const numbers = this.lists[place] ?? [];
    for (let at = 0; at < numbers.length; at++) met[numbers[at] ?? 0] = 1;
  }
}

function twice(old: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(old.length * 2);
  larger.set(old);
  return larger;
}

const reversed = (word: string) => [...word].reverse().join('');

/** The words, ASCII letters and signs, that things by number are known by; null: by none. */
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
      const from = at;
      const code = text.charCodeAt(at);
      if (isLetter(code)) at = this.#word(text, at, met);
      else {
        at++;
        if (!isSign(code)) continue;
        for (const number of this.#signs.get(code) ?? []) met[number] = 1;
      }
      if (places === null || met[placed] !== 1) continue;
      places.push(from);
      met[placed] = 0;
    }
  }

  /** Marks what the word that begins at a place stands for; answers where it ends. */
  #word(text: string, from: number, met: Uint8Array): number {
    const { next, here, atEnd } = this.#begins;
    let state = ROOT;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) break;
      state = next[state * COLUMNS + (code & LAST_BITS)] ?? DEAD;
      const place = here[state] ?? 0;
      if (place !== 0) this.#begins.mark(place, met);
    }
    const place = atEnd[state] ?? 0;
    if (place !== 0) this.#begins.mark(place, met);
    this.#end(text, at, met);
    return at;
  }

  /** Marks what the word that ends before a place stands for by its end: a piece is no longer than the word. */
  #end(text: string, until: number, met: Uint8Array): void {
    const { next, here } = this.#ends;
    let state = ROOT;
    for (let at = until - 1; at >= 0 && state !== DEAD; at--) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) return;
      state = next[state * COLUMNS + (code & LAST_BITS)] ?? DEAD;
      const place = here[state] ?? 0;
      if (place !== 0) this.#ends.mark(place, met);
    }
  }
}
