import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { dot } from '../../../utils/export/dot.ts';
import { formats } from '../../../utils/export/formats.ts';
import { gexf } from '../../../utils/export/gexf.ts';
import { graphMl } from '../../../utils/export/graphMl.ts';
import { mermaid } from '../../../utils/export/mermaid.ts';
import { buildGraph } from '../../../utils/graph/buildGraph.ts';
import { outlet, readingOf } from '../graph/readingOf.ts';
import { READINGS } from './hostile.ts';
import { textOf } from './textOf.ts';

const graph = buildGraph(READINGS);
const works = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
/** $WHENCE_PYTHON may name a Python that has NetworkX. */
const python = process.env.WHENCE_PYTHON ?? 'python3';
const hasPython = works(python, '-c', 'import xml.dom.minidom');
const hasNetworkX = works(python, '-c', 'import networkx');
const hasDot = works('dot', '-V');
const unless = (there: boolean, name: string) => (there ? '' : ` (skipped: ${name} is not installed)`);

function run(program: string, args: string[], input: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

const MINIDOM = `
import sys, json
from xml.dom.minidom import parseString
d = parseString(sys.stdin.buffer.read())
n = lambda t: len(d.getElementsByTagName(t))
print(json.dumps({'root': d.documentElement.tagName, 'nodes': n('node'), 'edges': n('edge')}))`;

const NETWORKX = `
import sys, io, json, networkx as nx
g = getattr(nx, sys.argv[1])(io.BytesIO(sys.stdin.buffer.read()))
print(json.dumps({'multi': g.is_multigraph(), 'directed': g.is_directed(),
  'nodes': [dict(d, id=n) for n, d in g.nodes(data=True)],
  'edges': [dict(d, ends=[a, b]) for a, b, d in g.edges(data=True)]}))`;

describe.each([
  [gexf, 'read_gexf'],
  [graphMl, 'read_graphml'],
] as const)('$name', (format, reader) => {
  it.skipIf(!hasPython)(`is well-formed XML with every node and edge${unless(hasPython, 'python3')}`, async () => {
    const seen = JSON.parse(run(python, ['-c', MINIDOM], await textOf(format, READINGS)));
    const root = format === gexf ? 'gexf' : 'graphml';
    expect(seen).toEqual({ root, nodes: graph.nodes.length, edges: graph.edges.length });
  });

  it.skipIf(!hasNetworkX)(`is read whole by NetworkX${unless(hasNetworkX, 'NetworkX')}`, async () => {
    const seen = JSON.parse(run(python, ['-c', NETWORKX, reader], await textOf(format, READINGS)));
    expect(seen).toMatchObject({ multi: true, directed: true });
    expect(seen.nodes.map((node: { id: string }) => node.id)).toEqual(graph.nodes.map(({ id }) => id));
    const fars = graph.nodes.find(({ id }) => id === 'outlet:fars-news');
    expect(seen.nodes).toContainEqual(expect.objectContaining({ id: fars?.id, label: 'Fars', kind: 'outlet' }));
    const cites = graph.edges.find(({ relation }) => relation === 'cites');
    expect(cites?.weight).toBe(2);
    expect(seen.edges).toHaveLength(graph.edges.length);
    expect(seen.edges).toContainEqual(
      expect.objectContaining({
        ends: [cites?.source, cites?.target],
        relation: 'cites',
        weight: 2,
        first: cites?.first,
        last: cites?.last,
      }),
    );
  });
});

describe('DOT', () => {
  it.skipIf(!hasDot)(`is drawn by Graphviz with every node and edge${unless(hasDot, 'dot')}`, async () => {
    const svg = run('dot', ['-Tsvg'], await textOf(dot, READINGS));
    expect(svg.match(/class="node[ "]/g)).toHaveLength(graph.nodes.length);
    expect(svg.match(/class="edge[ "]/g)).toHaveLength(graph.edges.length);
  });

  it('lets no text out of its quotes', async () => {
    const lines = (await textOf(dot, READINGS)).trimEnd().split('\n');
    expect(lines).toHaveLength(graph.nodes.length + graph.edges.length + 5);
    const bare = lines.map((line) => line.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
    for (const line of bare.slice(4, -1))
      expect(line).toMatch(/^ {2}n\d+ (?:-> n\d+ )?\[(?:\w+=(?:""|[\w.]+)(?:, )?)+\];$/);
  });
});

describe('Mermaid', () => {
  it('draws every link, and markup in names as character codes', async () => {
    const text = await textOf(mermaid, READINGS);
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toBe('flowchart LR');
    expect(lines.filter((line) => line.includes(' -->|"'))).toHaveLength(graph.edges.length);
    for (const line of lines.slice(1))
      expect(line).toMatch(/^ {2}n\d+(?: -->\|"[a-z]+(?: ×\d+)?"\| n\d+|[^"]+"[^"<>`|\\]*"[^"]+)$/);
  });

  it('stays within what Mermaid draws, keeps the strongest, and says what it left out', async () => {
    const many = Array.from({ length: 600 }, (_, i) => readingOf(`p${i}`, [outlet(`Outlet ${i % 300}`, null)]));
    const text = await textOf(mermaid, many);
    expect(text.length).toBeLessThan(50_000);
    expect(text.match(/-->/g)?.length).toBeLessThan(500);
    expect(text).toMatch(/%% The \d+ strongest of \d+ links/);
    expect(text).toContain('cites ×2');
  });
});

describe('all formats', () => {
  it('have ids and extensions of their own and write something sound for nothing read', async () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    for (const format of formats.filter(({ id }) => id !== 'jsonl'))
      expect((await textOf(format, [])).length, format.id).toBeGreaterThan(5);
  });
});
