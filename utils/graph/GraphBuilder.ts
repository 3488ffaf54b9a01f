import type { Reading } from '../model.ts';
import { graphOfReading } from './graphOfReading.ts';
import { isOpen, Keys, type OutletIdOf, OutletNames, settle } from './keys.ts';
import { edgeKey, type GraphEdge, type GraphNode, mergeEdge } from './sourceGraph.ts';

/** `articles`: the numbers of the distinct articles that show the edge. */
type Held = { edge: GraphEdge; articles: Set<number> };

/**
 * Takes readings one by one and merges what they share: holds nodes and edges with every proof, never a reading.
 * Names whose outlet becomes known by a later reading are settled by `finish`, so that the order of the readings does
 * not matter.
 */
export class GraphBuilder {
  readonly #names = new OutletNames();
  readonly #open: Keys;
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges = new Map<string, Held>();
  readonly #articles = new Map<string, number>();

  /** `outletIdOf` tells the registry id for names that come without one (photo agencies). */
  constructor(outletIdOf: OutletIdOf = () => null) {
    this.#open = new Keys(outletIdOf);
  }

  add(reading: Reading): void {
    if (!reading.article) return;
    this.#names.learn(reading);
    const number = this.#articles.get(reading.url) ?? this.#articles.size;
    this.#articles.set(reading.url, number);
    const { nodes, edges } = graphOfReading(reading, this.#open);
    for (const node of nodes) if (!this.#nodes.has(node.id)) this.#nodes.set(node.id, node);
    for (const edge of edges) this.#merge({ edge, articles: new Set([number]) });
  }

  #merge(added: Held): void {
    const key = edgeKey(added.edge);
    const held = this.#edges.get(key);
    if (!held) {
      this.#edges.set(key, added);
      return;
    }
    mergeEdge(held.edge, added.edge);
    for (const number of added.articles) held.articles.add(number);
    held.edge.weight = held.articles.size;
  }

  /** Settles the open names and gives the graph; after this no reading may be added. */
  finish(): { nodes: GraphNode[]; edges: GraphEdge[] } {
    for (const [key, held] of this.#edges) {
      if (!isOpen(key)) continue;
      this.#edges.delete(key);
      const source = settle(held.edge.source, this.#names);
      const target = settle(held.edge.target, this.#names);
      if (source !== target) this.#merge({ ...held, edge: { ...held.edge, source, target } });
    }
    // The first mention names a node.
    const nodes = new Map<string, GraphNode>();
    for (const node of this.#nodes.values()) {
      const id = settle(node.id, this.#names);
      if (!nodes.has(id)) nodes.set(id, id === node.id ? node : { ...node, id });
    }
    return { nodes: [...nodes.values()], edges: [...this.#edges.values()].map(({ edge }) => edge) };
  }
}
