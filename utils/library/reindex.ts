import type { Table } from 'dexie';
import type { Reading } from '../model.ts';
import type { ListingRow, OutletCount, OutletPair } from './openLibrary.ts';
import { type OutletSeen, outletsOf, pairsOf, tagsOf } from './outletsOf.ts';
import { searchWords } from './searchWords.ts';

/** A reading as the reader's corrections leave it, before and after a change; null: it is not there. */
export type Change = { before: Reading | null; after: Reading | null };

/** What is derived from the readings and changes with them. */
export type CountTables = {
  listing: Table<ListingRow, [string, string]>;
  outletCounts: Table<OutletCount, string>;
  outletPairs: Table<OutletPair, [string, string]>;
};

/**
 * Brings listing and counts in step with changed readings. To be called in the transaction that changes the readings,
 * so that neither is ever seen without the other.
 */
export async function applyChanges(tables: CountTables, changes: readonly Change[]): Promise<void> {
  const { listing } = tables;
  const gone = changes.flatMap(({ before }): [string, string][] => (before ? [[before.readAt, before.id]] : []));
  if (gone.length > 0) await listing.bulkDelete(gone);
  await listing.bulkPut(changes.flatMap(({ after }) => (after ? [listed(after)] : [])));
  await countOutlets(tables, changes);
  await countPairs(tables, changes);
}

const listed = (reading: Reading): ListingRow => ({
  readAt: reading.readAt,
  id: reading.id,
  words: searchWords(reading),
  tags: tagsOf(reading),
});

/** Each outlet's row with one article more (`sign` 1) or less (-1). */
function addSeen(row: OutletCount, { published, relations }: OutletSeen, sign: 1 | -1): OutletCount {
  const counted = { ...row.relations };
  for (const relation of relations) {
    const count = (counted[relation] ?? 0) + sign;
    if (count > 0) counted[relation] = count;
    else delete counted[relation];
  }
  return {
    ...row,
    published: row.published + (published ? sign : 0),
    cited: row.cited + (relations.length > 0 ? sign : 0),
    relations: counted,
  };
}

async function countOutlets({ outletCounts }: CountTables, changes: readonly Change[]): Promise<void> {
  const seen = changes.flatMap(({ before, after }) => [
    ...(before ? outletsOf(before).map((outlet) => ({ outlet, sign: -1 as const })) : []),
    ...(after ? outletsOf(after).map((outlet) => ({ outlet, sign: 1 as const })) : []),
  ]);
  const keys = [...new Set(seen.map(({ outlet }) => outlet.key))];
  const stored = await outletCounts.bulkGet(keys);
  const rows = new Map(keys.map((key, i) => [key, stored[i]]));
  for (const { outlet, sign } of seen) {
    const { key, name, outletId } = outlet;
    const row = rows.get(key) ?? { key, name, outletId, published: 0, cited: 0, relations: {} };
    rows.set(key, addSeen(row, outlet, sign));
  }
  const isEmpty = ({ published, cited }: OutletCount) => published <= 0 && cited <= 0;
  const all = [...rows.values()].filter((row) => row !== undefined);
  await outletCounts.bulkPut(all.filter((row) => !isEmpty(row)));
  await outletCounts.bulkDelete(all.filter(isEmpty).map(({ key }) => key));
}

async function countPairs({ outletPairs }: CountTables, changes: readonly Change[]): Promise<void> {
  const moves = new Map<string, { pair: [string, string]; by: number }>();
  const move = (pair: [string, string], by: number) => {
    const key = pair.join('\n');
    moves.set(key, { pair, by: (moves.get(key)?.by ?? 0) + by });
  };
  for (const { before, after } of changes) {
    for (const pair of before ? pairsOf(before) : []) move(pair, -1);
    for (const pair of after ? pairsOf(after) : []) move(pair, 1);
  }
  const moved = [...moves.values()].filter(({ by }) => by !== 0);
  const stored = await outletPairs.bulkGet(moved.map(({ pair }) => pair));
  const rows = moved.map(({ pair: [citing, cited], by }, i): OutletPair => {
    return { citing, cited, articles: (stored[i]?.articles ?? 0) + by };
  });
  await outletPairs.bulkPut(rows.filter(({ articles }) => articles > 0));
  await outletPairs.bulkDelete(
    rows.filter(({ articles }) => articles <= 0).map(({ citing, cited }): [string, string] => [citing, cited]),
  );
}
