import { type OpenGraph, openGraph } from '../graph/openGraph.ts';
import type { GraphEdge, GraphNode } from '../graph/sourceGraph.ts';
import { csvRow } from './csvCell.ts';
import type { ExportFormat } from './exportFormat.ts';
import { EDGE_FIELDS, NODE_FIELDS } from './graphFields.ts';
import { zipFiles } from './zipFiles.ts';

const title = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

async function* nodeRows(graph: OpenGraph): AsyncGenerator<string> {
  yield csvRow(['Id', 'Label', ...NODE_FIELDS.map(({ name }) => title(name))]);
  const rowOf = (node: GraphNode) => csvRow([node.id, node.label, ...NODE_FIELDS.map(({ of }) => of(node))]);
  for await (const nodes of graph.nodes()) yield nodes.map(rowOf).join('');
}

async function* edgeRows(graph: OpenGraph): AsyncGenerator<string> {
  yield csvRow(['Source', 'Target', 'Type', 'Weight', ...EDGE_FIELDS.map(({ name }) => title(name))]);
  const rowOf = (edge: GraphEdge) =>
    csvRow([edge.source, edge.target, 'Directed', edge.weight, ...EDGE_FIELDS.map(({ of }) => of(edge))]);
  for await (const edges of graph.edges()) yield edges.map(rowOf).join('');
}

/** Two tables with the headers that Gephi's and Cytoscape's imports know, in one archive. */
export const csvGraph: ExportFormat = {
  id: 'csvGraph',
  name: 'CSV nodes and edges',
  group: 'graph',
  extension: 'zip',
  mime: 'application/zip',
  rounds: 2,
  async *write(readings) {
    const graph = openGraph(readings);
    yield* zipFiles([
      { name: 'nodes.csv', content: nodeRows(graph) },
      { name: 'edges.csv', content: edgeRows(graph) },
    ]);
  },
};
