import { openGraph } from '../graph/openGraph.ts';
import type { GraphEdge, GraphNode } from '../graph/sourceGraph.ts';
import { lineOf } from './cleanText.ts';
import type { ExportFormat } from './exportFormat.ts';

/** Mermaid refuses more than 500 edges or 50,000 characters; a page that shows it cannot raise that. */
const MAX_EDGES = 450;
const MAX_TEXT = 45_000;

const SHAPES: Record<GraphNode['kind'], [string, string]> = {
  article: ['[[', ']]'],
  work: ['[[', ']]'],
  photo: ['[/', '/]'],
  document: ['[[', ']]'],
  outlet: ['[', ']'],
  platform: ['[(', ')]'],
  person: ['([', '])'],
  organization: ['{{', '}}'],
  anonymous: ['(', ')'],
};

/** Everything that Mermaid, Markdown or HTML could read as markup is written as a character code. */
const quoted = (text: string) =>
  `"${lineOf(text, 80).replace(/[^\p{L}\p{M}\p{N} .,:;'’“”–…]/gu, (sign) => `#${sign.codePointAt(0)};`)}"`;

/** The lines of the heaviest edges that fit, with their nodes. */
function linesOf(edges: readonly GraphEdge[], nodes: ReadonlyMap<string, GraphNode>) {
  const ids = new Map<string, string>();
  const lines: string[] = [];
  let length = 0;
  const put = (line: string) => {
    lines.push(line);
    length += line.length;
  };
  const idOf = (key: string) => {
    const there = ids.get(key);
    if (there) return there;
    const id = `n${ids.size}`;
    ids.set(key, id);
    const node = nodes.get(key);
    const [open, close] = SHAPES[node?.kind ?? 'outlet'];
    put(`  ${id}${open}${quoted(node?.label ?? key)}${close}\n`);
    return id;
  };
  let drawn = 0;
  for (const { source, target, relation, weight } of edges) {
    if (length > MAX_TEXT) break;
    const label = weight > 1 ? `${relation} ×${weight}` : relation;
    put(`  ${idOf(source)} -->|"${label}"| ${idOf(target)}\n`);
    drawn++;
  }
  return { lines, drawn };
}

/** For Markdown (GitHub, Obsidian). What is beyond Mermaid's own limits is left out, and the file says so. */
export const mermaid: ExportFormat = {
  id: 'mermaid',
  name: 'Mermaid',
  group: 'graph',
  extension: 'mmd',
  mime: 'text/vnd.mermaid',
  rounds: 3,
  async *write(readings, { word }) {
    const graph = openGraph(readings);
    const { edges, total } = await strongest(graph.edges());
    const wanted = new Set(edges.flatMap(({ source, target }) => [source, target]));
    const nodes = new Map<string, GraphNode>();
    for await (const some of graph.nodes()) for (const node of some) if (wanted.has(node.id)) nodes.set(node.id, node);
    const { lines, drawn } = linesOf(edges, nodes);
    yield 'flowchart LR\n';
    if (drawn < total) yield `  %% ${lineOf(word('mermaidLeftOut', { drawn, total }))}\n`;
    yield* lines;
  },
};

/** The heaviest edges, as many as Mermaid may draw; those of equal weight in the order they came. */
async function strongest(all: AsyncIterable<GraphEdge[]>): Promise<{ edges: GraphEdge[]; total: number }> {
  let edges: GraphEdge[] = [];
  let total = 0;
  const keep = () => {
    edges = edges.toSorted((a, b) => b.weight - a.weight).slice(0, MAX_EDGES);
  };
  for await (const some of all) {
    total += some.length;
    if (edges.push(...some) > 4 * MAX_EDGES) keep();
  }
  keep();
  return { edges, total };
}
