import { openGraph } from '../graph/openGraph.ts';
import type { GraphEdge, GraphNode } from '../graph/sourceGraph.ts';
import type { ExportFormat } from './exportFormat.ts';
import { EDGE_FIELDS, fieldWriter, kept, NODE_FIELDS } from './graphFields.ts';
import { xml } from './xml.ts';

/** Ids of keys are one space in GraphML: "n" for those of nodes, "e" for those of edges. */
function declare(what: 'node' | 'edge', name: string, type = 'string'): string {
  return `<key id="${what.charAt(0)}.${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>\n`;
}

const data = (key: string, value: string) => `<data key="${key}">${xml(value)}</data>`;
const nodeData = (name: string, value: string) => data(`n.${name}`, value);
const edgeData = (name: string, value: string) => data(`e.${name}`, value);

function nodeWriter(): (node: GraphNode) => string {
  const values = fieldWriter(NODE_FIELDS, nodeData);
  return (node) => `<node id="${xml(node.id)}">${nodeData('label', node.label)}${values(node)}</node>\n`;
}

function edgeWriter(): (edge: GraphEdge) => string {
  const values = fieldWriter(EDGE_FIELDS, edgeData);
  const start = kept((source) => `" source="${xml(source)}" target="`);
  let number = 0;
  return (edge) => {
    const head = `<edge id="e${number++}${start(edge.source)}${xml(edge.target)}">`;
    return `${head}${edgeData('weight', String(edge.weight))}${values(edge)}</edge>\n`;
  };
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
    const [nodeText, edgeText] = [nodeWriter(), edgeWriter()];
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield declare('node', 'label');
    for (const { name } of NODE_FIELDS) yield declare('node', name);
    yield declare('edge', 'weight', 'int');
    for (const { name } of EDGE_FIELDS) yield declare('edge', name);
    yield '<graph id="whence" edgedefault="directed">\n';
    for await (const nodes of graph.nodes()) yield nodes.map(nodeText).join('');
    for await (const edges of graph.edges()) yield edges.map(edgeText).join('');
    yield '</graph>\n</graphml>\n';
  },
};
