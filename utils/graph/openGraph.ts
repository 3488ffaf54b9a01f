import type { Reading } from '../model.ts';
import { graphOfReading, isOfArticle } from './graphOfReading.ts';
import { fold, Keys, type OutletIdOf, OutletNames } from './keys.ts';
import { type GraphEdge, type GraphNode, mergeEdge } from './sourceGraph.ts';

/** Where readings come from; asked again, it gives the same readings again. */
export type ReadingSource = () => Iterable<Reading> | AsyncIterable<Reading>;

/** A graph to be read from start to end. Each call of `nodes` and of `edges` goes through the readings once. */
export type OpenGraph = { nodes(): AsyncIterable<GraphNode>; edges(): AsyncIterable<GraphEdge> };

/** What a first round over the readings tells: who is who, and what more than one article shows. */
class Survey {
  readonly names = new OutletNames();
  /** By URL, what tells whether a later round meets the same reading; null where an article was read repeatedly. */
  readonly #articles = new Map<string, string | null>();
  /** Works and photos that articles link to: most stand in one article only. */
  readonly #linked = new Map<string, boolean>();

  add(reading: Reading): void {
    this.names.learn(reading);
    this.#articles.set(reading.url, this.#articles.has(reading.url) ? null : stampOf(reading));
    const { sources, photoCredits } = reading;
    const works = sources.flatMap(({ attributions }) =>
      attributions.flatMap(({ via, href }) => (via !== null && href !== null ? [`work:${href}`] : [])),
    );
    const photos = photoCredits.flatMap(({ imageUrl }) => (imageUrl === null ? [] : [`photo:${imageUrl}`]));
    for (const id of new Set([...works, ...photos])) this.#linked.set(id, this.#linked.has(id));
  }

  /** Whether the reading came in the first round as it is now. */
  knows(reading: Reading): boolean {
    const stamp = this.#articles.get(reading.url);
    return stamp === null || stamp === stampOf(reading);
  }

  isRepeated = ({ url }: Reading): boolean => this.#articles.get(url) === null;

  /** Whether no other article shows what hangs on this node. */
  isOwn(id: string, url: string): boolean {
    return this.#linked.get(id) === false || isOfArticle(id, url);
  }
}

const stampOf = ({ readAt, sources, photoCredits }: Reading) => `${readAt} ${sources.length} ${photoCredits.length}`;

/**
 * The graph of any number of readings in bounded memory: a first round learns who is who, one round writes the nodes
 * and one the edges. Only what several articles share is held: the keys of nodes, and the edges from outlet to outlet
 * and from works that several articles link to. What is new or changed since the first round is left out, so that
 * both ends of every edge are nodes. An edge keeps its first proof.
 */
export async function openGraph(readings: ReadingSource, outletIdOf: OutletIdOf = () => null): Promise<OpenGraph> {
  const survey = new Survey();
  for await (const reading of readings()) if (reading.article) survey.add(reading);
  const keys = new Keys((name) => outletIdOf(name) ?? survey.names.idOf(fold(name)) ?? fold(name));
  async function* known() {
    for await (const reading of readings()) if (reading.article && survey.knows(reading)) yield reading;
  }
  return { nodes: () => nodesOf(known(), keys, survey), edges: () => edgesOf(known(), keys, survey) };
}

async function* nodesOf(readings: AsyncIterable<Reading>, keys: Keys, survey: Survey): AsyncGenerator<GraphNode> {
  const seen = new Set<string>();
  for await (const reading of readings) {
    const repeated = survey.isRepeated(reading);
    for (const node of graphOfReading(reading, keys).nodes) {
      const own = !repeated && survey.isOwn(node.id, reading.url);
      if (own || seen.size < seen.add(node.id).size) yield node;
    }
  }
}

/**
 * Edges that several articles show, merged. There may be hundreds of thousands: ends are held once, and of the first
 * proof the words without those round them.
 */
class SharedEdges {
  readonly #ends = new Map<string, string>();
  readonly #edges = new Map<string, Map<string, GraphEdge>>();

  add(edge: GraphEdge, weight: number): void {
    const from = this.#once(`${edge.relation} ${edge.source}`);
    const target = this.#once(edge.target);
    const targets = this.#edges.get(from) ?? new Map<string, GraphEdge>();
    this.#edges.set(from, targets);
    const held = targets.get(target);
    if (held) {
      mergeEdge(held, held.evidence.length > 0 ? { ...edge, evidence: [] } : edge);
      held.weight += weight;
    } else targets.set(target, this.#held({ ...edge, target }));
  }

  #once(text: string): string {
    const there = this.#ends.get(text);
    if (there === undefined) this.#ends.set(text, text);
    return there ?? text;
  }

  #held(edge: GraphEdge): GraphEdge {
    const evidence = edge.evidence.map(({ article, quote: { exact } }) => ({
      article,
      quote: { exact, prefix: '', suffix: '' },
    }));
    return { ...edge, source: this.#once(edge.source), evidence };
  }

  *all(): Generator<GraphEdge> {
    for (const targets of this.#edges.values()) yield* targets.values();
  }
}

const withFirstProof = (edge: GraphEdge): GraphEdge =>
  edge.evidence.length > 1 ? { ...edge, evidence: edge.evidence.slice(0, 1) } : edge;

async function* edgesOf(readings: AsyncIterable<Reading>, keys: Keys, survey: Survey): AsyncGenerator<GraphEdge> {
  const shared = new SharedEdges();
  const repeated = new Map<string, SharedEdges>();
  for await (const reading of readings) {
    const edges = graphOfReading(reading, keys).edges.map(withFirstProof);
    if (survey.isRepeated(reading)) {
      const merged = repeated.get(reading.url) ?? new SharedEdges();
      repeated.set(reading.url, merged);
      for (const edge of edges) merged.add(edge, 0);
    } else {
      for (const edge of edges)
        if (survey.isOwn(edge.source, reading.url)) yield edge;
        else shared.add(edge, 1);
    }
  }
  for (const merged of repeated.values()) for (const edge of merged.all()) shared.add(edge, 1);
  yield* shared.all();
}
