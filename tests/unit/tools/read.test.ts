import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingsOf, runRead } from './runRead.ts';

const pages = new URL('../../fixtures/pages/', import.meta.url).pathname;
const harbour = join(pages, 'harbour.html');
const market = join(pages, 'market.html');
const listing = join(pages, 'listing.html');
const text = (file: string) => readFileSync(file, 'utf8');
const line = (id: string, html: unknown) => JSON.stringify({ id, url: `https://paper.example/2024/${id}`, html });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'whence-read-'));
  writeFileSync(join(folder, 'b-second.html'), text(market));
  writeFileSync(join(folder, 'a-first.html'), text(harbour));
  writeFileSync(join(folder, 'notes.txt'), 'not a page');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('read FILE', () => {
  it('prints one Reading as JSON, its id the name of the file', () => {
    const run = runRead([harbour]);
    expect(run).toMatchObject({ status: 0, errors: [] });
    const [reading, ...others] = readingsOf(run);
    expect(others).toEqual([]);
    expect(reading).toMatchObject({
      schema: 1,
      id: 'harbour',
      url: 'https://www.tidepost.example/2024/05/harbour-wall-gives-way',
      article: { title: 'Harbour Wall Gives Way in Night Storm' },
    });
    expect(reading?.sources.map(({ name }) => name)).toContain('Greta Lindqvist');
  });

  it('takes the address from --url', () => {
    const [reading] = readingsOf(runRead([market, '--url', 'https://elsewhere.example/2023/market-day']));
    expect(reading?.url).toBe('https://elsewhere.example/2023/market-day');
    expect(reading?.publisher?.domain).toBe('elsewhere.example');
  });

  it('answers "article": null for a page that is no article', () => {
    const run = runRead([listing]);
    expect(run).toMatchObject({ status: 0, errors: [] });
    expect(readingsOf(run)).toMatchObject([{ id: 'listing', article: null, publisher: null, sources: [] }]);
  });

  it('names a missing file on standard error, reads the others, and exits with 1', () => {
    const missing = join(folder, 'no-such.html');
    const run = runRead([harbour, missing, market]);
    expect(run.status).toBe(1);
    expect(run.errors).toEqual([expect.stringContaining(missing)]);
    expect(readingsOf(run).map(({ id }) => id)).toEqual(['harbour', 'market']);
  });

  it('says how it is used when nothing is named', () => {
    expect(runRead([])).toMatchObject({ status: 2, lines: [], errors: [expect.stringContaining('usage')] });
  });
});

describe('read FOLDER', () => {
  it('reads every .html in it in the order of their names', () => {
    const run = runRead([folder]);
    expect(run).toMatchObject({ status: 0, errors: [] });
    expect(readingsOf(run).map(({ id, article }) => [id, article?.title])).toEqual([
      ['a-first', 'Harbour Wall Gives Way in Night Storm'],
      ['b-second', 'Market Hall to Reopen After Nine Years'],
    ]);
  });
});

describe('read -', () => {
  const ids = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
  const input = ids.map((id, at) => line(id, text(at % 2 ? market : harbour))).join('\n');

  it.each([[[]], [['--jobs', '2']]])('answers each line in order, ids kept (%j)', (more) => {
    const run = runRead(['-', ...more], input);
    expect(run).toMatchObject({ status: 0, errors: [] });
    const readings = readingsOf(run);
    expect(readings.map(({ id }) => id)).toEqual(ids);
    expect(readings.map(({ url }) => new URL(url).hostname).length).toBe(ids.length);
    expect(readings.filter(({ article }) => article === null)).toEqual([]);
  });

  it('gives the same readings with two jobs as with one', () => {
    const plain = (args: string[]) => readingsOf(runRead(args, input)).map((reading) => ({ ...reading, readAt: '' }));
    expect(plain(['-', '--jobs', '2'])).toEqual(plain(['-']));
  });

  it('answers a bad line with an error and goes on', () => {
    const bad = ['{"id":"cut","html":"<p>', line('numbers', 7), 'null', '"text"', '[]'];
    const run = runRead(['-'], [line('before', text(harbour)), ...bad, '', line('after', text(market))].join('\n'));
    const answers = run.lines.map((answer): { id?: string; error?: string; schema?: number } => JSON.parse(answer));
    expect(answers.map(({ id, error, schema }) => [id, typeof error, schema])).toEqual([
      ['before', 'undefined', 1],
      [undefined, 'string', undefined],
      ['numbers', 'string', undefined],
      [undefined, 'string', undefined],
      [undefined, 'string', undefined],
      [undefined, 'string', undefined],
      ['after', 'undefined', 1],
    ]);
    expect(run.status).toBe(0);
  });

  it('answers nothing to an empty input', () => {
    expect(runRead(['-'])).toEqual({ status: 0, lines: [], errors: [] });
  });
});
