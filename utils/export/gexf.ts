import { openGraph } from '../graph/openGraph.ts';
import type { GraphEdge, GraphNode } from '../graph/sourceGraph.ts';
import type { ExportFormat } from './exportFormat.ts';
import { EDGE_FIELDS, type Field, NODE_FIELDS, writeFields } from './graphFields.ts';
import { xml } from './xml.ts';

function declare<T>(what: 'node' | 'edge', fields: readonly Field<T>[]): string {
  const each = fields.map(({ name }) => `<attribute id="${name}" title="${name}" type="string"/>`);
  return `<attributes class="${what}">${each.join('')}</attributes>\n`;
}

const value = (name: string, text: string) => `<attvalue for="${name}" value="${xml(text)}"/>`;

function nodeText(node: GraphNode): string {
  const values = writeFields(node, NODE_FIELDS, value);
  return `<node id="${xml(node.id)}" label="${xml(node.label)}"><attvalues>${values}</attvalues></node>\n`;
}

function edgeText(edge: GraphEdge, number: number): string {
  const { source, target, relation, weight } = edge;
  const ends = `source="${xml(source)}" target="${xml(target)}"`;
  const head = `<edge id="${number}" ${ends} kind="${relation}" label="${relation}" weight="${weight}">`;
  return `${head}<attvalues>${writeFields(edge, EDGE_FIELDS, value)}</attvalues></edge>\n`;
}

/** GEXF 1.3, for Gephi. Edges of several kinds run between the same nodes; `kind` keeps them apart. */
export const gexf: ExportFormat = {
  id: 'gexf',
  name: 'GEXF',
  group: 'graph',
  extension: 'gexf',
  mime: 'application/gexf+xml',
  rounds: 2,
  async *write(readings) {
    const graph = openGraph(readings);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield '<meta><creator>Whence</creator></meta>\n<graph mode="static" defaultedgetype="directed">\n';
    yield `${declare('node', NODE_FIELDS)}${declare('edge', EDGE_FIELDS)}<nodes>\n`;
    for await (const nodes of graph.nodes()) yield nodes.map(nodeText).join('');
    yield '</nodes>\n<edges>\n';
    let number = 0;
    for await (const edges of graph.edges()) yield edges.map((edge) => edgeText(edge, number++)).join('');
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};
