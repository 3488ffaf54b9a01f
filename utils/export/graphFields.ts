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

type Write = (name: string, value: string) => string;
type Written = { value: string | null; text: string };

/** A text that is asked for again and again, with the last answer kept: a graph has millions of edges. */
export function kept(write: (value: string) => string): (value: string) => string {
  let last: Written = { value: null, text: '' };
  return (value) => {
    if (value !== last.value) last = { value, text: write(value) };
    return last.text;
  };
}

/** The fields of an item that have a value, written one after the other. */
export function fieldWriter<T>(fields: readonly Field<T>[], write: Write): (item: T) => string {
  const writers = fields.map(({ name, of }) => ({ of, text: kept((value) => write(name, value)) }));
  return (item) => {
    let all = '';
    for (const { of, text } of writers) {
      const value = of(item);
      if (value !== null) all += text(value);
    }
    return all;
  };
}
