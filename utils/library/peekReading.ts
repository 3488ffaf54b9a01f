import type { Correction, Reading } from '../model.ts';
import { unpacked } from './packReadings.ts';

export type Peeked = { reading: Reading; corrections: Correction[] };

/** Parameters that say where a reader came from, not what the page is. */
const TRACKING = /^(?:utm_|fb|gcl|mc_|at_|xtor|ref$|cmpid$|s_cid$)/i;

/** Addresses a reading of this page may be kept under, the likeliest first. */
export function likelyAddresses(visited: string): string[] {
  const url = URL.parse(visited);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  url.hash = '';
  const whole = url.href;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const clean = url.href;
  url.search = '';
  return [...new Set([clean, whole, url.href])];
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opens the library as it stands; rejects where there is none, and makes none. */
function openAsItStands(indexedDB: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.transaction?.abort();
  return answerOf(request);
}

/**
 * What was kept of a page, without Dexie: the popup shows it before anything else is loaded or awake. The library is
 * opened while the address is still being asked for; null: there is none, or it is none of ours to look for.
 * null where nothing is kept, or the library cannot be had.
 */
export async function peekReading(
  indexedDB: IDBFactory,
  address: Promise<string | null>,
  name = 'whence',
): Promise<Peeked | null> {
  try {
    const [database, visited] = await Promise.all([openAsItStands(indexedDB, name), address.catch(() => null)]);
    try {
      if (visited === null) return null;
      const transaction = database.transaction(['readings', 'corrections']);
      const byUrl = transaction.objectStore('readings').index('url');
      const rows = await Promise.all(likelyAddresses(visited).map((url) => answerOf(byUrl.get(url))));
      const row = unpacked(rows.find((row) => row !== undefined)) as { reading: Reading } | undefined;
      const reading = row?.reading;
      if (!reading) return null;
      const byReading = transaction.objectStore('corrections').index('readingId');
      return { reading, corrections: await answerOf(byReading.getAll(reading.id)) };
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}
