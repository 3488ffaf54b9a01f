import type { Relation, Source, TextQuote } from '../model.ts';

/** W3C PROV-DM: articles, photos and quoted works are entities; outlets and people are agents. */
export type GraphNode = {
  /** Stable over readings and people: "outlet:fars-news", "person:mark esper", "article:https://…". */
  id: string;
  prov: 'entity' | 'agent';
  kind: 'article' | 'photo' | 'work' | Source['kind'];
  label: string;
  url: string | null;
};

/**
 * `wasQuotedFrom` and `wasDerivedFrom` link works, `wasInfluencedBy` an outlet with one it cites, the others a work
 * with an agent. An edge from an article straight to an agent stands for the unseen work between the two; the
 * exports in PROV's own formats spell that work out.
 */
export type GraphEdge = {
  source: string;
  target: string;
  prov: 'wasAttributedTo' | 'wasQuotedFrom' | 'wasDerivedFrom' | 'hadPrimarySource' | 'wasInfluencedBy';
  relation: Relation | 'publishes' | 'photo' | 'cites';
  /** Distinct articles that show it. */
  weight: number;
  /** ISO 8601: first and last time it was read. */
  first: string;
  last: string;
  evidence: { article: string; quote: TextQuote }[];
};

export type SourceGraph = { nodes: GraphNode[]; edges: GraphEdge[] };

/** What tells two edges apart. */
export const edgeKey = ({ source, target, relation }: Pick<GraphEdge, 'source' | 'target' | 'relation'>): string =>
  `${source}\n${target}\n${relation}`;

/** Adds what another reading shows of the same edge, except its weight. */
export function mergeEdge(edge: GraphEdge, { first, last, evidence }: GraphEdge): void {
  if (first < edge.first) edge.first = first;
  if (last > edge.last) edge.last = last;
  edge.evidence.push(...evidence);
}
