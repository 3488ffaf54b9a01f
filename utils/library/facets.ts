import type { Library } from './openLibrary.ts';
import { agenciesOf } from './outletsOf.ts';
import { topOutlets } from './queries.ts';
import { foldedName } from './searchWords.ts';

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
    tagsFrom(library, 'agency:'),
    tagsFrom(library, 'relation:'),
    tagsFrom(library, 'lang:'),
  ]);
  return {
    publishers: published.map((row) => ({ tag: `by:${row.key}`, name: row.name, count: row.published })),
    cited: cited.map((row) => ({ tag: `cites:${row.key}`, name: row.name, count: row.cited })),
    agencies: await asWritten(library, agencies),
    relations,
    languages,
  };
}

/** The tags of one family with their counts; the name is the rest of the tag. */
async function tagsFrom({ listing }: Library, family: string): Promise<Facet[]> {
  const tags = await listing.where('tags').startsWith(family).limit(MOST).uniqueKeys();
  const facets = await Promise.all(
    tags.map(async (key) => {
      const tag = String(key);
      return { tag, name: tag.slice(family.length), count: await listing.where('tags').equals(tag).count() };
    }),
  );
  return facets.sort((a, b) => b.count - a.count);
}

/** Agencies are kept folded; one of their readings says how the name is written. */
async function asWritten({ listing, readings }: Library, facets: Facet[]): Promise<Facet[]> {
  const keys = await Promise.all(facets.map(({ tag }) => listing.where('tags').equals(tag).limit(1).primaryKeys()));
  const rows = await readings.bulkGet(keys.map(([key]) => key?.[1] ?? ''));
  return facets.map((facet, i) => {
    const names = rows[i] ? agenciesOf(rows[i].reading) : [];
    return { ...facet, name: names.find((name) => foldedName(name) === facet.name) ?? facet.name };
  });
}
