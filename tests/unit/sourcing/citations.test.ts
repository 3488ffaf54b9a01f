import { describe, expect, test } from 'vitest';
import type { Block, BlockKind, Source } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const publisher = {
  name: 'Harbour Post',
  domain: 'harbour-post.example',
  outletId: null,
  identity: 'unknown' as const,
};
const read = (texts: string[], blocks: Block[] = [], byline: string[] = []) =>
  readSources(snapshotOf(texts, blocks), register, { publisher, lang: 'en', byline });
const outlets = (sources: Source[]) => sources.filter(({ kind }) => kind === 'outlet');
const brief = (sources: Source[]) =>
  outlets(sources).map(({ name, attributions }) => `${attributions[0]?.relation} ${name}`);
const block = (kind: BlockKind, text: string, href?: string): Block => ({
  kind,
  text,
  links: href ? [{ start: 0, end: 9, href }] : [],
});
/** "Jane Roe via Reuters via CNN". */
function chain(sources: Source[], name: string): string {
  const source = sources.find((one) => one.name === name);
  const via = source?.attributions.find((one) => one.via !== null)?.via;
  const next = sources.find(({ id }) => id === via);
  return next ? `${name} via ${chain(sources, next.name)}` : name;
}

describe('one outlet through another', () => {
  test.each([
    ['CNN, citing Reuters, reported that the yard would close.', 'Reuters', 'Reuters via CNN'],
    ['Jane Roe told CNN, according to Reuters, that the yard would close.', 'CNN', 'CNN via Reuters'],
    [
      '“It will close,” Jane Roe said in an interview with CNN, Reuters reported.',
      'Jane Roe',
      'Jane Roe via CNN via Reuters',
    ],
  ])('%s', (sentence, name, expected) => {
    expect(chain(read([sentence]), name)).toBe(expected);
  });
});

describe('whose words an outlet quoted', () => {
  test.each([
    ['Reuters quoted Jane Roe as saying the yard would close.', 'Jane Roe', 'Jane Roe via Reuters'],
    ['A memo by the yard’s owners seen by Reuters sets a date.', 'Reuters', 'Reuters'],
  ])('%s', (sentence, name, expected) => {
    const sources = read([sentence]);
    expect(outlets(sources).map((one) => one.name)).toEqual(['Reuters']);
    expect(chain(sources, name)).toBe(expected);
  });

  test('a report told of in a side clause carries nobody else’s words', () => {
    const sources = read(['Jane Roe said she left in May, after Reuters reported the sale.']);
    expect(brief(sources)).toEqual(['reports Reuters']);
    expect(chain(sources, 'Jane Roe')).toBe('Jane Roe');
  });
});

describe('text that an outlet introduces', () => {
  test('a block quotation from its story came through it', () => {
    const sources = read(
      ['The board met again, as Reuters reported:'],
      [block('quote', 'Jane Roe said the yard would close.'), block('quote', 'John Doe denied it.')],
    );
    expect(chain(sources, 'Jane Roe')).toBe('Jane Roe via Reuters');
    expect(chain(sources, 'John Doe')).toBe('John Doe via Reuters');
  });

  test('so did the words announced after its report, and no others', () => {
    const sources = read([
      'The yard will close, Reuters reports.',
      'Asked when, Jane Roe said:',
      'John Doe denied it.',
    ]);
    expect(chain(sources, 'Jane Roe')).toBe('Jane Roe via Reuters');
    expect(chain(sources, 'John Doe')).toBe('John Doe');
  });
});

describe('what an outlet’s name in a caption is', () => {
  test.each([
    'The ferry at its berth on Friday, hours before it sank off the harbour wall, with the old yard behind it and the crews of both tugs on the quay. (Jim Doe/Reuters)',
    'The ferry at its berth on Friday, hours before it sank off the harbour wall, with the old yard behind it and the crews on the quay. Photo: Jim Doe for The Washington Post via Getty Images',
  ])('a credit: %s', (text) => {
    expect(outlets(read([], [block('caption', text)]))).toEqual([]);
  });

  test('a source, where the caption tells the story', () => {
    const text =
      'The ferry was sold long before it sank. “We never heard of it,” its captain Jane Roe told Reuters in May.';
    expect(brief(read([], [block('caption', text)]))).toEqual(['quotes Reuters']);
  });
});

describe('who supplied the text', () => {
  const filler = Array.from({ length: 12 }, (_, at) => `The ferry sails at ${at + 1} and the crews wait on the quay.`);

  test.each([
    [block('note', '© 2031 Reuters'), 'wire Reuters'],
    [block('note', '© 2031 The Financial Times Ltd. All rights reserved.'), 'republishes Financial Times'],
  ])('a copyright line at the end: %#', (line, expected) => {
    expect(brief(read([], [...filler.map((text) => block('paragraph', text)), line]))).toEqual([expected]);
  });

  test('an agency set against a paragraph of a live page', () => {
    const paragraph = block('paragraph', 'The yard closed on Tuesday, the ministry said. —Reuters');
    expect(brief(read([], [paragraph, ...filler.map((text) => block('paragraph', text))]))).toEqual(['wire Reuters']);
  });

  test('another paper behind the authors’ names', () => {
    const line = block('standfirst', 'Jane Roe and John Doe, Financial Times - Dec 20, 2031');
    expect(brief(read(filler, [line], ['Jane Roe']))).toEqual([]);
    expect(brief(read([], [line, ...filler.map((text) => block('paragraph', text))], ['Jane Roe']))).toEqual([
      'republishes Financial Times',
    ]);
  });
});

describe('links to sites that the register lacks', () => {
  test.each([
    ['https://www.quayside-times.example/2031/05/04/the-ferry-was-sold-twice/', ['linked Quayside-times']],
    ['https://www.quayside-times.example/about-the-ferry-and-its-yard/', []],
    ['https://blog.yard.example/2031/05/04/the-ferry-was-sold-twice/', []],
    ['https://www.harbour.gov/2031/05/04/the-ferry-was-sold-twice/', []],
    ['https://sport.harbour-post.example/2031/05/04/the-ferry-was-sold-twice/', []],
  ])('%s', (href, expected) => {
    const sources = read([], [block('paragraph', 'The ferry was sold twice.', href)]);
    expect(brief(sources.filter(({ self }) => !self))).toEqual(expected);
  });
});

test.each([
  'Seven questions before the debate, to be carried on MSNBC this week.',
  'The Jane Roe Show is a podcast hosted by CNN.',
  'In an interview with TT Torrez, Pain denied it.',
  'The strain is rarely seen in the north, according to the CDC.',
])('no outlet source: %s', (sentence) => {
  expect(outlets(read([sentence]))).toEqual([]);
});
