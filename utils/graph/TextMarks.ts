/** Slots that a table begins with; a power of two. */
const FIRST_SIZE = 1 << 12;
const THERE = 1;
const AGAIN = 2;

/**
 * Which texts there were, and which more than once, by 62 bits of a hash each: the ids of a graph's nodes would fill more
 * memory than all else. That any two of a million texts share one happens in one of ten million graphs; each time the hash
 * is another, so that no page can choose texts that do.
 */
export class TextMarks {
  readonly #seed = crypto.getRandomValues(new Uint32Array(2));
  /** Two numbers a text; of the first, the last bit is set where there is one, the bit before where it came again. */
  #slots = new Uint32Array(2 * FIRST_SIZE);
  #size = 0;

  /** Notes the text; answers whether it was there. */
  add(text: string): boolean {
    const [low, high] = this.#hash(text);
    const at = this.#find(low, high);
    const isThere = (this.#slots[at] ?? 0) !== 0;
    this.#slots[at] = isThere ? low | AGAIN : low;
    this.#slots[at + 1] = high;
    if (!isThere && ++this.#size * 3 > this.#slots.length) this.#grow();
    return isThere;
  }

  /** How often the text came: `many` for more than once. */
  count(text: string): 0 | 1 | 'many' {
    const [low, high] = this.#hash(text);
    const held = this.#slots[this.#find(low, high)] ?? 0;
    return held === 0 ? 0 : held & AGAIN ? 'many' : 1;
  }

  /** The place where a hash is, or would be. */
  #find(low: number, high: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = (high << 1) & mask; ; at = (at + 2) & mask) {
      const held = slots[at] ?? 0;
      if (held === 0 || ((held | AGAIN) === (low | AGAIN) && slots[at + 1] === high)) return at;
    }
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(old.length * 2);
    for (let at = 0; at < old.length; at += 2) {
      const [low = 0, high = 0] = [old[at], old[at + 1]];
      if (low === 0) continue;
      const place = this.#find(low, high);
      this.#slots[place] = low;
      this.#slots[place + 1] = high;
    }
  }

  /** Multiplied and mixed letter by letter, twice, each with a seed of its own. */
  #hash(text: string): [low: number, high: number] {
    let [low = 0, high = 0] = this.#seed;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      low = Math.imul(low ^ unit, 0x9e3779b1);
      low ^= low >>> 15;
      high = Math.imul(high ^ unit, 0x85ebca6b);
      high ^= high >>> 13;
    }
    return [((low & ~(THERE | AGAIN)) | THERE) >>> 0, high >>> 0];
  }
}
