import type { Part } from './compiledParts.ts';

/**
 * Rows by hash of a word, as text that is read as it comes, without a pass over it: a hash table with open addressing
 * whose slots are characters, one a word and row. The character is a mark that tells most other words apart at once. The
 * rows stand behind, in order of slot; between are the numbers of filled slots before every 64th. Equal marks are not yet
 * equal words: who asks compares the names.
 */
const EMPTY = 32;
/** The character of the digit 0: all others come after it, and all that are common are one byte in a script. */
const ZERO = 35;
const MARKS = 45;
/** Added to the mark of a word whose names may be met in small letters. */
const SMALL = MARKS;
/** Numbers have two digits, which stand apart: the first ones of all, then the second ones. The first may be higher. */
const BASE = 90;
const STRETCH = 64;
const MULTIPLIER = 0x9e3779b1;

/** A word that begins names of a row; `small`: one of them may be met in small letters, or its script has no others. */
export type SlotEntry = { hash: number; row: number; small: boolean };

const slotOf = (hash: number, bits: number) => Math.imul(hash, MULTIPLIER) >>> (32 - bits);
const markOf = (hash: number) => ZERO + (((Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> 16) * MARKS) >>> 16);

const toText = (codes: readonly number[]) => codes.map((code) => String.fromCharCode(code)).join('');

const digits = (numbers: readonly number[]) => toText(numbers.map((number) => ZERO + number));

const writeNumbers = (numbers: readonly number[]) =>
  digits(numbers.map((number) => Math.floor(number / BASE))) + digits(numbers.map((number) => number % BASE));

/** Writes the table, at most two of three slots filled; the binary logarithm of their number comes first. */
export function writeSlots(entries: readonly SlotEntry[]): string {
  const bits = Math.max(6, Math.ceil(Math.log2(entries.length * 1.5)));
  const size = 1 << bits;
  const slots = new Array<SlotEntry | undefined>(size).fill(undefined);
  for (const entry of entries) {
    let slot = slotOf(entry.hash, bits);
    while (slots[slot] !== undefined) slot = (slot + 1) % size;
    slots[slot] = entry;
  }
  const marks = slots.map((entry) => (entry === undefined ? EMPTY : markOf(entry.hash) + (entry.small ? SMALL : 0)));
  const filled: number[] = [];
  const rows: number[] = [];
  for (const [slot, entry] of slots.entries()) {
    if (slot % STRETCH === 0) filled.push(rows.length);
    if (entry !== undefined) rows.push(entry.row);
  }
  return digits([bits]) + toText(marks) + writeNumbers(filled) + writeNumbers(rows);
}

/** Reads what `writeSlots` wrote. */
export class NameSlots {
  readonly #text: string;
  readonly #bits: number;
  /** Where the slots begin, the numbers of filled ones, and the rows. */
  readonly #slots: number;
  readonly #filled: number;
  readonly #rows: number;
  readonly #rowCount: number;

  constructor({ text, start, end }: Part) {
    this.#text = text;
    this.#bits = text.charCodeAt(start) - ZERO;
    this.#slots = start + 1;
    this.#filled = this.#slots + (1 << this.#bits);
    this.#rows = this.#filled + 2 * this.#stretches;
    this.#rowCount = (end - this.#rows) / 2;
  }

  get #stretches(): number {
    return (1 << this.#bits) / STRETCH;
  }

  /** Whether names may begin with the word of this hash; `small`: only those that may be met in small letters. */
  has(hash: number, small: boolean): boolean {
    const text = this.#text;
    const last = (1 << this.#bits) - 1;
    const mark = markOf(hash);
    let slot = slotOf(hash, this.#bits);
    let met = text.charCodeAt(this.#slots + slot);
    while (met !== EMPTY) {
      if (met === mark + SMALL || (!small && met === mark)) return true;
      slot = (slot + 1) & last;
      met = text.charCodeAt(this.#slots + slot);
    }
    return false;
  }

  /** Rows on record whose names may begin with the word of this hash. */
  rowsOf(hash: number): number[] {
    const last = (1 << this.#bits) - 1;
    const mark = markOf(hash);
    const rows: number[] = [];
    let slot = slotOf(hash, this.#bits);
    let place = this.#filledBefore(slot);
    for (let met = this.#markAt(slot); met !== EMPTY; met = this.#markAt(slot)) {
      if (met === mark || met === mark + SMALL) rows.push(this.#number(this.#rows, this.#rowCount, place));
      slot = (slot + 1) & last;
      place = slot === 0 ? 0 : place + 1;
    }
    return rows;
  }

  #markAt(slot: number): number {
    return this.#text.charCodeAt(this.#slots + slot);
  }

  #filledBefore(slot: number): number {
    const stretch = Math.floor(slot / STRETCH);
    let filled = this.#number(this.#filled, this.#stretches, stretch);
    for (let at = stretch * STRETCH; at < slot; at += 1) if (this.#markAt(at) !== EMPTY) filled += 1;
    return filled;
  }

  /** A number of the `count` that `writeNumbers` wrote here. */
  #number(start: number, count: number, place: number): number {
    const first = this.#text.charCodeAt(start + place) - ZERO;
    return first * BASE + this.#text.charCodeAt(start + count + place) - ZERO;
  }
}
