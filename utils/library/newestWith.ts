import type { ListKey, Segment } from './openLibrary.ts';
import { placesWith, rowsFor } from './packWords.ts';
import { newestFirst, PART, type WordTables } from './wordIndex.ts';

type Wanted = { starts: readonly string[]; count: number };

/** Whether each beginning begins a word of a listing's words. */
export const hasWords = (words: string, starts: readonly string[]): boolean =>
  starts.every((start) => words.includes(` ${start}`));

/**
 * Up to `count` readings that have, or had, words with these beginnings, newest first. Segments are looked through from
 * the newest on, only as far as is needed. To be called in a transaction, so that no reading moves meanwhile.
 */
export async function newestWith(tables: WordTables, wanted: Wanted): Promise<ListKey[]> {
  const rows = await tables.fresh.toArray();
  let found = rows.filter(({ words }) => hasWords(words, wanted.starts)).map(({ readAt, id }): ListKey => [readAt, id]);
  const segments = (await tables.segments.toArray()).sort((a, b) => newestFirst(a.newest, b.newest));
  for (let at = 0, step = 1; ; step *= 2) {
    const known = new Map(found.map((key) => [key.join('\n'), key]));
    found = [...known.values()].sort(newestFirst).slice(0, wanted.count);
    const next = segments[at];
    const last = found.at(-1);
    // What is still to come is older than all that is wanted.
    if (!next || (last && found.length === wanted.count && newestFirst(last, next.newest) < 0)) return found;
    const some = segments.slice(at, at + step);
    found.push(...(await Promise.all(some.map((segment) => newestIn(tables, segment, wanted)))).flat());
    at += step;
  }
}

async function newestIn(tables: WordTables, { number }: Segment, { starts, count }: Wanted): Promise<ListKey[]> {
  const sets = await Promise.all(
    starts.map(async (start) => {
      const [first, last] = rowsFor(start);
      const range = tables.segmentWords.where('[segment+start]');
      return placesWith(start, await range.between([number, first], [number, last], true, true).toArray());
    }),
  );
  const [rarest, ...others] = sets.sort((a, b) => a.size - b.size);
  const places = [...(rarest ?? [])].filter((place) => others.every((set) => set.has(place)));
  return keysAt(tables, number, places.sort((a, b) => a - b).slice(0, count));
}

async function keysAt({ segmentParts }: WordTables, segment: number, places: number[]): Promise<ListKey[]> {
  const byPart = Map.groupBy(places, (place) => Math.floor(place / PART));
  const parts = await segmentParts.bulkGet([...byPart.keys()].map((part): [number, number] => [segment, part]));
  return parts.flatMap((row) => {
    const here = row ? (byPart.get(row.part) ?? []) : [];
    return here.map((place) => row?.keys[place % PART]).filter((key) => key !== undefined);
  });
}
