import { openGraph } from '../graph/openGraph.ts';
import type { GraphEdge, GraphNode } from '../graph/sourceGraph.ts';
import type { ExportFormat } from './exportFormat.ts';
import { EDGE_FIELDS, NODE_FIELDS, writeFields } from './graphFields.ts';
import { xml } from './xml.ts';

/** Ids of keys are one space in GraphML: "n" for those of nodes, "e" for those of edges. */
function declare(what: 'node' | 'edge', name: string, type = 'string'): string {
  return `<key id="${what.charAt(0)}.${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>\n`;
}

const data = (key: string, value: string) => `<data key="${key}">${xml(value)}</data>`;
const nodeData = (name: string, value: string) => data(`n.${name}`, value);
const edgeData = (name: string, value: string) => data(`e.${name}`, value);

function nodeText(node: GraphNode): string {
  const values = nodeData('label', node.label) + writeFields(node, NODE_FIELDS, nodeData);
  return `<node id="${xml(node.id)}">${values}</node>\n`;
}

function edgeText(edge: GraphEdge, number: number): string {
  const values = edgeData('weight', String(edge.weight)) + writeFields(edge, EDGE_FIELDS, edgeData);
  return `<edge id="e${number}" source="${xml(edge.source)}" target="${xml(edge.target)}">${values}</edge>\n`;
}

/** For yEd, NetworkX, igraph and Cytoscape; every key is declared. */
export const graphMl: ExportFormat = {
  id: 'graphml',
  name: 'GraphML',
  group: 'graph',
  extension: 'graphml',
  mime: 'application/graphml+xml',
  rounds: 2,
  async *write(readings) {
    const graph = openGraph(readings);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield declare('node', 'label');
    for (const { name } of NODE_FIELDS) yield declare('node', name);
    yield declare('edge', 'weight', 'int');
    for (const { name } of EDGE_FIELDS) yield declare('edge', name);
    yield '<graph id="whence" edgedefault="directed">\n';
    for await (const nodes of graph.nodes()) yield nodes.map(nodeText).join('');
    let number = 0;
    for await (const edges of graph.edges()) yield edges.map((edge) => edgeText(edge, number++)).join('');
    yield '</graph>\n</graphml>\n';
  },
};
