import type { ExportFormat } from './formats.ts';
import { gatherGraph } from './gather.ts';
import { EDGE_FIELDS, NODE_FIELDS } from './graphFields.ts';
import { xml } from './xml.ts';

function declare(what: 'node' | 'edge', fields: object): string {
  const each = Object.keys(fields).map((name) => `<attribute id="${name}" title="${name}" type="string"/>`);
  return `<attributes class="${what}">${each.join('')}</attributes>\n`;
}

function values<T>(of: T, fields: Record<string, (of: T) => string | null>): string {
  const each = Object.entries(fields).map(([name, read]) => {
    const value = read(of);
    return value === null ? '' : `<attvalue for="${name}" value="${xml(value)}"/>`;
  });
  return `<attvalues>${each.join('')}</attvalues>`;
}

/** For Gephi. Edges of several kinds run between the same nodes; `kind` keeps them apart. */
export const gexf: ExportFormat = {
  id: 'gexf',
  name: 'GEXF (Gephi)',
  extension: 'gexf',
  mime: 'application/gexf+xml',
  async *write(readings) {
    const { nodes, edges } = await gatherGraph(readings);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield '<meta><creator>Whence</creator></meta>\n<graph mode="static" defaultedgetype="directed">\n';
    yield `${declare('node', NODE_FIELDS)}${declare('edge', EDGE_FIELDS)}<nodes>\n`;
    for (const node of nodes)
      yield `<node id="${xml(node.id)}" label="${xml(node.label)}">${values(node, NODE_FIELDS)}</node>\n`;
    yield '</nodes>\n<edges>\n';
    for (const [i, edge] of edges.entries()) {
      const { source, target, relation, weight } = edge;
      const ends = `source="${xml(source)}" target="${xml(target)}"`;
      const head = `<edge id="${i}" ${ends} kind="${relation}" label="${relation}" weight="${weight}">`;
      yield `${head}${values(edge, EDGE_FIELDS)}</edge>\n`;
    }
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};
