import type { Reading } from '../model.ts';
import { applyCorrections, correctionsOf } from './corrections.ts';
import type { Library } from './openLibrary.ts';
import { applyChanges } from './reindex.ts';

/** What was found, without when: equal for two readings of an unchanged article. */
export const findings = ({ readAt: _, ...rest }: Reading): string => JSON.stringify(rest);

/** The tables that change when a reading does. */
export const readingTables = (library: Library) => [
  library.readings,
  library.revisions,
  library.corrections,
  library.listing,
  library.outletCounts,
  library.outletPairs,
];

/**
 * Keeps a reading, in one transaction or not at all. The same findings again change nothing; other findings become
 * a new revision and the old ones are kept. Rejects for a reading of no article.
 */
export function saveReading(library: Library, reading: Reading): Promise<'saved' | 'revised' | 'unchanged'> {
  if (!reading.article) return Promise.reject(new Error('only articles are kept'));
  return library.transaction('rw', readingTables(library), async () => {
    const before = await library.readings.get(reading.id);
    if (before && findings(before.reading) === findings(reading)) return 'unchanged';
    if (before) await library.revisions.put(before);
    const { id, url, readAt } = reading;
    await library.readings.put({ id, url, readAt, reading, revision: (before?.revision ?? 0) + 1 });
    const corrections = await correctionsOf(library, id);
    const change = {
      before: before ? applyCorrections(before.reading, corrections) : null,
      after: applyCorrections(reading, corrections),
    };
    await applyChanges(library, [change]);
    return before ? 'revised' : 'saved';
  });
}
