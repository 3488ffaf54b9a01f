import type { GraphEdge, GraphNode } from '../graph/buildGraph.ts';

/** What graph files tell of a node besides id and label. */
export const NODE_FIELDS: Record<string, (node: GraphNode) => string | null> = {
  kind: ({ kind }) => kind,
  prov: ({ prov }) => prov,
  url: ({ url }) => url,
};

/** What graph files tell of an edge besides its ends and weight. `quote` is the first words that prove it. */
export const EDGE_FIELDS: Record<string, (edge: GraphEdge) => string | null> = {
  relation: ({ relation }) => relation,
  prov: ({ prov }) => prov,
  first: ({ first }) => first,
  last: ({ last }) => last,
  quote: ({ evidence }) => evidence[0]?.quote.exact ?? null,
};
