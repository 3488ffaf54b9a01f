import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { json } from '../../../utils/export/json.ts';
import { jsonLines } from '../../../utils/export/jsonLines.ts';
import { buildGraph } from '../../../utils/graph/buildGraph.ts';
import { BackupChecker } from '../../../utils/library/checkBackup.ts';
import { READINGS } from './hostile.ts';
import { textOf } from './textOf.ts';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../docs/schema/${name}`, import.meta.url), 'utf8'));
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
ajv.addSchema(schemaOf('reading.schema.json'));
const isReading = ajv.compile({ $ref: 'urn:whence:schema:reading' });
const isExport = ajv.compile(schemaOf('export.schema.json'));

/** Readings as a file can hold them: half letters are replaced. */
const held = JSON.parse(JSON.stringify(READINGS).replaceAll('\\ud800', '\ufffd'));

describe('the JSON export', () => {
  it('holds the readings as they are, and their graph, edges with one proof', async () => {
    const file = JSON.parse(await textOf(json, READINGS));
    expect(file.readings).toEqual(held);
    const graph = buildGraph(held);
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(file.graph.nodes.toSorted(byId)).toEqual(graph.nodes.toSorted(byId));
    const byEnds = (a: { source: string; target: string; relation: string }) => `${a.source} ${a.target} ${a.relation}`;
    const sort = <T extends Parameters<typeof byEnds>[0]>(edges: T[]) =>
      edges.toSorted((a, b) => (byEnds(a) < byEnds(b) ? -1 : 1));
    expect(sort(file.graph.edges)).toEqual(
      sort(graph.edges).map((edge) => ({
        ...edge,
        evidence: edge.evidence.slice(0, 1).map(({ article, quote: { exact, prefix, suffix } }) => ({
          article,
          // Edges from outlet to outlet keep the words alone.
          quote: edge.relation === 'cites' ? { exact, prefix: '', suffix: '' } : { exact, prefix, suffix },
        })),
      })),
    );
  });

  it('is whole JSON without readings', async () => {
    expect(JSON.parse(await textOf(json, []))).toEqual({ whence: 1, graph: { nodes: [], edges: [] }, readings: [] });
  });

  it('is as its JSON Schema says', async () => {
    isExport(JSON.parse(await textOf(json, READINGS)));
    expect(isExport.errors).toBeNull();
    expect(isExport({ whence: 1, readings: [{}], graph: { nodes: [], edges: [] } })).toBe(false);
  });
});

describe('the JSON lines export', () => {
  it('holds one whole reading a line', async () => {
    const lines = (await textOf(jsonLines, READINGS)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(held);
  });

  it('has only lines that its JSON Schema lets pass', async () => {
    for (const line of (await textOf(jsonLines, READINGS)).trimEnd().split('\n')) {
      isReading(JSON.parse(line));
      expect(isReading.errors).toBeNull();
    }
    const [reading] = held;
    for (const broken of [
      { ...reading, schema: 2 },
      { ...reading, url: 7 },
      { ...reading, sources: [{ ...reading.sources[0], attributions: [] }] },
      { ...reading, readAt: 'yesterday' },
    ])
      expect(isReading(broken)).toBe(false);
  });

  it('is a file that the library takes back, line by line', async () => {
    const checker = new BackupChecker();
    for (const [at, text] of (await textOf(jsonLines, READINGS)).trimEnd().split('\n').entries())
      expect(checker.check({ text, line: at + 1, bytesRead: 0 })).toMatchObject({ type: 'article', reading: held[at] });
    expect(checker.counts.articles).toBe(READINGS.length);
  });

  it('keeps a text that only looks like the escape of half a letter', async () => {
    const [reading] = READINGS;
    if (!reading?.article) throw new Error('the first reading is one of an article');
    const title = String.raw`a\ud800 \\ud83d 😀`;
    const line = await textOf(jsonLines, [{ ...reading, article: { ...reading.article, title } }]);
    expect(JSON.parse(line).article.title).toBe(title);
  });
});
