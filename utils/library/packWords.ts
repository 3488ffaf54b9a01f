import type { ListingRow } from './openLibrary.ts';

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

/** Takes readings one by one; a reading's place is its number among them, at most 65,535. */
export class WordPacker {
  readonly #placesOf = new Map<string, number[]>();
  #next = 0;

  add({ words, tags }: Pick<ListingRow, 'words' | 'tags'>): void {
    const place = this.#next++;
    for (const word of words.trim().split(' ')) this.#put(word, place);
    for (const tag of tags) this.#put(tag, place);
  }

  #put(word: string, place: number): void {
    const places = this.#placesOf.get(word);
    if (places) places.push(place);
    else this.#placesOf.set(word, [place]);
  }

  rows(): PackedWords[] {
    const sorted = [...this.#placesOf].sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = Map.groupBy(sorted, ([word]) => rowOf(word));
    return [...rows].map(([start, entries]) => ({
      start,
      words: entries.map(([word]) => word).join('\n'),
      places: joined(entries.map(([, places]) => places)),
    }));
  }
}

/** Each list's length, then the list. */
function joined(lists: readonly number[][]): Uint16Array {
  const all = new Uint16Array(lists.reduce((size, { length }) => size + 1 + length, 0));
  let at = 0;
  for (const list of lists) {
    all[at++] = list.length;
    all.set(list, at);
    at += list.length;
  }
  return all;
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
