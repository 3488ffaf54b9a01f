import { linksFrom } from '../../../utils/library/linkCounts.ts';
import { facetsOf, outletsOf, pairsOf, tagsOf } from '../../../utils/library/outletsOf.ts';
import { searchWords } from '../../../utils/library/searchWords.ts';
import type { LinkChanges, StoredReading } from '../../../utils/library/tables.ts';
import type { Relation } from '../../../utils/model.ts';

type Counted = { published: number; cited: number; relations: Partial<Record<Relation, number>> };

/** Sorted as IndexedDB would have them, so that two can be compared. */
const inOrder = <T>(entries: Iterable<[string, T]>): [string, T][] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

/** What the derived tables must hold for these readings (without corrections), counted anew from the start. */
export function derivedTables(readings: readonly StoredReading[]) {
  const outlets = new Map<string, Counted>();
  const pairs = new Map<string, number>();
  const facets = new Map<string, number>();
  for (const { reading } of readings) {
    for (const { key, published, relations } of outletsOf(reading)) {
      const row = outlets.get(key) ?? { published: 0, cited: 0, relations: {} };
      if (published) row.published++;
      if (relations.length > 0) row.cited++;
      for (const relation of relations) row.relations[relation] = (row.relations[relation] ?? 0) + 1;
      outlets.set(key, row);
    }
    for (const { tag } of facetsOf(reading)) facets.set(tag, (facets.get(tag) ?? 0) + 1);
    for (const pair of pairsOf(reading)) pairs.set(pair.join('>'), (pairs.get(pair.join('>')) ?? 0) + 1);
  }
  const listing = readings.map(({ id, readAt, reading }): [string, unknown] => [
    id,
    { readAt, words: ` ${searchWords(reading).join(' ')}`, tags: tagsOf(reading) },
  ]);
  return {
    listing: inOrder(listing),
    outlets: inOrder(outlets),
    pairs: inOrder(pairs),
    pairsBack: inOrder(pairs),
    facets: inOrder(facets),
  };
}

type Rows = Record<string, Record<string, unknown>[]>;

/** The pairs that the outlets' rows have from one end, with the changes that still wait. */
export function pairsIn({ outletLinks = [], linkChanges = [] }: Rows, way: 'cites' | 'citedBy'): [string, number][] {
  const pairs = new Map<string, number>();
  const add = (citing: string, cited: string, by: number) => {
    const count = (pairs.get(`${citing}>${cited}`) ?? 0) + by;
    if (count === 0) pairs.delete(`${citing}>${cited}`);
    else pairs.set(`${citing}>${cited}`, count);
  };
  for (const row of outletLinks)
    for (const [other, count] of linksFrom(String(row[way])))
      if (way === 'cites') add(String(row.key), other, count);
      else add(other, String(row.key), count);
  for (const { pairs } of linkChanges as LinkChanges[]) for (const pair of pairs) add(...pair);
  return inOrder(pairs);
}

/** The derived tables as they are stored, in the same form. */
export function storedTables(rows: Rows) {
  const { listing = [], outletCounts = [], facetCounts = [] } = rows;
  return {
    listing: inOrder(listing.map(({ id, readAt, words, tags }) => [String(id), { readAt, words, tags }])),
    outlets: inOrder(
      outletCounts.map(({ key, published, cited, relations }) => [String(key), { published, cited, relations }]),
    ),
    pairs: pairsIn(rows, 'cites'),
    pairsBack: pairsIn(rows, 'citedBy'),
    facets: inOrder(facetCounts.map(({ tag, count }) => [String(tag), count])),
  };
}
