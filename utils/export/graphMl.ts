import type { ExportFormat } from './formats.ts';
import { gatherGraph } from './gather.ts';
import { EDGE_FIELDS, NODE_FIELDS } from './graphFields.ts';
import { xml } from './xml.ts';

/** Ids of keys are one space in GraphML: "n" for those of nodes, "e" for those of edges. */
function declare(what: 'node' | 'edge', name: string, type = 'string'): string {
  return `<key id="${what.charAt(0)}.${name}" for="${what}" attr.name="${name}" attr.type="${type}"/>\n`;
}

const data = (key: string, value: string | null) => (value === null ? '' : `<data key="${key}">${xml(value)}</data>`);

function values<T>(prefix: string, of: T, fields: Record<string, (of: T) => string | null>): string {
  return Object.entries(fields)
    .map(([name, read]) => data(`${prefix}.${name}`, read(of)))
    .join('');
}

/** For yEd, NetworkX, igraph and Cytoscape. */
export const graphMl: ExportFormat = {
  id: 'graphml',
  name: 'GraphML',
  extension: 'graphml',
  mime: 'application/graphml+xml',
  async *write(readings) {
    const { nodes, edges } = await gatherGraph(readings);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    for (const name of ['label', ...Object.keys(NODE_FIELDS)]) yield declare('node', name);
    yield declare('edge', 'weight', 'int');
    for (const name of Object.keys(EDGE_FIELDS)) yield declare('edge', name);
    yield '<graph id="whence" edgedefault="directed">\n';
    for (const node of nodes)
      yield `<node id="${xml(node.id)}">${data('n.label', node.label)}${values('n', node, NODE_FIELDS)}</node>\n`;
    for (const [i, edge] of edges.entries()) {
      const head = `<edge id="e${i}" source="${xml(edge.source)}" target="${xml(edge.target)}">`;
      yield `${head}${data('e.weight', String(edge.weight))}${values('e', edge, EDGE_FIELDS)}</edge>\n`;
    }
    yield '</graph>\n</graphml>\n';
  },
};
