import { describe, expect, it } from 'vitest';
import { csvGraph } from '../../../utils/export/csvGraph.ts';
import { neo4j } from '../../../utils/export/neo4j.ts';
import { buildGraph } from '../../../utils/graph/buildGraph.ts';
import { READINGS } from './hostile.ts';
import { has, runPython, unless } from './readers.ts';
import { bytesOf } from './textOf.ts';
import { filesOf } from './unzip.ts';

const graph = buildGraph(READINGS);

/** Both tables into a graph, the way NetworkX is fed from tables; a node without a row would have no label. */
const NETWORKX = `
import sys, io, csv, json, zipfile, networkx as nx
z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
assert z.testzip() is None
rows = lambda name: list(csv.DictReader(io.TextIOWrapper(z.open(name), 'utf-8', newline=''), strict=True))
g = nx.MultiDiGraph()
for r in rows(sys.argv[1]): g.add_node(r[sys.argv[2]], label=r[sys.argv[3]])
for r in rows(sys.argv[4]): g.add_edge(r[sys.argv[5]], r[sys.argv[6]], weight=int(r[sys.argv[7]]))
print(json.dumps({'nodes': g.number_of_nodes(), 'edges': g.number_of_edges(),
  'unlabelled': [n for n, d in g.nodes(data=True) if 'label' not in d],
  'weight': max(d['weight'] for _, _, d in g.edges(data=True))}))`;

const whole = { nodes: graph.nodes.length, edges: graph.edges.length, unlabelled: [], weight: 2 };

describe('the pair of CSV tables', () => {
  it('has the headers that Gephi and Cytoscape know', async () => {
    const files = await filesOf(csvGraph, READINGS);
    expect(Object.keys(files)).toEqual(['nodes.csv', 'edges.csv']);
    expect(files['nodes.csv']).toMatch(/^Id,Label,Kind,Prov,Url\r\n/);
    expect(files['edges.csv']).toMatch(/^Source,Target,Type,Weight,Relation,/);
  });

  it.skipIf(!has.networkx)(`makes the whole graph in NetworkX${unless('networkx')}`, async () => {
    const columns = ['nodes.csv', 'Id', 'Label', 'edges.csv', 'Source', 'Target', 'Weight'];
    expect(runPython(NETWORKX, await bytesOf(csvGraph, READINGS), ...columns)).toEqual(whole);
  });

  it('gives the same bytes for the same readings', async () => {
    expect(await bytesOf(csvGraph, READINGS)).toEqual(await bytesOf(csvGraph, READINGS));
  });
});

/** Operations Manual, "CSV header format": `name:type`, `:ID`, `:LABEL`, `:START_ID`, `:END_ID`, `:TYPE`. */
const NODE_FIELD =
  /^(?:\w*:ID(?:\([\w-]+\))?|:LABEL|\w+(?::(?:int|long|float|double|boolean|string|datetime)(?:\[\])?)?)$/;
const EDGE_FIELD = /^(?::START_ID|:END_ID|:TYPE|\w+(?::(?:int|long|float|double|boolean|string|datetime)(?:\[\])?)?)$/;

describe('the bulk import for Neo4j', () => {
  const heads = async () => {
    const files = await filesOf(neo4j, READINGS);
    return { files, head: (name: string) => (files[name]?.split('\n')[0] ?? '').split(',') };
  };

  it('has headers after Neo4j’s grammar, each needed field once', async () => {
    const { head } = await heads();
    expect(head('nodes.csv').filter((field) => !NODE_FIELD.test(field))).toEqual([]);
    expect(head('relationships.csv').filter((field) => !EDGE_FIELD.test(field))).toEqual([]);
    const count = (name: string, field: RegExp) => head(name).filter((one) => field.test(one)).length;
    expect([count('nodes.csv', /:ID$/), count('nodes.csv', /^:LABEL$/)]).toEqual([1, 1]);
    for (const field of [/^:START_ID$/, /^:END_ID$/, /^:TYPE$/]) expect(count('relationships.csv', field)).toBe(1);
  });

  it('keeps every record on one line with as many cells as its header', async () => {
    const { files, head } = await heads();
    for (const [name, count] of [
      ['nodes.csv', graph.nodes.length],
      ['relationships.csv', graph.edges.length],
    ] as const) {
      const lines = (files[name] ?? '').trimEnd().split('\n').slice(1);
      expect(lines).toHaveLength(count);
      for (const line of lines) {
        expect(line).toMatch(/^(?:"(?:[^"]|"")*")?(?:,(?:"(?:[^"]|"")*")?)*$/);
        expect(line.replace(/"(?:[^"]|"")*"/g, '').split(',')).toHaveLength(head(name).length);
      }
    }
  });

  it.skipIf(!has.networkx)(`makes the whole graph in NetworkX${unless('networkx')}`, async () => {
    const columns = ['nodes.csv', 'id:ID', 'label', 'relationships.csv', ':START_ID', ':END_ID', 'weight:int'];
    expect(runPython(NETWORKX, await bytesOf(neo4j, READINGS), ...columns)).toEqual(whole);
  });

  it('gives types and labels as Neo4j writes them, and the command that names the files', async () => {
    const { files } = await heads();
    expect(files['relationships.csv']).toContain('"WAS_QUOTED_FROM"');
    expect(files['nodes.csv']).toContain('"Agent;Outlet"');
    const command = files['README.txt']?.match(/neo4j-admin database import full.*/)?.[0] ?? '';
    for (const [, file = ''] of command.matchAll(/=(\S+\.csv)/g)) expect(Object.keys(files)).toContain(file);
    expect(command).toMatch(/--nodes=\S+ --relationships=\S+ neo4j$/);
  });
});
