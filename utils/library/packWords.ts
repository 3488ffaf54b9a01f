/** Words of several readings that begin alike: sorted, with a space between; each word's count, then its places. */
export type PackedWords = { start: string; words: string; places: Uint16Array };

/** Words share a row by so many letters: fewer make rows that are long to read, more make rows that are many to write. */
const LETTERS = 3;

/** Where the words with a beginning are kept: the first and the last row. */
export const rowsFor = (start: string): [first: string, last: string] =>
  start.length < LETTERS ? [start, `${start}\uffff`] : [start.slice(0, LETTERS), start.slice(0, LETTERS)];

/** Texts as a listing has them, packed; a text's place is its number among them, at most 65,535. */
export function packWords(texts: readonly string[]): PackedWords[] {
  const placesOf = new Map<string, number[]>();
  for (const [place, text] of texts.entries()) {
    for (const word of text.trim().split(' ')) {
      const places = placesOf.get(word);
      if (places) places.push(place);
      else placesOf.set(word, [place]);
    }
  }
  const sorted = [...placesOf].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = Map.groupBy(sorted, ([word]) => word.slice(0, LETTERS));
  return [...rows].map(([start, entries]) => ({
    start,
    words: entries.map(([word]) => word).join(' '),
    places: Uint16Array.from(entries.flatMap(([, places]) => [places.length, ...places])),
  }));
}

/** Places of the texts that have a word with this beginning. */
export function placesWith(start: string, rows: readonly PackedWords[]): Set<number> {
  const found = new Set<number>();
  for (const { words, places } of rows) {
    let at = 0;
    for (const word of words.split(' ')) {
      const next = at + 1 + (places[at] ?? 0);
      if (word.startsWith(start)) for (const place of places.subarray(at + 1, next)) found.add(place);
      at = next;
    }
  }
  return found;
}
