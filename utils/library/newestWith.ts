import { placesWith, rowOfTag, rowsFor } from './packWords.ts';
import { newestFirst, PART } from './SegmentWriter.ts';
import type { ListingRow, ListKey, Segment } from './tables.ts';
import type { WordTables } from './wordIndex.ts';

/** Older than `below`, read at `from` (ISO 8601) or later. */
export type Bounds = { below: ListKey; from: string };

/** What readings must have: words with these beginnings, and these tags. */
export type Asked = { starts: readonly string[]; tags: readonly string[] };

type Wanted = Asked & { count: number; bounds: Bounds };

export const meets = ({ words, tags }: Pick<ListingRow, 'words' | 'tags'>, asked: Asked): boolean =>
  asked.starts.every((start) => words.includes(` ${start}`)) && asked.tags.every((tag) => tags.includes(tag));

const isWithin = (key: ListKey, { below, from }: Bounds): boolean => newestFirst(below, key) < 0 && key[0] >= from;

/** Whether the segment may have readings within the bounds. */
const reaches = ({ newest, oldest }: Segment, { below, from }: Bounds): boolean =>
  newestFirst(below, oldest) < 0 && newest[0] >= from;

/**
 * Up to `count` readings that have, or had, what is asked for, newest first. Segments are looked through from the
 * newest on, only as far as is needed. To be called in a transaction, so that no reading moves meanwhile.
 */
export async function newestWith(tables: WordTables, wanted: Wanted): Promise<ListKey[]> {
  const { bounds, count } = wanted;
  const [rows, all] = await Promise.all([tables.fresh.toArray(), tables.segments.toArray()]);
  let found = rows.filter((row) => meets(row, wanted)).map(({ readAt, id }): ListKey => [readAt, id]);
  found = found.filter((key) => isWithin(key, bounds));
  const segments = all.filter((segment) => reaches(segment, bounds)).sort((a, b) => newestFirst(a.newest, b.newest));
  for (let at = 0, step = 1; ; step *= 2) {
    const known = new Map(found.map((key) => [key.join('\n'), key]));
    found = [...known.values()].sort(newestFirst).slice(0, count);
    const next = segments[at];
    const last = found.at(-1);
    // What is still to come is older than all that is wanted.
    if (!next || (last && found.length === count && newestFirst(last, next.newest) < 0)) return found;
    const some = segments.slice(at, at + step);
    found = found.concat(...(await Promise.all(some.map((segment) => newestIn(tables, segment, wanted)))));
    at += step;
  }
}

async function newestIn(tables: WordTables, segment: Segment, wanted: Wanted): Promise<ListKey[]> {
  const { starts, tags, count, bounds } = wanted;
  const sets = await Promise.all([
    ...starts.map((start) => placesOfWords(tables, segment, start)),
    ...tags.map((tag) => placesOfTag(tables, segment, tag)),
  ]);
  const [rarest, ...others] = sets.sort((a, b) => a.size - b.size);
  const common = [...(rarest ?? [])].filter((place) => others.every((set) => set.has(place)));
  const places = common.sort((a, b) => a - b);
  // Where the segment begins above the bounds, only its keys tell which places are within.
  const isBelow = newestFirst(bounds.below, segment.newest) < 0;
  const keys = await keysAt(tables, segment, isBelow ? places.slice(0, count) : places);
  return keys.filter((key) => isWithin(key, bounds)).slice(0, count);
}

async function placesOfWords({ segmentWords }: WordTables, { number }: Segment, start: string): Promise<Set<number>> {
  const [first, last] = rowsFor(start);
  const range = segmentWords.where('[segment+start]').between([number, first], [number, last], true, true);
  return placesWith(await range.toArray(), (word) => word.startsWith(start));
}

async function placesOfTag({ segmentWords }: WordTables, { number }: Segment, tag: string): Promise<Set<number>> {
  const row = await segmentWords.get([number, rowOfTag(tag)]);
  return placesWith(row ? [row] : [], (word) => word === tag);
}

async function keysAt({ segmentParts }: WordTables, { number }: Segment, places: number[]): Promise<ListKey[]> {
  const byPart = Map.groupBy(places, (place) => Math.floor(place / PART));
  const parts = await segmentParts.bulkGet([...byPart.keys()].map((part): [number, number] => [number, part]));
  return parts.flatMap((row) => {
    const here = row ? (byPart.get(row.part) ?? []) : [];
    return here.map((place) => row?.keys[place % PART]).filter((key) => key !== undefined);
  });
}
