import Dexie, { type Table } from 'dexie';
import type { Reading } from '../model.ts';

/** A reading as it is kept: the newest revision of one article. */
export type StoredReading = {
  /** The reading's id, derived from its canonical URL. */
  id: string;
  url: string;
  /** ISO 8601; of the newest revision. */
  readAt: string;
  reading: Reading;
  /** 1 for the first reading of an article, one more each time its findings changed. */
  revision: number;
};

/** `words` are the folded words a search looks for: title, publisher, sources, agencies. */
export type ReadingRow = StoredReading & { words: string[] };
/** What an article's findings were before they changed. */
export type RevisionRow = StoredReading;

export type Library = Dexie & {
  readings: Table<ReadingRow, string>;
  revisions: Table<RevisionRow, [string, number]>;
};

/** Every version the database has had, oldest first; append only, so that any older database can be opened. */
const VERSIONS: readonly { version: number; stores: Record<string, string> }[] = [
  { version: 1, stores: { readings: 'id, url, readAt, *words', revisions: '[id+revision]' } },
  // Readings of one moment (an import) keep one order, so that a page of the list ends at a known place.
  { version: 2, stores: { readings: 'id, url, readAt, [readAt+id], *words' } },
];

/** Opens the library of this browser profile (IndexedDB). Queries reject with Dexie's errors when it can't be had. */
export function openLibrary(name = 'whence'): Library {
  const library = new Dexie(name) as Library;
  for (const { version, stores } of VERSIONS) library.version(version).stores(stores);
  return library;
}
