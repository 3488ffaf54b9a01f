import { type LinkCounts, linksFrom } from './linkCounts.ts';
import { type ListOptions, type ListPlace, listItems } from './listKeys.ts';
import { foldedWords } from './searchWords.ts';
import type { Library, OutletCount, StoredReading } from './tables.ts';
import { wordTables } from './wordIndex.ts';

export type { ListOptions, ListPlace };

/** Readings, newest first; those of the same moment by id, so that pages neither overlap nor miss one. */
export function listReadings(library: Library, options: ListOptions): Promise<StoredReading[]> {
  const starts = [...new Set(foldedWords(options.text ?? ''))];
  return library.transaction('r', [library.readings, ...wordTables(library)], () =>
    listItems(library, { starts, options }, (keys) => library.readings.bulkGet(keys.map(([, id]) => id))),
  );
}

export async function readingById(library: Library, id: string): Promise<StoredReading | null> {
  return (await library.readings.get(id)) ?? null;
}

/** By canonical URL. */
export async function readingByUrl(library: Library, url: string): Promise<StoredReading | null> {
  return (await library.readings.where('url').equals(url).first()) ?? null;
}

export const countReadings = (library: Library): Promise<number> => library.readings.count();

/** Kept counts of these outlets ("outlet:bbc"); those of which nothing was read are left out. */
export async function outletCounts(library: Library, keys: string[]): Promise<OutletCount[]> {
  return (await library.outletCounts.bulkGet(keys)).filter((row) => row !== undefined);
}

/** The outlets most often read or cited, the first first. */
export function topOutlets(library: Library, by: 'published' | 'cited', limit: number): Promise<OutletCount[]> {
  return library.outletCounts.where(by).above(0).reverse().limit(limit).toArray();
}

export type OutletLink = { key: string; articles: number };
/** Whom an outlet cites, and who cites it. */
export type LinkWays<T> = { cites: T; citedBy: T };

/** The outlets at the other end of an outlet's links, by how many of the articles read, up to so many a way. */
export async function outletLinks(
  library: Library,
  key: string,
  limits: LinkWays<number>,
): Promise<LinkWays<OutletLink[]>> {
  const { cites, citedBy } = await library.transaction('r', library.outletLinks, library.linkChanges, async () => {
    const [row, waiting] = await Promise.all([library.outletLinks.get(key), library.linkChanges.toArray()]);
    const counts = { cites: linksFrom(row?.cites), citedBy: linksFrom(row?.citedBy) };
    const add = (links: LinkCounts, other: string, by: number) => links.set(other, (links.get(other) ?? 0) + by);
    for (const { pairs } of waiting)
      for (const [citing, cited, by] of pairs) {
        if (citing === key) add(counts.cites, cited, by);
        if (cited === key) add(counts.citedBy, citing, by);
      }
    return counts;
  });
  return { cites: mostFrequent(cites, limits.cites), citedBy: mostFrequent(citedBy, limits.citedBy) };
}

function mostFrequent(counts: LinkCounts, limit: number): OutletLink[] {
  const least = Math.max(1, nthLargest([...counts.values()], limit));
  return [...counts]
    .filter(([, articles]) => articles >= least)
    .map(([key, articles]) => ({ key, articles }))
    .sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1))
    .slice(0, limit);
}

/** Numbers are sorted far faster than rows, and an outlet has hundreds of links, of which a few are shown. */
const nthLargest = (counts: readonly number[], n: number): number => Float64Array.from(counts).sort().at(-n) ?? 0;

/** Bytes that the browser keeps for the extension, and how many it would; null where it does not tell. */
export async function storageUsed(
  storage: Pick<StorageManager, 'estimate'> | undefined,
): Promise<{ used: number; quota: number } | null> {
  const estimate = await storage?.estimate().catch(() => null);
  return estimate?.usage === undefined ? null : { used: estimate.usage, quota: estimate.quota ?? 0 };
}
