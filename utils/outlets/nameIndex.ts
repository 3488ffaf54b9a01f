import type { Part } from './compiledParts.ts';
import { beginsSmall, entriesOf, keyOfWord, type NameEntry, type NameWord, splitName } from './nameEntry.ts';
import { NameSlots } from './nameSlots.ts';
import type { RegisterRows } from './registerRows.ts';
import { hashOf } from './wordHash.ts';

/** Names that begin with the same word, by their second. */
export type Bucket = {
  /** Of one word. */
  alone: NameEntry[];
  /** By second word, folded. */
  bySecond: Map<string, NameEntry[]>;
  /** With a second word in an unspaced script. */
  unspaced: NameEntry[];
};

const NONE: Bucket = { alone: [], bySecond: new Map(), unspaced: [] };

function fileEntries(entries: readonly NameEntry[]): Bucket {
  const bucket: Bucket = { alone: [], bySecond: new Map(), unspaced: [] };
  for (const entry of entries) {
    const second = entry.words[1];
    if (second === undefined) bucket.alone.push(entry);
    else if (second.unspaced) bucket.unspaced.push(entry);
    else {
      const known = bucket.bySecond.get(second.folded);
      if (known === undefined) bucket.bySecond.set(second.folded, [entry]);
      else known.push(entry);
    }
  }
  return bucket;
}

/** Names by their first word. Entries are made when their first word is first met. */
export class NameIndex {
  readonly #words: NameSlots;
  /** Rows of the reader's own by hash of a word that begins their names. */
  readonly #own = new Map<number, { rows: Set<number>; small: boolean }>();
  readonly #buckets = new Map<string, Bucket>();
  readonly #rows: RegisterRows;

  /** `words`: the compiled part; the reader's own rows have names that it does not have, or has otherwise. */
  constructor(words: Part, rows: RegisterRows) {
    this.#words = new NameSlots(words);
    this.#rows = rows;
    for (const [at, row] of rows.own) {
      for (const {
        words: [first],
      } of entriesOf(row, at))
        if (first !== undefined) this.#addOwn(first, at);
    }
  }

  #addOwn(word: NameWord, row: number): void {
    const hash = hashOf(keyOfWord(word));
    const known = this.#own.get(hash);
    this.#own.set(hash, {
      rows: new Set([...(known?.rows ?? []), row]),
      small: known?.small === true || beginsSmall(word),
    });
  }

  /** Whether names may begin with the word of this hash; `small`: only those that may be met in small letters. */
  mayBegin(hash: number, small: boolean): boolean {
    if (this.#words.has(hash, small)) return true;
    const own = this.#own.size === 0 ? undefined : this.#own.get(hash);
    return own !== undefined && (own.small || !small);
  }

  /** The names that begin with this folded word (or, unspaced, these two characters). */
  startingWith(key: string): Bucket {
    const made = this.#buckets.get(key);
    if (made !== undefined) return made;
    const hash = hashOf(key);
    if (!this.mayBegin(hash, false)) return NONE;
    const listed = this.#rows.withThoseAfter(this.#words.rowsOf(hash), key);
    const rows = new Set([...(this.#own.get(hash)?.rows ?? []), ...listed]);
    const entries = [...rows].flatMap((at) => {
      const row = this.#rows.at(at);
      return row === null ? [] : entriesOf(row, at);
    });
    const bucket = fileEntries(entries.filter(({ words: [first] }) => first !== undefined && keyOfWord(first) === key));
    this.#buckets.set(key, bucket);
    return bucket;
  }

  /** Entries of exactly this name, folded, articles aside. */
  named(name: string): NameEntry[] {
    const { words } = splitName(name);
    const [first, second] = words;
    if (first === undefined) return [];
    const { alone, bySecond, unspaced } = this.startingWith(keyOfWord(first));
    const some = second === undefined ? alone : second.unspaced ? unspaced : (bySecond.get(second.folded) ?? []);
    const same = (entry: NameEntry) =>
      entry.words.length === words.length && entry.words.every((word, at) => word.folded === words[at]?.folded);
    return some.filter(same);
  }
}
