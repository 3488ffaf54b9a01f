import type { Reading } from '../model.ts';
import { graphOfReading } from './graphOfReading.ts';
import { fold, isOpen, Keys, type OutletIdOf, settle } from './keys.ts';
import { SharedEdges } from './SharedEdges.ts';
import { Survey } from './Survey.ts';
import type { GraphEdge, GraphNode } from './sourceGraph.ts';

/** `any`: whichever is the quickest. */
export type ReadingOrder = 'time' | 'any';

/** Where readings come from, in the order of time unless another will do; asked again, it gives the same ones again. */
export type ReadingSource = (order?: ReadingOrder) => Iterable<Reading> | AsyncIterable<Reading>;

/**
 * A graph to be read from start to end, some nodes or edges at a time. Each call of `nodes` and of `edges` goes through
 * the readings once; edges that are asked for before all nodes were given need a round more.
 */
export type OpenGraph = { nodes(): AsyncIterable<GraphNode[]>; edges(): AsyncIterable<GraphEdge[]> };

const NODES = { nodes: true, edges: false, proofs: 0 };
const EDGES = { nodes: false, edges: true, proofs: 1 };

/**
 * The graph of any number of readings in bounded memory: the round that gives the nodes learns who is who for the one
 * that gives the edges. Only what several articles share is held: the keys of nodes, and the edges from outlet to
 * outlet and from works that several articles link to. What is new or changed since the nodes were given is left out,
 * so that both ends of every edge are nodes. An edge keeps its first proof; a node is
 * named by one of its mentions.
 */
export function openGraph(readings: ReadingSource, outletIdOf: OutletIdOf = () => null): OpenGraph {
  let known: Survey | null = null;
  async function* nodes(): AsyncGenerator<GraphNode[]> {
    const survey = new Survey();
    yield* nodesOf(readings('any'), new Keys(outletIdOf), survey);
    known = survey;
  }
  async function* edges(): AsyncGenerator<GraphEdge[]> {
    const survey = known ?? new Survey();
    if (!known) for await (const _ of nodesOf(readings('any'), new Keys(outletIdOf), survey));
    const keys = new Keys((name) => outletIdOf(name) ?? survey.names.idOf(fold(name)) ?? fold(name));
    yield* edgesOf(readings('any'), keys, survey);
  }
  return { nodes, edges };
}

type Readings = ReturnType<ReadingSource>;

/** Those of a reading at a time; names whose outlet a later reading may tell come last. */
async function* nodesOf(readings: Readings, keys: Keys, survey: Survey): AsyncGenerator<GraphNode[]> {
  const unsettled = new Map<string, { node: GraphNode; url: string }>();
  for await (const reading of readings) {
    if (!reading.article) continue;
    const { nodes } = graphOfReading(reading, keys, NODES);
    for (const node of nodes)
      if (isOpen(node.id) && !unsettled.has(node.id)) unsettled.set(node.id, { node, url: reading.url });
    yield survey.add(
      reading,
      nodes.filter(({ id }) => !isOpen(id)),
    );
  }
  for (const { node, url } of unsettled.values())
    yield survey.addTo(url, [{ ...node, id: settle(node.id, survey.names) }]);
  survey.forgetNodes();
}

/** Those of a reading at a time; what several articles may show comes last. */
async function* edgesOf(readings: Readings, keys: Keys, survey: Survey): AsyncGenerator<GraphEdge[]> {
  const shared = new SharedEdges();
  const repeated = new Map<string, SharedEdges>();
  for await (const come of readings) {
    const reading = survey.known(come);
    if (!reading) continue;
    const { edges } = graphOfReading(reading, keys, EDGES);
    if (survey.isRepeated(reading)) {
      const merged = repeated.get(reading.url) ?? new SharedEdges();
      repeated.set(reading.url, merged);
      for (const edge of edges) merged.add(edge, 0);
    } else yield ownEdges(edges, survey, { url: reading.url, shared });
  }
  for (const merged of repeated.values())
    for (const edges of merged.all()) for (const edge of edges) shared.add(edge, 1);
  yield* shared.all();
}

/** The edges that hang on what only this article shows; the others go to those that are shared. */
function ownEdges(edges: GraphEdge[], survey: Survey, to: { url: string; shared: SharedEdges }): GraphEdge[] {
  // A source's edges come one after the other.
  let [source, isOwn] = ['', false];
  return edges.filter((edge) => {
    if (edge.source !== source) [source, isOwn] = [edge.source, survey.isOwn(edge.source, to.url)];
    if (!isOwn) to.shared.add(edge, 1);
    return isOwn;
  });
}
