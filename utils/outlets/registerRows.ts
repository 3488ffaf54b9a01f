import { Lines, type Parts } from './compiledParts.ts';
import { decodeRow, type OutletRow } from './decodeOutlet.ts';
import type { OwnOutlet } from './outletRecord.ts';
import { addRow, correctRow } from './overlayOwn.ts';
import { compareIds, idStartsWith } from './rowOrder.ts';

/** The rows of the register by number and by id, with the reader's own laid over; decoded when asked for. */
export class RegisterRows {
  /** Rows that the reader added or corrected, by number. */
  readonly own = new Map<number, OutletRow>();
  readonly #decoded = new Map<number, OutletRow>();
  readonly #names: Lines;
  readonly #hosts: Lines;
  readonly #facts: Lines;

  readonly #count: number;
  /** Numbers asked for once. */
  readonly #numbers = new Map<string, number>();

  /** The parts have a line for each outlet, ordered by `compareIds`, as `compileOutlets` writes them. */
  constructor(parts: Parts, own: readonly OwnOutlet[]) {
    const { text, start, end } = parts.places;
    const third = (end - start) / 3;
    const placesOf = (at: number) => ({ text, start: start + third * at, end: start + third * (at + 1) });
    this.#names = new Lines(parts.names, placesOf(0));
    this.#hosts = new Lines(parts.hosts, placesOf(1));
    this.#facts = new Lines(parts.facts, placesOf(2));
    this.#count = parts.count;
    for (const entry of own) this.#lay(entry);
  }

  #lay(entry: OwnOutlet): void {
    const at = this.#search(entry.corrects ?? entry.id ?? '');
    const before = at === null ? null : this.at(at);
    if (at !== null && before !== null) this.own.set(at, correctRow(before, entry));
    else this.own.set(this.#count + this.own.size, addRow(entry));
  }

  /** The row of this number. */
  at(number: number): OutletRow | null {
    const known = this.own.get(number) ?? this.#decoded.get(number);
    if (known !== undefined) return known;
    const names = this.#names.at(number);
    if (names === null) return null;
    const row = decodeRow({ names, hosts: this.#hosts.at(number) ?? '', facts: this.#facts.at(number) ?? '' });
    this.#decoded.set(number, row);
    return row;
  }

  /** The compiled line of names of this row, without what the reader has laid over it. */
  namesOf(number: number): string {
    return this.#names.at(number) ?? '';
  }

  /** Number of the row with this id, or null. */
  numberOf(id: string): number | null {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const found = this.#search(id);
    if (found !== null) this.#numbers.set(id, found);
    return found;
  }

  /** Rows some of whose names begin with this word, and those that stand with them by it; in order of id. */
  withThoseAfter(rows: readonly number[], word: string): number[] {
    const all = new Set(rows);
    const stands = (at: number) => at < this.#count && idStartsWith(this.#idAt(at), word);
    // What is added here is gone over as well.
    for (const at of all) if (stands(at) && stands(at + 1)) all.add(at + 1);
    return [...all].sort((a, b) => (this.#idAt(a) < this.#idAt(b) ? -1 : 1));
  }

  #idAt(number: number): string {
    return this.at(number)?.id ?? '';
  }

  /** By halving, so that no table of all ids is built. */
  #search(id: string): number | null {
    if (id === '') return null;
    for (const [number, row] of this.own) if (row.id === id) return number;
    let low = 0;
    let high = this.#count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compareIds(this.#idAt(middle), id);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }
}
