import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { dot } from '../../../utils/export/dot.ts';
import { gexf } from '../../../utils/export/gexf.ts';
import { graphMl } from '../../../utils/export/graphMl.ts';
import { mermaid } from '../../../utils/export/mermaid.ts';
import { buildGraph } from '../../../utils/graph/buildGraph.ts';
import { outlet, readingOf } from '../graph/readingOf.ts';
import { READINGS } from './hostile.ts';
import { has, run, runPython, unless } from './readers.ts';
import { textOf } from './textOf.ts';

const graph = buildGraph(READINGS);
const cites = graph.edges.find(({ relation, weight }) => relation === 'cites' && weight === 2);

const NETWORKX = `
import sys, io, json, networkx as nx
from networkx.readwrite.gexf import GEXF
# NetworkX 2.8 does not know the name of GEXF 1.3; the elements it reads are those of 1.2.
GEXF.versions.setdefault('1.3', dict(GEXF.versions['1.2draft'], NS_GEXF='http://gexf.net/1.3', VERSION='1.3'))
g = getattr(nx, sys.argv[1])(io.BytesIO(sys.stdin.buffer.read()))
print(json.dumps({'multi': g.is_multigraph(), 'directed': g.is_directed(),
  'nodes': [dict(d, id=n) for n, d in g.nodes(data=True)],
  'edges': [dict(d, ends=[a, b]) for a, b, d in g.edges(data=True)]}))`;

const IGRAPH = `
import sys, json, tempfile, igraph
with tempfile.NamedTemporaryFile(suffix='.graphml') as f:
    f.write(sys.stdin.buffer.read()); f.flush()
    g = igraph.Graph.Read_GraphML(f.name)
print(json.dumps({'directed': g.is_directed(), 'nodes': g.vcount(), 'edges': g.ecount(),
  'kinds': sorted(set(g.vs['kind'])), 'weight': max(g.es['weight']), 'labels': g.vs['label']}))`;

describe.each([
  [gexf, 'read_gexf'],
  [graphMl, 'read_graphml'],
] as const)('$name', (format, reader) => {
  it.skipIf(!has.xmllint)(`is well-formed for xmllint${unless('xmllint')}`, async () => {
    expect(run('xmllint', ['--noout', '-'], await textOf(format, READINGS))).toBe('');
  });

  it.skipIf(!has.networkx)(`is read whole by NetworkX${unless('networkx')}`, async () => {
    const seen = runPython(NETWORKX, await textOf(format, READINGS), reader);
    expect(seen).toMatchObject({ multi: true, directed: true });
    expect(seen.nodes).toHaveLength(graph.nodes.length);
    expect(seen.nodes).toContainEqual(
      expect.objectContaining({ id: 'outlet:fars-news', label: 'Fars', kind: 'outlet' }),
    );
    expect(seen.edges).toHaveLength(graph.edges.length);
    expect(seen.edges).toContainEqual(
      expect.objectContaining({
        ends: [cites?.source, cites?.target],
        relation: 'cites',
        weight: 2,
        first: cites?.first,
        last: cites?.last,
        article: cites?.evidence[0]?.article,
        quote: 'the paper said',
      }),
    );
  });
});

it('GEXF is read whole by graphology, as Gephi Lite reads it', async () => {
  const seen = parseGexf(MultiDirectedGraph, await textOf(gexf, READINGS), { addMissingNodes: false });
  expect([seen.order, seen.size]).toEqual([graph.nodes.length, graph.edges.length]);
  expect(seen.getNodeAttributes('outlet:fars-news')).toMatchObject({ label: 'Fars', kind: 'outlet', prov: 'agent' });
});

it.skipIf(!has.igraph)(`GraphML is read whole by igraph${unless('igraph')}`, async () => {
  const seen = runPython(IGRAPH, await textOf(graphMl, READINGS));
  expect(seen).toMatchObject({
    directed: true,
    nodes: graph.nodes.length,
    edges: graph.edges.length,
    kinds: [...new Set(graph.nodes.map(({ kind }) => kind))].sort(),
    weight: 2,
  });
});

describe('DOT', () => {
  it.skipIf(!has.dot)(`is drawn by Graphviz with every node and edge${unless('dot')}`, async () => {
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
  /** Mermaid cleans labels with DOMPurify, which wants the window of a page. */
  const load = async () => {
    const { window, document } = parseHTML('<!doctype html><html><body></body></html>');
    vi.stubGlobal('window', window);
    vi.stubGlobal('document', document);
    return (await import('mermaid')).default;
  };
  let mermaidParser: Awaited<ReturnType<typeof load>>;
  beforeAll(async () => {
    mermaidParser = await load();
    return () => vi.unstubAllGlobals();
  });

  it('is read by Mermaid’s own parser, nasty names and all', async () => {
    expect(await mermaidParser.parse(await textOf(mermaid, READINGS))).toMatchObject({ diagramType: 'flowchart-v2' });
    await expect(mermaidParser.parse('flowchart LR\n  n0["a"b"]')).rejects.toThrow();
  });

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
    expect(text).toMatch(/%% The \d+ strongest of 1,500 links/);
    expect(text.match(/cites ×2/g)).toHaveLength(300);
  });
});
