import type { Collection } from 'dexie';
import type { Library, RevisionRow } from './tables.ts';

/** The revisions of these articles, an article's oldest first. */
export const revisionsOf = (
  library: Library,
  ids: readonly string[],
): Collection<RevisionRow, [string, number], RevisionRow> =>
  library.revisions.where('[id+revision]').inAnyRange(
    [...ids].sort().map((id) => [
      [id, 0],
      [id, Number.MAX_SAFE_INTEGER],
    ]),
    { includeUppers: true },
  );
