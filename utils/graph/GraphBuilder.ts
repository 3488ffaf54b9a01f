import type { Reading } from '../model.ts';
import { graphOfReading, isOfArticle } from './graphOfReading.ts';
import { isOpen, Keys, type OutletIdOf, OutletNames, settle } from './keys.ts';
import { edgeKey, type GraphEdge, type GraphNode } from './sourceGraph.ts';

type Options = {
  /** The registry id for names that come without one (photo agencies). */
  outletIdOf?: OutletIdOf;
  /** How many proofs an edge keeps; all unless given. */
  maxEvidence?: number;
  /** Leave out the edges that only one article can show: there are many, and they can be had from it again. */
  sharedOnly?: boolean;
};

/** `articles`: the numbers of the distinct articles that show the edge. */
type Held = { edge: GraphEdge; articles: number[] };

/**
 * Takes readings one by one and merges what they share: holds nodes and edges, never a reading. Names whose outlet
 * becomes known by a later reading are settled by `finish`, so that the order of the readings does not matter.
 */
export class GraphBuilder {
  readonly #options: Options;
  readonly #names = new OutletNames();
  readonly #open: Keys;
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges = new Map<string, Held>();
  readonly #articles = new Map<string, number>();
  readonly #repeated = new Set<string>();
  /** Settled keys of nodes that had an open one. */
  readonly #settled = new Set<string>();

  constructor(options: Options = {}) {
    this.#options = options;
    this.#open = new Keys(options.outletIdOf ?? (() => null));
  }

  add(reading: Reading): void {
    if (!reading.article) return;
    const { url } = reading;
    this.#names.learn(reading);
    const number = this.#articles.get(url) ?? this.#articles.size;
    if (number < this.#articles.size) this.#repeated.add(url);
    else this.#articles.set(url, number);
    const { nodes, edges } = graphOfReading(reading, this.#open);
    for (const node of nodes) if (!this.#nodes.has(node.id)) this.#nodes.set(node.id, node);
    for (const edge of edges)
      if (!this.#options.sharedOnly || !isOfArticle(edge, url)) this.#merge({ edge, articles: [number] });
  }

  #merge(added: Held): void {
    const key = edgeKey(added.edge);
    const held = this.#edges.get(key);
    const most = this.#options.maxEvidence ?? Number.POSITIVE_INFINITY;
    if (!held) {
      if (added.edge.evidence.length > most) added.edge.evidence.length = most;
      this.#edges.set(key, added);
      return;
    }
    const { edge, articles } = held;
    // Readings come article by article: the number is the last one, or new unless an article comes again.
    for (const number of added.articles)
      if (articles.at(-1) !== number && !(number < (articles.at(-1) ?? 0) && articles.includes(number)))
        articles.push(number);
    edge.weight = articles.length;
    if (added.edge.first < edge.first) edge.first = added.edge.first;
    if (added.edge.last > edge.last) edge.last = added.edge.last;
    for (const proof of added.edge.evidence) if (edge.evidence.length < most) edge.evidence.push(proof);
  }

  /** Settles the open names; after this no reading may be added. */
  finish(): this {
    for (const key of this.#nodes.keys()) if (isOpen(key)) this.#settled.add(settle(key, this.#names));
    for (const [key, held] of this.#edges) {
      if (!isOpen(key)) continue;
      this.#edges.delete(key);
      const source = settle(held.edge.source, this.#names);
      const target = settle(held.edge.target, this.#names);
      if (source !== target) this.#merge({ ...held, edge: { ...held.edge, source, target } });
    }
    return this;
  }

  /** The nodes in the order of their first mention, which also names them. */
  *nodes(): Generator<GraphNode> {
    const done = new Set<string>();
    for (const node of this.#nodes.values()) {
      const id = settle(node.id, this.#names);
      if (done.has(id)) continue;
      if (this.#settled.has(id)) done.add(id);
      yield id === node.id ? node : { ...node, id };
    }
  }

  *edges(): Generator<GraphEdge> {
    for (const { edge } of this.#edges.values()) yield edge;
  }

  hasNode(id: string): boolean {
    return this.#nodes.has(id) || this.#settled.has(id);
  }

  /** Whether more than one reading of this article came. */
  isRepeated(url: string): boolean {
    return this.#repeated.has(url);
  }

  /** One reading by the names learnt from all. */
  edgesOf(reading: Reading): GraphEdge[] {
    const names = this.#names;
    const { edges } = graphOfReading(reading, this.#open);
    return edges.map((edge) => ({ ...edge, source: settle(edge.source, names), target: settle(edge.target, names) }));
  }

  /** Takes edges that came out of `edgesOf`, for an article that was read more than once. */
  mergeEdge(edge: GraphEdge): void {
    this.#merge({ edge, articles: [0] });
  }
}
