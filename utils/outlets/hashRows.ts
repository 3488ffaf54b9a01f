/** Row numbers by hash, several a hash, in typed arrays: no object a row, so that it is filled in a moment. */
export class HashRows {
  readonly #heads: Int32Array;
  readonly #mask: number;
  #hashes: Int32Array;
  #rows: Int32Array;
  #next: Int32Array;
  #count = 1;

  /** `size`: about how many there will be; more are taken too. */
  constructor(size: number) {
    const slots = 1 << Math.ceil(Math.log2(Math.max(16, size * 2)));
    this.#mask = slots - 1;
    this.#heads = new Int32Array(slots);
    this.#hashes = new Int32Array(size + 1);
    this.#rows = new Int32Array(size + 1);
    this.#next = new Int32Array(size + 1);
  }

  add(hash: number, row: number): void {
    if (this.#count === this.#rows.length) this.#grow();
    const slot = (hash ^ (hash >>> 15)) & this.#mask;
    this.#hashes[this.#count] = hash;
    this.#rows[this.#count] = row;
    this.#next[this.#count] = this.#heads[slot] ?? 0;
    this.#heads[slot] = this.#count;
    this.#count += 1;
  }

  has(hash: number): boolean {
    let at = this.#heads[(hash ^ (hash >>> 15)) & this.#mask] ?? 0;
    while (at !== 0 && this.#hashes[at] !== hash) at = this.#next[at] ?? 0;
    return at !== 0;
  }

  /** Rows with this hash, each once, in order of number. */
  rowsOf(hash: number): number[] {
    const rows = new Set<number>();
    let at = this.#heads[(hash ^ (hash >>> 15)) & this.#mask] ?? 0;
    while (at !== 0) {
      if (this.#hashes[at] === hash) rows.add(this.#rows[at] ?? 0);
      at = this.#next[at] ?? 0;
    }
    return [...rows].sort((a, b) => a - b);
  }

  #grow(): void {
    const grown = (old: Int32Array) => {
      const larger = new Int32Array(old.length * 2);
      larger.set(old);
      return larger;
    };
    this.#hashes = grown(this.#hashes);
    this.#rows = grown(this.#rows);
    this.#next = grown(this.#next);
  }
}
