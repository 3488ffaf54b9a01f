import { firstLinks, type LinkCounts, type OutletLink } from './linkCounts.ts';
import { type ListOptions, type ListPlace, listItems } from './listKeys.ts';
import { foldedWords } from './searchWords.ts';
import type { Library, OutletCount, StoredReading } from './tables.ts';
import { wordTables } from './wordIndex.ts';

export type { ListOptions, ListPlace, OutletLink };

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

/** Whom an outlet cites, and who cites it. */
export type LinkWays<T> = { cites: T; citedBy: T };

/** The outlets at the other end of an outlet's links, by how many of the articles read, up to so many a way. */
export async function outletLinks(
  library: Library,
  key: string,
  limits: LinkWays<number>,
): Promise<LinkWays<OutletLink[]>> {
  const [row, waiting] = await library.transaction('r', library.outletLinks, library.linkChanges, () =>
    Promise.all([library.outletLinks.get(key), library.linkChanges.toArray()]),
  );
  const changes: LinkWays<LinkCounts> = { cites: new Map(), citedBy: new Map() };
  const add = (links: LinkCounts, other: string, by: number) => links.set(other, (links.get(other) ?? 0) + by);
  for (const { pairs } of waiting)
    for (const [citing, cited, by] of pairs) {
      if (citing === key) add(changes.cites, cited, by);
      if (cited === key) add(changes.citedBy, citing, by);
    }
  const first = (way: keyof LinkWays<unknown>) => firstLinks(row?.[way] ?? '', changes[way], limits[way]);
  return { cites: first('cites'), citedBy: first('citedBy') };
}

/** Bytes that the browser keeps for the extension, and how many it would; null where it does not tell. */
export async function storageUsed(
  storage: Pick<StorageManager, 'estimate'> | undefined,
): Promise<{ used: number; quota: number } | null> {
  const estimate = await storage?.estimate().catch(() => null);
  return estimate?.usage === undefined ? null : { used: estimate.usage, quota: estimate.quota ?? 0 };
}
