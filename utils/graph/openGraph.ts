import type { Reading } from '../model.ts';
import { graphOfReading, isOfArticle } from './graphOfReading.ts';
import { fold, Keys, type OutletIdOf, OutletNames } from './keys.ts';
import { edgeKey, type GraphEdge, type GraphNode, mergeEdge } from './sourceGraph.ts';

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

type Shared = Map<string, GraphEdge>;

/** Only the first proof is kept. */
function hold(edges: Shared, edge: GraphEdge, weight: number): void {
  const key = edgeKey(edge);
  const held = edges.get(key);
  if (held) {
    mergeEdge(held, held.evidence.length > 0 ? { ...edge, evidence: [] } : edge);
    held.weight += weight;
  } else edges.set(key, edge);
}

const withFirstProof = (edge: GraphEdge): GraphEdge =>
  edge.evidence.length > 1 ? { ...edge, evidence: edge.evidence.slice(0, 1) } : edge;

async function* edgesOf(readings: AsyncIterable<Reading>, keys: Keys, survey: Survey): AsyncGenerator<GraphEdge> {
  const shared: Shared = new Map();
  const repeated = new Map<string, Shared>();
  for await (const reading of readings) {
    const edges = graphOfReading(reading, keys).edges.map(withFirstProof);
    if (survey.isRepeated(reading)) {
      const merged = repeated.get(reading.url) ?? new Map();
      repeated.set(reading.url, merged);
      for (const edge of edges) hold(merged, edge, 0);
    } else {
      for (const edge of edges)
        if (survey.isOwn(edge.source, reading.url)) yield edge;
        else hold(shared, edge, 1);
    }
  }
  for (const merged of repeated.values()) for (const edge of merged.values()) hold(shared, edge, 1);
  yield* shared.values();
}
