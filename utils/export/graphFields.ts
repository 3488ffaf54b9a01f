import type { GraphEdge, GraphNode } from '../graph/sourceGraph.ts';

export type Field<T> = { name: string; of(item: T): string | null };

/** What graph files tell of a node besides id and label. */
export const NODE_FIELDS: readonly Field<GraphNode>[] = [
  { name: 'kind', of: ({ kind }) => kind },
  { name: 'prov', of: ({ prov }) => prov },
  { name: 'url', of: ({ url }) => url },
];

/** Where the first proof stands, unless the edge itself begins at that article. */
function articleOf({ source, evidence }: GraphEdge): string | null {
  const article = evidence[0]?.article ?? null;
  return source === `article:${article}` ? null : article;
}

/**
 * What graph files tell of an edge besides its ends and weight. `quote`: the first words that prove it; `article`:
 * where they stand.
 */
export const EDGE_FIELDS: readonly Field<GraphEdge>[] = [
  { name: 'relation', of: ({ relation }) => relation },
  { name: 'prov', of: ({ prov }) => prov },
  { name: 'first', of: ({ first }) => first },
  { name: 'last', of: ({ last }) => last },
  { name: 'article', of: articleOf },
  { name: 'quote', of: ({ evidence }) => evidence[0]?.quote.exact ?? null },
];

/** The fields that have a value, written one after the other. */
export function writeFields<T>(item: T, fields: readonly Field<T>[], write: (name: string, value: string) => string) {
  let text = '';
  for (const { name, of } of fields) {
    const value = of(item);
    if (value !== null) text += write(name, value);
  }
  return text;
}
