import type { Reading } from '../model.ts';
import { GraphBuilder } from './GraphBuilder.ts';
import type { OutletIdOf } from './keys.ts';
import type { SourceGraph } from './sourceGraph.ts';

export type { GraphEdge, GraphNode, SourceGraph } from './sourceGraph.ts';

/**
 * Readings as one graph in memory, every proof kept; what two readings share is merged. Readings of no article add
 * nothing. `outletIdOf` tells the registry id for names that come without one (photo agencies). For any number of
 * readings see `openGraph`.
 */
export function buildGraph(readings: Iterable<Reading>, outletIdOf?: OutletIdOf): SourceGraph {
  const builder = new GraphBuilder(outletIdOf);
  for (const reading of readings) builder.add(reading);
  return builder.finish();
}
