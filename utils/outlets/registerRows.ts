import { decodeRow, type OutletRow } from './decodeOutlet.ts';
import type { OwnOutlet } from './outletRecord.ts';
import { addRow, correctRow } from './overlayOwn.ts';

/** The rows of the register by number and by id, with the reader's own laid over; decoded when asked for. */
export class RegisterRows {
  readonly lines: readonly string[];
  /** Rows that the reader added or corrected, by number. */
  readonly own = new Map<number, OutletRow>();
  readonly #decoded = new Map<number, OutletRow>();

  /** `lines` in order of id, as `compileOutlets` writes them. */
  constructor(lines: readonly string[], own: readonly OwnOutlet[]) {
    this.lines = lines;
    for (const entry of own) {
      const at = entry.corrects === undefined ? null : this.numberOf(entry.corrects);
      const before = at === null ? null : this.at(at);
      if (at !== null && before !== null) this.own.set(at, correctRow(before, entry));
      else this.own.set(lines.length + this.own.size, addRow(entry));
    }
  }

  /** The row of this number. */
  at(number: number): OutletRow | null {
    const known = this.own.get(number) ?? this.#decoded.get(number);
    if (known !== undefined) return known;
    const line = this.lines[number];
    if (line === undefined) return null;
    const row = decodeRow(line);
    this.#decoded.set(number, row);
    return row;
  }

  /** Number of the row with this id, or null: by halving, so that no table of ids is built. */
  numberOf(id: string): number | null {
    for (const [number, row] of this.own) if (row.id === id) return number;
    let low = 0;
    let high = this.lines.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.at(middle)?.id ?? '';
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }
}
