import { openGraph } from '../graph/openGraph.ts';
import type { GraphEdge, GraphNode } from '../graph/sourceGraph.ts';
import { lineOf } from './cleanText.ts';
import type { ExportFormat } from './exportFormat.ts';

/** Kinds are told by shape, as everywhere in Whence. */
const SHAPES: Record<GraphNode['kind'], string> = {
  article: 'note',
  work: 'tab',
  photo: 'folder',
  document: 'note',
  outlet: 'box',
  platform: 'component',
  person: 'ellipse',
  organization: 'hexagon',
  anonymous: 'octagon',
};

/** A quoted string. Graphviz reads HTML entities and backslashes in it. */
function quoted(text: string, max?: number): string {
  const safe = lineOf(text, max).replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `"${safe}"`;
}

function nodeText({ id, label, kind, url }: GraphNode, ids: Map<string, string>): string {
  const short = `n${ids.size}`;
  ids.set(id, short);
  const link = url ? `, URL=${quoted(url, 2_000)}` : '';
  return `  ${short} [label=${quoted(label)}, shape=${SHAPES[kind]}, class=${kind}${link}];\n`;
}

function edgeText({ source, target, relation, weight, first, last }: GraphEdge, ids: Map<string, string>): string {
  const label = weight > 1 ? `${relation} ×${weight}` : relation;
  const looks = `label="${label}", weight=${weight}, penwidth=${(1 + Math.log2(weight)).toFixed(2)}`;
  const read = `first=${quoted(first)}, last=${quoted(last)}`;
  return `  ${ids.get(source)} -> ${ids.get(target)} [${looks}, ${read}];\n`;
}

/** For Graphviz. */
export const dot: ExportFormat = {
  id: 'dot',
  name: 'DOT',
  group: 'graph',
  extension: 'dot',
  mime: 'text/vnd.graphviz',
  rounds: 2,
  async *write(readings) {
    const graph = openGraph(readings);
    const ids = new Map<string, string>();
    yield 'digraph whence {\n  rankdir=LR;\n  node [fontname="Helvetica"];\n  edge [fontname="Helvetica", fontsize=10];\n';
    for await (const nodes of graph.nodes()) yield nodes.map((node) => nodeText(node, ids)).join('');
    for await (const edges of graph.edges()) yield edges.map((edge) => edgeText(edge, ids)).join('');
    yield '}\n';
  },
};
