import { describe, expect, it } from 'vitest';
import { json } from '../../../utils/export/json.ts';
import { jsonLines } from '../../../utils/export/jsonLines.ts';
import { buildGraph } from '../../../utils/graph/buildGraph.ts';
import { outlet, readingOf } from '../graph/readingOf.ts';
import { textOf } from './textOf.ts';

const readings = [readingOf('a', [outlet('Fars', 'fars-news')]), readingOf('b', [outlet('“Ü\n"', null)])];

describe('the JSON export', () => {
  it('holds the readings as they are, and their graph', async () => {
    const file = JSON.parse(await textOf(json, readings));
    expect(file).toEqual({ whence: 1, graph: buildGraph(readings), readings });
  });

  it('is whole JSON without readings', async () => {
    expect(JSON.parse(await textOf(json, []))).toEqual({ whence: 1, graph: { nodes: [], edges: [] }, readings: [] });
  });

  it('takes readings that arrive one by one', async () => {
    async function* oneByOne() {
      yield* readings;
    }
    expect(await textOf(json, oneByOne())).toBe(await textOf(json, readings));
  });
});

describe('the JSON lines export', () => {
  it('holds one whole reading a line', async () => {
    const lines = (await textOf(jsonLines, readings)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(readings);
  });
});
