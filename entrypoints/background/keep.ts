import browser from 'webextension-polyfill';
import { correctionsOf } from '../../utils/library/corrections.ts';
import { libraryProblem } from '../../utils/library/libraryProblem.ts';
import { openLibrary } from '../../utils/library/openLibrary.ts';
import { readingById } from '../../utils/library/queries.ts';
import { saveReading } from '../../utils/library/saveReading.ts';
import type { Library } from '../../utils/library/tables.ts';
import type { Kept } from '../../utils/messages.ts';
import type { Reading } from '../../utils/model.ts';
import { inTime } from './inTime.ts';

/** How long the reader of an article waits for the library, in milliseconds; saving takes a few of them. */
const PATIENCE = 1_000;
/** Browsers end a background that does nothing for half a minute; asking them anything counts as doing something. */
const STIR = 20_000;

const pending = new Map<string, Promise<Kept>>();

/** Runs with a library of its own. Never rejects: what went wrong is in the answer. */
async function withLibrary(run: (library: Library) => Promise<Kept>): Promise<Kept> {
  const library = openLibrary();
  try {
    return await run(library);
  } catch (error) {
    return { stored: 'failed', problem: libraryProblem(error, library), corrections: [] };
  } finally {
    library.close();
  }
}

async function store(reading: Reading): Promise<Kept> {
  const stirring = setInterval(() => void browser.runtime.getPlatformInfo(), STIR);
  try {
    return await withLibrary(async (library) => {
      const stored = await saveReading(library, reading);
      return { stored, problem: null, corrections: await correctionsOf(library, reading.id) };
    });
  } finally {
    clearInterval(stirring);
  }
}

/**
 * Keeps a reading unless the window is private: that is never stored. An article is shown whatever holds the library:
 * after a second the answer is `waiting`, and the reading is kept when the library is free.
 */
export function keep(reading: Reading, incognito: boolean): Promise<Kept> {
  if (incognito) return Promise.resolve({ stored: 'private', problem: null, corrections: [] });
  const kept = store(reading);
  pending.set(reading.id, kept);
  kept.then(() => pending.get(reading.id) === kept && pending.delete(reading.id));
  return inTime(kept, PATIENCE, { stored: 'waiting', problem: null, corrections: [] });
}

/** What became of a reading that was waiting; where the background was ended meanwhile, whether it is there. */
export function whenKept({ id }: { id: string }): Promise<Kept> {
  return (
    pending.get(id) ??
    withLibrary(async (library) => {
      const corrections = await correctionsOf(library, id);
      const isThere = (await readingById(library, id)) !== null;
      return { stored: isThere ? 'saved' : 'failed', problem: isThere ? null : 'unknown', corrections };
    })
  );
}
