import type { Reading, TextQuote } from '../model.ts';
import type { GraphEdge, GraphNode, SourceGraph } from './buildGraph.ts';

export type NewEdge = Pick<GraphEdge, 'source' | 'target' | 'prov' | 'relation'>;
/** Where an edge was seen. */
export type Seen = { reading: Reading; quote: TextQuote | null };

/** Gathers nodes and edges; what was there before is merged. */
export class Builder {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges = new Map<string, { edge: GraphEdge; articles: Set<string> }>();

  /** The first mention names the node. */
  addNode(node: GraphNode): string {
    if (!this.#nodes.has(node.id)) this.#nodes.set(node.id, node);
    return node.id;
  }

  addEdge(added: NewEdge, { reading: { url, readAt }, quote }: Seen): void {
    const key = `${added.source}\n${added.target}\n${added.relation}`;
    let entry = this.#edges.get(key);
    if (!entry) {
      const edge: GraphEdge = { ...added, weight: 0, first: readAt, last: readAt, evidence: [] };
      entry = { edge, articles: new Set() };
      this.#edges.set(key, entry);
    }
    const { edge, articles } = entry;
    edge.weight = articles.add(url).size;
    if (readAt < edge.first) edge.first = readAt;
    if (readAt > edge.last) edge.last = readAt;
    if (quote) edge.evidence.push({ article: url, quote });
  }

  finish(): SourceGraph {
    return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()].map(({ edge }) => edge) };
  }
}
