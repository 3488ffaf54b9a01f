import type { Reading } from '../model.ts';
import { GraphBuilder } from './GraphBuilder.ts';
import { isOfArticle } from './graphOfReading.ts';
import type { OutletIdOf } from './keys.ts';
import type { GraphEdge, GraphNode } from './sourceGraph.ts';

/** Where readings come from; asked again, it gives the same readings again. */
export type ReadingSource = () => Iterable<Reading> | AsyncIterable<Reading>;

/** A graph to be read once from start to end: every node, then every edge. */
export type OpenGraph = { nodes(): Iterable<GraphNode>; edges(): AsyncIterable<GraphEdge> };

/**
 * The graph of any number of readings in bounded memory. The first round over them gathers the nodes and the edges
 * that articles share; the edges that only one article can show, which are most, are made in a second round while
 * they are read. What is new or changed in between is left out, so that both ends of every edge are nodes.
 * An edge keeps its first proof.
 */
export async function openGraph(readings: ReadingSource, outletIdOf?: OutletIdOf): Promise<OpenGraph> {
  const builder = new GraphBuilder({ sharedOnly: true, maxEvidence: 1, ...(outletIdOf ? { outletIdOf } : {}) });
  for await (const reading of readings()) builder.add(reading);
  builder.finish();
  return { nodes: () => builder.nodes(), edges: () => edgesOf(builder, readings) };
}

async function* edgesOf(builder: GraphBuilder, readings: ReadingSource): AsyncGenerator<GraphEdge> {
  yield* builder.edges();
  const again = new Map<string, GraphBuilder>();
  for await (const reading of readings()) {
    if (!reading.article) continue;
    const own = builder
      .edgesOf(reading)
      .filter((edge) => isOfArticle(edge, reading.url) && builder.hasNode(edge.source) && builder.hasNode(edge.target));
    if (!builder.isRepeated(reading.url)) yield* own;
    else {
      const merged = again.get(reading.url) ?? new GraphBuilder({ maxEvidence: 1 });
      again.set(reading.url, merged);
      for (const edge of own) merged.mergeEdge(edge);
    }
  }
  for (const merged of again.values()) yield* merged.edges();
}
