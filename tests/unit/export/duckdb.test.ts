import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csv } from '../../../utils/export/csv.ts';
import { jsonLines } from '../../../utils/export/jsonLines.ts';
import { READINGS } from './hostile.ts';
import { textOf } from './textOf.ts';

const sources = READINGS.flatMap((reading) => reading.sources);
const attributions = sources.flatMap((source) => source.attributions);
const credited = READINGS.flatMap(({ photoCredits }) =>
  photoCredits.flatMap(({ creators, agencies }) => [...creators, ...agencies]),
);

let folder = '';
let rows: (sql: string) => Promise<Record<string, unknown>[]>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whence-duckdb-'));
  writeFileSync(join(folder, 'readings.jsonl'), await textOf(jsonLines, READINGS));
  writeFileSync(join(folder, 'readings.csv'), await textOf(csv, READINGS));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  rows = async (sql) => (await connection.runAndReadAll(sql.replaceAll('$', folder))).getRowObjectsJson();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('DuckDB', () => {
  it('counts in the JSON lines what was read', async () => {
    const [counts] = await rows(`SELECT count(*)::INT readings, sum(len(sources))::INT sources,
      sum(list_sum(list_transform(sources, s -> len(s.attributions))))::INT attributions
      FROM read_json('$/readings.jsonl')`);
    expect(counts).toEqual({
      readings: READINGS.length,
      sources: sources.length,
      attributions: attributions.length,
    });
  });

  it('gives names from the JSON lines as they were, whatever they hold', async () => {
    const names = await rows(`SELECT s.name FROM (SELECT unnest(sources) s FROM read_json('$/readings.jsonl'))`);
    expect(names.map(({ name }) => name)).toEqual(sources.map(({ name }) => name.toWellFormed()));
  });

  it('reads the CSV by itself: a row a citation, every row with its outlet’s name and address', async () => {
    const all = await rows(`FROM read_csv('$/readings.csv')`);
    expect(all).toHaveLength(attributions.length + credited.length);
    for (const row of all)
      expect(row).toMatchObject({
        article_url: expect.stringMatching(/^https:\/\/harbour-post\.example\/[ab]$/),
        publisher: 'Harbour Post',
        publisher_url: 'https://harbour-post.example/',
      });
    const names = all.map(({ source }) => source);
    expect(names).toContain('Zoë Ünal');
    expect(names.filter((name) => /^[=+\-@\t]/.test(String(name)))).toEqual([]);
  });
});
