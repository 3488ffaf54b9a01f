import type { GraphEdge, GraphNode } from '../graph/buildGraph.ts';
import type { ExportFormat } from './formats.ts';
import { gatherGraph, lineOf } from './gather.ts';

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
  for (const { source, target, relation, weight } of edges.toSorted((a, b) => b.weight - a.weight)) {
    if (drawn === MAX_EDGES || length > MAX_TEXT) break;
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
  extension: 'mmd',
  mime: 'text/vnd.mermaid',
  async *write(readings) {
    const { nodes, edges } = await gatherGraph(readings);
    const { lines, drawn } = linesOf(edges, new Map(nodes.map((node) => [node.id, node])));
    yield 'flowchart LR\n';
    if (drawn < edges.length) yield `  %% The ${drawn} strongest of ${edges.length} links: Mermaid draws no more.\n`;
    yield* lines;
  },
};
