/** Which pieces of a table the words of a text have: one pass, without a string made of any word. */
import { isSign, type Piece } from './patternPieces.ts';

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** `isPlaced`: the number whose words have their places taken is among them. `look`: when they were marked last. */
type Numbers = { all: number[]; isPlaced: boolean; look: number };
type One = { number: number; isPlaced: boolean };

const noNumbers = (): Numbers => ({ all: [], isPlaced: false, look: 0 });

function addNumber(list: Numbers, { number, isPlaced }: One): void {
  if (isPlaced) list.isPlaced = true;
  else list.all.push(number);
}

const SEED = 0x2a5b3;
const PRIME = 0x01000193;
/** Slots that a hash may fall into, by its first bits: few enough for a processor to keep at hand. */
const SLOT_BITS = 13;
const SHIFT = 32 - SLOT_BITS;

const nextHash = (hash: number, code: number) => Math.imul(hash ^ code, PRIME);

/**
 * Words by hash. Two words of one hash stand for the numbers of both: what may match is asked, and a pattern tried in
 * vain finds nothing.
 */
class Hashes {
  /** By slot, 1 where a word may be met. */
  readonly slots = new Uint8Array(1 << SLOT_BITS);
  readonly #lists = new Map<number, Numbers>();

  add(word: string, one: One): void {
    let hash = SEED;
    for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at));
    const list = this.#lists.get(hash) ?? noNumbers();
    addNumber(list, one);
    this.#lists.set(hash, list);
    this.slots[hash >>> SHIFT] = 1;
  }

  of(hash: number): Numbers | undefined {
    return this.#lists.get(hash);
  }
}

/** Columns of a tree's rows: ASCII letters, upper and lower case, differ in their last six bits. */
const COLUMNS = 64;
const LAST_BITS = COLUMNS - 1;
/** No piece goes on so: every letter leads from there to there. */
const DEAD = 0;
const ROOT = 1;

/** Ends of words as a tree, the last letter first: from a state, one letter leads to the next. */
class Ends {
  next = new Uint16Array(4 * COLUMNS);
  /** By state, the place of its numbers in `lists`, 0 for none. */
  here = new Uint16Array(4);
  readonly lists: Numbers[] = [noNumbers()];
  #states = 2;

  add(letters: string, one: One): void {
    let state = ROOT;
    for (let at = letters.length - 1; at >= 0; at--)
      state = this.#grow(state * COLUMNS + (letters.charCodeAt(at) & LAST_BITS));
    const place = this.here[state] || this.lists.push(noNumbers()) - 1;
    this.here[state] = place;
    addNumber(this.lists[place] ?? noNumbers(), one);
  }

  #grow(at: number): number {
    const known = this.next[at] ?? DEAD;
    if (known !== DEAD) return known;
    if (this.#states === this.here.length) {
      this.next = twice(this.next);
      this.here = twice(this.here);
    }
    this.next[at] = this.#states;
    return this.#states++;
  }
}

function twice(old: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(old.length * 2);
  larger.set(old);
  return larger;
}

/** The words, ASCII letters and signs, that things by number are known by; null: by none. */
export class WordTable {
  readonly #begins = new Hashes();
  readonly #wholes = new Hashes();
  readonly #ends = new Ends();
  readonly #signs = new Map<number, Numbers>();
  /** The number whose words have their places taken. */
  readonly #placed: number;
  /** How many texts were looked at: what a word stands for is marked at the first of it in a text. */
  #look = 0;
  /** Whether the word or sign just read stands for the number whose words have their places taken. */
  #isPlaced = false;

  /** `placed`: of which number `look` takes the places. */
  constructor(needs: readonly (readonly Piece[] | null)[], placed = -1) {
    this.#placed = placed;
    for (const [number, pieces] of needs.entries()) for (const piece of pieces ?? []) this.#add(piece, number);
  }

  #add({ text, side }: Piece, number: number): void {
    const sign = text.charCodeAt(0);
    const one = { number, isPlaced: number === this.#placed };
    if (isSign(sign)) this.#addSign(sign, one);
    else if (side === 'whole') this.#wholes.add(text, one);
    else if (side === 'begin') this.#begins.add(text, one);
    else this.#ends.add(text, one);
  }

  #addSign(sign: number, one: One): void {
    const list = this.#signs.get(sign) ?? noNumbers();
    addNumber(list, one);
    this.#signs.set(sign, list);
  }

  /**
   * Marks in `met` what the words of a text stand for; `places`: takes where the words of the one number begin, which
   * is not marked then.
   */
  look(text: string, met: Uint8Array, places: number[] | null = null): void {
    const { length } = text;
    this.#look++;
    this.#isPlaced = false;
    for (let at = 0; at < length; ) {
      const from = at;
      const code = text.charCodeAt(at);
      if (isLetter(code)) at = this.#word(text, at, met);
      else {
        at++;
        if (isSign(code)) this.#mark(this.#signs.get(code), met);
      }
      if (!this.#isPlaced) continue;
      this.#isPlaced = false;
      places?.push(from);
    }
  }

  /** Marks all numbers of a list. */
  #mark(list: Numbers | undefined, met: Uint8Array): void {
    if (list === undefined) return;
    if (list.isPlaced) this.#isPlaced = true;
    if (list.look === this.#look) return;
    list.look = this.#look;
    for (const number of list.all) met[number] = 1;
  }

  /** Marks what the word that begins at a place stands for; answers where it ends. */
  #word(text: string, from: number, met: Uint8Array): number {
    const { slots } = this.#begins;
    const { length } = text;
    let hash = SEED;
    let at = from;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (!isLetter(code)) break;
      hash = nextHash(hash, code);
      if (slots[hash >>> SHIFT] === 1) this.#mark(this.#begins.of(hash), met);
    }
    if (this.#wholes.slots[hash >>> SHIFT] === 1) this.#mark(this.#wholes.of(hash), met);
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
      if (place !== 0) this.#mark(this.#ends.lists[place], met);
    }
  }
}
