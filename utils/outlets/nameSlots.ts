import type { Part } from './compiledParts.ts';

/**
 * Rows by hash of a word, as text: a hash table with open addressing whose slots are characters, so that it is ready
 * as it comes, without a pass over it. Two characters a slot, in two stretches: a mark that tells most other words
 * apart at once, and the row. Equal marks are not yet equal words: who asks compares the names.
 */
const MARKS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const EMPTY = 32;
/** Rows begin here, so that no character needs escaping in a script; twice the row, plus one for small letters. */
const FIRST_ROW = 0x100;
const MULTIPLIER = 0x9e3779b1;

/** A word that begins names of a row; `small`: one of them may be met in small letters, or its script has no others. */
export type SlotEntry = { hash: number; row: number; small: boolean };

const slotOf = (hash: number, bits: number) => Math.imul(hash, MULTIPLIER) >>> (32 - bits);
const markOf = (hash: number) => MARKS.charCodeAt(Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> 26);

/** Writes the table, at most 6 of 10 slots filled. */
export function writeSlots(entries: readonly SlotEntry[]): string {
  const bits = Math.max(4, Math.ceil(Math.log2(entries.length / 0.6)));
  const size = 1 << bits;
  const marks = new Uint16Array(size).fill(EMPTY);
  const rows = new Uint16Array(size).fill(EMPTY);
  for (const { hash, row, small } of entries) {
    let slot = slotOf(hash, bits);
    while (marks[slot] !== EMPTY) slot = (slot + 1) % size;
    marks[slot] = markOf(hash);
    rows[slot] = FIRST_ROW + row * 2 + (small ? 1 : 0);
  }
  const text = (units: Uint16Array) => Array.from(units, (unit) => String.fromCharCode(unit)).join('');
  return text(marks) + text(rows);
}

/** Reads what `writeSlots` wrote. */
export class NameSlots {
  readonly #text: string;
  readonly #start: number;
  readonly #bits: number;

  constructor({ text, start, end }: Part) {
    this.#text = text;
    this.#start = start;
    this.#bits = 31 - Math.clz32((end - start) / 2);
  }

  /** Whether names may begin with the word of this hash; `small`: only those that may be met in small letters. */
  has(hash: number, small: boolean): boolean {
    const text = this.#text;
    const size = 1 << this.#bits;
    const mark = markOf(hash);
    let slot = slotOf(hash, this.#bits);
    let met = text.charCodeAt(this.#start + slot);
    while (met !== EMPTY) {
      if (met === mark && (!small || text.charCodeAt(this.#start + size + slot) % 2 === 1)) return true;
      slot = (slot + 1) & (size - 1);
      met = text.charCodeAt(this.#start + slot);
    }
    return false;
  }

  /** Rows whose names may begin with the word of this hash, each once, in order of number. */
  rowsOf(hash: number): number[] {
    const size = 1 << this.#bits;
    const rows = new Set<number>();
    let slot = slotOf(hash, this.#bits);
    for (;;) {
      const met = this.#text.charCodeAt(this.#start + slot);
      if (met === EMPTY) break;
      if (met === markOf(hash)) rows.add((this.#text.charCodeAt(this.#start + size + slot) - FIRST_ROW) >> 1);
      slot = (slot + 1) & (size - 1);
    }
    return [...rows].sort((a, b) => a - b);
  }
}
