import Dexie from 'dexie';
import { VERSIONS } from './migrations.ts';
import { packReadings } from './packReadings.ts';
import type { Library } from './tables.ts';

/** How long an older version in another page may keep the library before queries reject. */
const WAIT = 3_000;

const givenUp = new WeakSet<Library>();

/** Whether this library could not be opened because another page keeps an older version of it open. */
export const gaveUpWaiting = (library: Library): boolean => givenUp.has(library);

/** Dexie would open what a newer version wrote and add to it; it stays as it is instead. */
function guarded(indexedDB: IDBFactory): Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases'> {
  return {
    open: (name, version) => {
      if (version === undefined) throw new DOMException('a newer version wrote the library', 'VersionError');
      return indexedDB.open(name, version);
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    // Without it Dexie keeps a list of names in a database of its own.
    databases: () => indexedDB.databases(),
  };
}

/**
 * Opens the library of this browser profile (IndexedDB). Queries reject with Dexie's errors when it can't be had;
 * `libraryProblem` says what they mean. A change counts as made when it is on the disk ("strict").
 */
export function openLibrary(name = 'whence'): Library {
  const { indexedDB } = Dexie.dependencies;
  const options = {
    chromeTransactionDurability: 'strict',
    ...(indexedDB ? { indexedDB: guarded(indexedDB) } : {}),
  } as const;
  const library = new Dexie(name, options) as Library;
  library.use(packReadings);
  for (const { version, stores, upgrade } of VERSIONS) {
    const declared = library.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  library.on('blocked', () => {
    setTimeout(() => {
      if (library.isOpen()) return;
      givenUp.add(library);
      library.close();
    }, WAIT);
  });
  return library;
}
