/** Words, or tags, of several readings that share a row: sorted, one a line; each one's count, then its places. */
export type PackedWords = { start: string; words: string; places: Uint16Array };

/** Words share a row by so many letters: fewer make rows that are long to read, more make rows that are many to write. */
const LETTERS = 3;
/** Tags begin alike and are asked for whole: a hash spreads them over so many rows. */
const TAG_ROWS = 64;

/** Where the words with a beginning are kept: the first and the last row. */
export const rowsFor = (start: string): [first: string, last: string] =>
  start.length < LETTERS ? [start, `${start}\uffff`] : [start.slice(0, LETTERS), start.slice(0, LETTERS)];

/** Where a tag is kept: no word's row begins so. */
export function rowOfTag(tag: string): string {
  let hash = 0;
  for (let i = 0; i < tag.length; i++) hash = (Math.imul(hash, 31) + tag.charCodeAt(i)) | 0;
  return `#${(hash >>> 0) % TAG_ROWS}`;
}

/** Tags have a colon, words have none. */
const rowOf = (word: string): string => (word.includes(':') ? rowOfTag(word) : word.slice(0, LETTERS));

/** A text of its own: a piece of a longer one would keep the whole in memory. */
const copied = (text: string) => [...text].join('');

/**
 * Takes readings one by one and packs the words of any of them. Words are held as numbers: an import has tens of
 * millions of them.
 */
export class WordPacker {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  #words = new Uint32Array(1 << 12);
  /** Where each reading's words end. */
  readonly #ends: number[] = [];
  #size = 0;

  /** How many words and tags are held, those of several readings as often. */
  get size(): number {
    return this.#size;
  }

  /** Answers the reading's number, from 0 on. */
  add(words: readonly string[], tags: readonly string[]): number {
    for (const word of words) this.#put(word);
    for (const tag of tags) this.#put(tag);
    return this.#ends.push(this.#size) - 1;
  }

  #put(word: string): void {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#texts.length;
      const own = copied(word);
      this.#texts.push(own);
      this.#numbers.set(own, number);
    }
    if (this.#size === this.#words.length) {
      const longer = new Uint32Array(this.#size * 2);
      longer.set(this.#words);
      this.#words = longer;
    }
    this.#words[this.#size++] = number;
  }

  #wordsOf(reading: number): Uint32Array {
    return this.#words.subarray(this.#ends[reading - 1] ?? 0, this.#ends[reading]);
  }

  /** The words of these readings, at most 65,535; a reading's place is its position among them. */
  rows(readings: readonly number[]): PackedWords[] {
    const counts = new Uint32Array(this.#texts.length);
    for (const reading of readings) for (const word of this.#wordsOf(reading)) counts[word] = (counts[word] ?? 0) + 1;
    const rows = this.#inRows(counts);
    const { all, next } = laidOut(rows, counts);
    for (const [place, reading] of readings.entries())
      for (const word of this.#wordsOf(reading)) {
        const at = next[word] ?? 0;
        all[at] = place;
        next[word] = at + 1;
      }
    let end = 0;
    return [...rows].map(([start, words]) => {
      const from = end;
      for (const word of words) end += 1 + (counts[word] ?? 0);
      return { start, words: words.map((word) => this.#texts[word]).join('\n'), places: all.slice(from, end) };
    });
  }

  /** The words that are counted by the row where they are kept, sorted. */
  #inRows(counts: Uint32Array): Map<string, number[]> {
    const texts = this.#texts;
    const used = [...texts.keys()].filter((word) => counts[word] !== 0);
    const sorted = used.sort((a, b) => ((texts[a] ?? '') < (texts[b] ?? '') ? -1 : 1));
    return Map.groupBy(sorted, (word) => rowOf(texts[word] ?? ''));
  }
}

/** Room for each word's list, after its length, row by row; `next`: where the word's next place goes. */
function laidOut(rows: ReadonlyMap<string, readonly number[]>, counts: Uint32Array) {
  const next = new Uint32Array(counts.length);
  const all = new Uint16Array(counts.reduce((size, count) => size + (count === 0 ? 0 : 1 + count), 0));
  let at = 0;
  for (const words of rows.values())
    for (const word of words) {
      const count = counts[word] ?? 0;
      all[at] = count;
      next[word] = at + 1;
      at += 1 + count;
    }
  return { all, next };
}

/** Places of the readings with a word or tag that is wanted. */
export function placesWith(rows: readonly PackedWords[], isWanted: (word: string) => boolean): Set<number> {
  const found = new Set<number>();
  for (const { words, places } of rows) {
    let at = 0;
    for (const word of words.split('\n')) {
      const next = at + 1 + (places[at] ?? 0);
      if (isWanted(word)) for (let i = at + 1; i < next; i++) found.add(places[i] ?? 0);
      at = next;
    }
  }
  return found;
}
