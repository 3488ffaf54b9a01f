import type { Reading } from '../model.ts';
import { applyCorrections } from './applyCorrections.ts';
import { correctionsOf } from './corrections.ts';
import { applyChanges } from './reindex.ts';
import { revisionsOf } from './revisionsOf.ts';
import { countTables } from './Tallies.ts';
import type { Library } from './tables.ts';
import { composeArticle, findings, type KeptArticle, versionsOf } from './versions.ts';
import { wordTables } from './wordIndex.ts';

/** The tables that change when a reading does. */
export const readingTables = (library: Library) => [
  library.readings,
  library.revisions,
  library.corrections,
  ...wordTables(library),
  ...countTables(library),
];

/**
 * Keeps a reading, in one transaction or not at all. The same findings again change nothing; other findings become
 * a new revision and the old ones are kept. Rejects for a reading of no article.
 */
export function saveReading(library: Library, reading: Reading): Promise<'saved' | 'revised' | 'unchanged'> {
  if (!reading.article) return Promise.reject(new Error('only articles are kept'));
  return library.transaction('rw', readingTables(library), async () => {
    const before = await library.readings.get(reading.id);
    const { id, url, readAt } = reading;
    let kept: KeptArticle = { row: { id, url, readAt, reading, revision: 1 }, revisions: [] };
    if (before) {
      const older = before.seen ? await revisionsOf(library, [id]).toArray() : [];
      const own = versionsOf({ row: before, revisions: older }).findLast(({ who }) => who === null);
      if (own && findings(own.reading) === findings(reading)) return 'unchanged';
      kept = addRevision({ row: before, revisions: older }, reading);
      await library.revisions.bulkPut(kept.revisions);
    }
    await library.readings.put(kept.row);
    const corrections = await correctionsOf(library, id);
    const change = {
      before: before ? applyCorrections(before.reading, corrections) : null,
      after: applyCorrections(kept.row.reading, corrections),
    };
    await applyChanges(library, [change]);
    return before ? 'revised' : 'saved';
  });
}

/** The article with one reading more; `revisions` are those to be written. */
function addRevision(before: KeptArticle, reading: Reading): KeptArticle {
  if (before.row.seen) return composeArticle([...versionsOf(before), { who: null, reading }]);
  const { id, url, readAt } = reading;
  const row = { id, url, readAt, reading, revision: before.row.revision + 1 };
  return { row, revisions: [before.row] };
}
