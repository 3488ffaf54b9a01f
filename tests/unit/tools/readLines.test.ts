import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../tools/linesOf.ts';
import { readLines } from '../../tools/readLines.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
async function* chunks(text: string, size: number) {
  const all = bytes(text);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}
async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
const textsOf = async (text: string, size: number, most = 100) =>
  (await gather(linesOf(chunks(text, size), most))).map((line) => line && new TextDecoder().decode(line));

describe('linesOf', () => {
  it.each([1, 2, 3, 7, 100])('finds the same lines however the bytes are cut (%i)', async (size) => {
    expect(await textsOf('één\r\ntwo\n\n\r\nthree', size)).toEqual(['één', 'two', 'three']);
  });

  it.each([1, 5, 100])('passes over a line that is too long and goes on (%i)', async (size) => {
    expect(await textsOf(`a\n${'x'.repeat(11)}\nb\n${'y'.repeat(10)}`, size, 10)).toEqual([
      'a',
      null,
      'b',
      'y'.repeat(10),
    ]);
  });
});

const harbour = readFileSync(new URL('../../fixtures/pages/harbour.html', import.meta.url), 'utf8');
const line = (id: string) => JSON.stringify({ id, url: `https://paper.example/2024/${id}`, html: harbour });

describe('readLines', () => {
  it('asks for no more lines than it can answer soon', async () => {
    let asked = 0;
    async function* endless() {
      for (;;) {
        asked++;
        yield bytes(`${line(`p${asked}`)}\n`);
      }
    }
    const answers = readLines(endless(), { jobs: 1 });
    for (const id of ['p1', 'p2', 'p3']) expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({ id });
    expect(asked).toBeLessThan(12);
    await answers.return(undefined);
  });

  it('gives up a page that takes too long, names it, and goes on with a new thread', async () => {
    const input = chunks(`${line('slow')}\n${line('slower')}\n`, 1 << 16);
    const answers = (await gather(readLines(input, { jobs: 1, patience: 1 }))).map((answer) => JSON.parse(answer));
    expect(answers).toEqual([
      { id: 'slow', error: 'took more than 0.001 s' },
      { id: 'slower', error: 'took more than 0.001 s' },
    ]);
  });

  it('answers a line that is too long with an error', async () => {
    const input = chunks(`${'x'.repeat(3 << 20)}\n${line('next')}\n`, 1 << 16);
    const answers = (await gather(readLines(input, { jobs: 1, longest: 1 << 20 }))).map((one) => JSON.parse(one));
    expect(answers).toMatchObject([{ error: 'a line may be 1 MB long' }, { id: 'next', schema: 1 }]);
  });

  it('gives what DuckDB loads with one command, bad lines and all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'whence-read-lines-'));
    try {
      const input = chunks(`${line('a')}\n{"id":"bad"}\n${line('b')}\n`, 1 << 16);
      const file = join(folder, 'readings.jsonl');
      writeFileSync(file, (await gather(readLines(input, { jobs: 1 }))).join('\n'));
      const connection = await (await DuckDBInstance.create(':memory:')).connect();
      await connection.run(`CREATE TABLE readings AS FROM read_json('${file}')`);
      const read = await connection.runAndReadAll(
        'SELECT id, error IS NULL AS fine, len(sources) > 2 AS cites FROM readings ORDER BY id',
      );
      expect(read.getRowObjectsJson()).toEqual([
        { id: 'a', fine: true, cites: true },
        { id: 'b', fine: true, cites: true },
        { id: 'bad', fine: false, cites: null },
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
