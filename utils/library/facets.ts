import type { FacetFamily } from './outletsOf.ts';
import { topOutlets } from './queries.ts';
import type { Library } from './tables.ts';

/** A value that the list can be narrowed to: its tag, how it is shown, how many readings have it. */
export type Facet = { tag: string; name: string; count: number };
export type Facets = { publishers: Facet[]; cited: Facet[]; agencies: Facet[]; relations: Facet[]; languages: Facet[] };

/** More than anyone chooses from in a menu; the search finds the rest. */
const MOST = 200;

/** What a library can be narrowed to, the most frequent first. */
export async function listFacets(library: Library): Promise<Facets> {
  const [published, cited, agencies, relations, languages] = await Promise.all([
    topOutlets(library, 'published', MOST),
    topOutlets(library, 'cited', MOST),
    facetsIn(library, 'agency'),
    facetsIn(library, 'relation'),
    facetsIn(library, 'lang'),
  ]);
  return {
    publishers: published.map((row) => ({ tag: `by:${row.key}`, name: row.name, count: row.published })),
    cited: cited.map((row) => ({ tag: `cites:${row.key}`, name: row.name, count: row.cited })),
    agencies,
    relations,
    languages,
  };
}

async function facetsIn({ facetCounts }: Library, family: FacetFamily): Promise<Facet[]> {
  const range = facetCounts.where('[family+count]').between([family, 1], [family, Number.MAX_SAFE_INTEGER]);
  const rows = await range.reverse().limit(MOST).toArray();
  return rows.map(({ tag, name, count }) => ({ tag, name, count }));
}
