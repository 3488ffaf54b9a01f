import { openGraph } from '../graph/openGraph.ts';
import type { GraphNode } from '../graph/sourceGraph.ts';
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

/** For Graphviz. */
export const dot: ExportFormat = {
  id: 'dot',
  name: 'DOT',
  group: 'graph',
  extension: 'dot',
  mime: 'text/vnd.graphviz',
  rounds: 3,
  async *write(readings) {
    const graph = await openGraph(readings);
    const ids = new Map<string, string>();
    yield 'digraph whence {\n  rankdir=LR;\n  node [fontname="Helvetica"];\n  edge [fontname="Helvetica", fontsize=10];\n';
    for await (const { id, label, kind, url } of graph.nodes()) {
      ids.set(id, `n${ids.size}`);
      const link = url ? `, URL=${quoted(url, 2_000)}` : '';
      yield `  ${ids.get(id)} [label=${quoted(label)}, shape=${SHAPES[kind]}, class=${kind}${link}];\n`;
    }
    for await (const { source, target, relation, weight, first, last } of graph.edges()) {
      const label = weight > 1 ? `${relation} ×${weight}` : relation;
      const looks = `label="${label}", weight=${weight}, penwidth=${(1 + Math.log2(weight)).toFixed(2)}`;
      const read = `first=${quoted(first)}, last=${quoted(last)}`;
      yield `  ${ids.get(source)} -> ${ids.get(target)} [${looks}, ${read}];\n`;
    }
    yield '}\n';
  },
};
