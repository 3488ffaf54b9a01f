import { describe, expect, it } from 'vitest';
import { csv } from '../../../utils/export/csv.ts';
import { attribution, readingOf, source } from '../graph/readingOf.ts';
import { NASTY, READINGS } from './hostile.ts';
import { textOf } from './textOf.ts';

/** RFC 4180, read letter by letter. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  let cell = '';
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (inside) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[++i];
      else inside = false;
    } else if (sign === '"') inside = true;
    else if (sign === ',' || sign === '\n') {
      row.push(cell.replace(/\r$/, ''));
      cell = '';
      if (sign === '\n') rows.push(row.splice(0));
    } else cell += sign;
  }
  return rows;
}

async function recordsOf(readings: typeof READINGS): Promise<Record<string, string>[]> {
  const text = await textOf(csv, readings);
  const [head, ...rows] = parse(text.replace(/^\ufeff/, ''));
  return rows.map((row) => Object.fromEntries((head ?? []).map((name, i) => [name, row[i] ?? '(missing)'])));
}

const named = (name: string) => readingOf('a', [source(name)]);

describe('the CSV export', () => {
  it('begins with a byte order mark and ends each row with CRLF', async () => {
    const text = await textOf(csv, [named('a')]);
    expect(text.startsWith('\ufeffarticle_url,')).toBe(true);
    expect(text.match(/\r\n/g)).toHaveLength(2);
  });

  it('has one row a citation, with its article and the name of who carried the words', async () => {
    const records = await recordsOf(READINGS);
    const citations = READINGS.flatMap(({ sources }) => sources.flatMap(({ attributions }) => attributions));
    const credited = READINGS.flatMap(({ photoCredits }) =>
      photoCredits.flatMap((one) => [...one.creators, ...one.agencies]),
    );
    expect(records).toHaveLength(citations.length + credited.length);
    expect(records.find((record) => record.source === 'Zoë Ünal')).toMatchObject({
      article_url: 'https://harbour-post.example/a',
      publisher: 'Harbour Post',
      publisher_url: 'https://harbour-post.example/',
      relation: 'says',
      via: 'Fars',
      quote: 'the paper said',
    });
    expect(records.filter(({ relation }) => relation === 'photo').map((record) => record.source)).toEqual(
      expect.arrayContaining(['Kim Lee', 'Coast Pictures']),
    );
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', ' =1', '\n=1', '\r=1', '＝1'])(
    'guards a cell that begins with %j',
    async (name) => {
      expect((await recordsOf([named(name)]))[0]?.source).toBe(`'${name}`);
    },
  );

  it.each(['a=1', 'a-b', 'x@y', "O'Neil", ''])('leaves %j as it is', async (name) => {
    expect((await recordsOf([named(name)]))[0]?.source).toBe(name);
  });

  it('keeps quotes, commas, semicolons and line ends in their cell', async () => {
    const evidence = { exact: 'said "a, b; c"\r\nd', prefix: '', suffix: '' };
    const records = await recordsOf([readingOf('a', [source('x', { attributions: [attribution({ evidence })] })])]);
    expect(records).toHaveLength(1);
    expect(records[0]?.quote).toBe(evidence.exact);
  });

  it('holds its columns through whatever a page says', async () => {
    const record = (await recordsOf(READINGS)).find(({ quote }) => quote?.startsWith("'="));
    expect(record?.quote).toBe(`'${NASTY.toWellFormed().replaceAll('\0', '')}`);
    expect(record?.confidence).toBe('high');
  });
});
