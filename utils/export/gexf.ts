import { openGraph } from '../graph/openGraph.ts';
import type { GraphEdge, GraphNode } from '../graph/sourceGraph.ts';
import type { ExportFormat } from './exportFormat.ts';
import { EDGE_FIELDS, type Field, fieldWriter, kept, NODE_FIELDS } from './graphFields.ts';
import { xml } from './xml.ts';

function declare<T>(what: 'node' | 'edge', fields: readonly Field<T>[]): string {
  const each = fields.map(({ name }) => `<attribute id="${name}" title="${name}" type="string"/>`);
  return `<attributes class="${what}">${each.join('')}</attributes>\n`;
}

const value = (name: string, text: string) => `<attvalue for="${name}" value="${xml(text)}"/>`;

function nodeWriter(): (node: GraphNode) => string {
  const values = fieldWriter(NODE_FIELDS, value);
  return (node) =>
    `<node id="${xml(node.id)}" label="${xml(node.label)}"><attvalues>${values(node)}</attvalues></node>\n`;
}

function edgeWriter(): (edge: GraphEdge) => string {
  const values = fieldWriter(EDGE_FIELDS, value);
  const start = kept((source) => `" source="${xml(source)}" target="`);
  const looks = kept((relation) => `" kind="${relation}" label="${relation}" weight="`);
  let number = 0;
  return (edge) => {
    const head = `<edge id="${number++}${start(edge.source)}${xml(edge.target)}${looks(edge.relation)}${edge.weight}">`;
    return `${head}<attvalues>${values(edge)}</attvalues></edge>\n`;
  };
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
    const [nodeText, edgeText] = [nodeWriter(), edgeWriter()];
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield '<meta><creator>Whence</creator></meta>\n<graph mode="static" defaultedgetype="directed">\n';
    yield `${declare('node', NODE_FIELDS)}${declare('edge', EDGE_FIELDS)}<nodes>\n`;
    for await (const nodes of graph.nodes()) yield nodes.map(nodeText).join('');
    yield '</nodes>\n<edges>\n';
    for await (const edges of graph.edges()) yield edges.map(edgeText).join('');
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};
