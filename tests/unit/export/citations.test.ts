import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../utils/export/bibtex.ts';
import { citeNews } from '../../../utils/export/citeNews.ts';
import { csl } from '../../../utils/export/csl.ts';
import { ris } from '../../../utils/export/ris.ts';
import { outlet, readingOf } from '../graph/readingOf.ts';
import { NASTY, READINGS } from './hostile.ts';
import { has, run, unless } from './readers.ts';
import { textOf } from './textOf.ts';

/** An item of CSL-JSON, as far as it is looked at here. */
type Item = {
  type?: string;
  title?: string;
  author?: { family?: string; given?: string; literal?: string }[];
  'container-title'?: string;
  URL?: string;
  note?: string;
  source?: string;
  /** Lines of a note, to citeproc. */
  agency?: string;
  via?: string;
  issued?: { 'date-parts': (number | string)[][] };
  accessed?: { 'date-parts': (number | string)[][] };
};

const dateOf = (date: Item['issued']) => date?.['date-parts'][0]?.map(Number);
const pandoc = async (format: typeof csl, from: string): Promise<Item[]> =>
  JSON.parse(run('pandoc', ['-f', from, '-t', 'csljson'], await textOf(format, READINGS)));

const namesOf = ({ author = [] }: Item) =>
  author.map(({ family, given, literal }) => literal ?? (given ? `${family}, ${given}` : family));
const notesOf = ({ note, agency, via }: Item) =>
  [note, agency && `Agency: ${agency}`, via && `Via: ${via}`].filter((part) => part).join(' ');

/** What must come through, by whichever reader. */
function expectWhole(items: Item[]): void {
  expect(items).toHaveLength(READINGS.length);
  const [item, copy] = ['a', 'b'].map((path) =>
    items.find(({ URL }) => URL === `https://harbour-post.example/${path}`),
  );
  if (!item || !copy) throw new Error('an address is lost');
  expect(item.title).toBe('Harbour wall & “sea” at 50% {again}');
  expect(item['container-title']).toBe('Harbour Post');
  expect(namesOf(item)).toEqual(['Duarte, Ana María', 'Harbour Post']);
  expect(dateOf(item.issued)).toEqual([2026, 4, 30]);
  expect(notesOf(item)).toContain('Agency: Fars');
  expect(copy['container-title']).toBe('Coast Radio');
  expect(notesOf(copy)).toContain('Via: Harbour Post, Web Archive');
  expect(copy.title).toContain('=1+1');
  expect(copy.title).toContain('אבג');
}

describe('CSL-JSON', () => {
  it.skipIf(!has.pandoc)(`is read whole by Pandoc${unless('pandoc')}`, async () => {
    expectWhole(await pandoc(csl, 'csljson'));
  });

  it('is read whole by citation-js', async () => {
    const items = new Cite(await textOf(csl, READINGS)).data as Item[];
    expectWhole(items);
    expect(items[0]?.source).toBe('Fars');
    expect(dateOf(items[0]?.accessed)).toEqual([2026, 5, 1]);
  });

  it.skipIf(!has.pandoc)(`is cited by citeproc with author, date and address${unless('pandoc')}`, async () => {
    const text = run(
      'pandoc',
      ['-f', 'csljson', '-t', 'plain', '--citeproc', '--wrap=none'],
      await textOf(csl, READINGS),
    );
    expect(text).toContain('Duarte, Ana María, and Harbour Post. 2026.');
    expect(text).toContain('Harbour Post, April 30, 2026.');
    expect(text).toContain('https://harbour-post.example/a');
  });
});

describe('RIS', () => {
  it('is read whole by citation-js', async () => {
    expectWhole(new Cite(await textOf(ris, READINGS)).data as Item[]);
  });

  it('has one tag a line, whatever the page says', async () => {
    const lines = (await textOf(ris, READINGS)).split('\r\n').filter((line) => line !== '');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- ?\P{Cc}*$/u);
    expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(READINGS.length);
    expect(lines).toContain('N1  - Agency: Fars');
  });
});

describe('BibTeX', () => {
  it.skipIf(!has.pandoc)(`is read whole by Pandoc as BibLaTeX${unless('pandoc')}`, async () => {
    expectWhole(await pandoc(bibtex, 'biblatex'));
  });

  it('is read whole by citation-js', async () => {
    expectWhole(new Cite(await textOf(bibtex, READINGS)).data as Item[]);
  });

  it('balances its braces, which BibTeX counts', async () => {
    const text = await textOf(bibtex, READINGS);
    let depth = 0;
    for (const sign of text) {
      if (sign === '{') depth++;
      if (sign === '}') depth--;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it('gives each entry a key of its own', async () => {
    const many = Array.from({ length: 500 }, (_, i) => readingOf(`p${i}`, []));
    const keys = [...(await textOf(bibtex, many)).matchAll(/^@article\{([\w-]+),$/gm)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(500);
  });
});

/** The parameters of a template call, split the way MediaWiki splits one without links and templates inside. */
function parametersOf(line: string): Record<string, string> {
  const inner = /^\{\{cite news \|([^{}[\]<>]*)\}\}$/.exec(line)?.[1];
  if (inner === undefined) throw new Error(`no template: ${line}`);
  const named = inner.split('|').map((part): [string, string] => {
    const at = part.indexOf('=');
    return [part.slice(0, at).trim(), part.slice(at + 1).trim()];
  });
  return Object.fromEntries(named);
}

describe('{{cite news}}', () => {
  it('keeps author, date, agency and address', async () => {
    const [first, second] = (await textOf(citeNews, READINGS)).trimEnd().split('\n').map(parametersOf);
    expect(first).toEqual({
      last1: 'Duarte',
      first1: 'Ana María',
      author2: 'Harbour Post',
      title: 'Harbour wall &#38; “sea” at 50% &#123;again&#125;',
      url: 'https://harbour-post.example/a',
      work: 'Harbour Post',
      agency: 'Fars',
      date: '2026-04-30',
      'access-date': '2026-05-01',
    });
    expect(second).toMatchObject({ work: 'Coast Radio', via: 'Harbour Post, Web Archive', date: '2026' });
  });

  it.skipIf(!has.pandoc)(`is one template a line for Pandoc’s reader of wiki text${unless('pandoc')}`, async () => {
    const ast = JSON.parse(run('pandoc', ['-f', 'mediawiki', '-t', 'json'], await textOf(citeNews, READINGS)));
    const raw = JSON.stringify(ast.blocks).match(/\{\{cite news/g);
    expect(raw).toHaveLength(READINGS.length);
    expect(JSON.stringify(ast.blocks)).not.toMatch(/"t":"(?:Link|Emph|Strong|Header|Table)"/);
  });

  it('never lets a name out of its parameter', async () => {
    const reading = readingOf('x', [outlet(NASTY, null, { attributions: [] })]);
    expect(Object.keys(parametersOf((await textOf(citeNews, [reading])).trimEnd()))).not.toContain('');
  });
});
