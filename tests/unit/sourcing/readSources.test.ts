import { describe, expect, test } from 'vitest';
import type { Block, Source } from '../../../utils/model.ts';
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
const read = (texts: string[], blocks: Block[] = []) =>
  readSources(snapshotOf(texts, blocks), register, { publisher, lang: 'en', byline: [] });
const named = (sources: Source[], kind: Source['kind']) =>
  sources.filter((source) => source.kind === kind).map(({ name }) => name);
const relations = (sources: Source[], outletId: string) =>
  sources.find((source) => source.outletId === outletId)?.attributions.map(({ relation }) => relation) ?? [];
const viaOf = (sources: Source[], name: string) =>
  sources
    .find((source) => source.name === name)
    ?.attributions.map(({ via }) => sources.find(({ id }) => id === via)?.name ?? null) ?? [];

describe('who carried the words', () => {
  test.each([
    ['“We are ready,” Jane Roe told Reuters on Monday.', 'reuters', 'quotes'],
    ['In an interview with Le Monde, Jane Roe denied it.', 'le-monde', 'quotes'],
    ['The port reopened at dawn, according to Reuters.', 'reuters', 'reports'],
    ['Reuters first reported the sale of the yard.', 'reuters', 'reports'],
    ['Jane Roe made the remarks, quoted by Reuters, at a fair.', 'reuters', 'quotes'],
    ['NAIROBI (AP) — Rains cut the main road.', 'associated-press', 'wire'],
    ['Reuters contributed to this report.', 'reuters', 'wire'],
  ])('%s', (sentence, id, relation) => {
    expect(relations(read([sentence]), id)).toContain(relation);
  });

  test.each([
    ['Jane Roe told “Good Morning America” that the ferry was late.', 'abc-news'],
    ['“No,” she said on NBC’s “Meet the Press with Ann Poe.” The ferry was late.', 'nbc-news'],
  ])('a title in quotation marks is no quotation: %s', (sentence, id) => {
    const found = read([sentence]).filter(({ kind }) => kind === 'outlet');
    expect(found.map(({ outletId }) => outletId)).toEqual([id]);
  });

  test('both outlets that share a verb count', () => {
    const sources = read(['Jane Roe told Reuters and CNN that the ferry was late.']);
    expect(named(sources, 'outlet').sort()).toEqual(['CNN', 'Reuters']);
  });

  test.each([
    'The mayor did not respond to Reuters.',
    'Jane Roe, a former CNN producer, bought the ferry.',
    'The three candidates met at a CNN debate in May.',
    'The town sued CNN over the film.',
  ])('no source: %s', (sentence) => {
    expect(named(read([sentence]), 'outlet')).toEqual([]);
  });
});

describe('a remark carried by an agency, another posted', () => {
  const texts = [
    'The yard will close unless the council pays, Ali Rezai Moradi, an adviser to Mayor Hamid Karam, has warned.',
    '“They must pay,” Moradi said, speaking at a fair, with his remarks quoted by Fars News. “If they do not pay, they will lose it,” the official added.',
    'Iranian Trade Minister Reza Javad Tehrani echoed the view, tweeting pictures of the fair and writing that the “end of delay has begun”.',
    'On January 2, British Harbour Secretary Mark Ellery said the board believed the yard was safe.',
    'US officials justified the bill by claiming that the yard was old.',
  ];
  const sources = read(texts);

  test('people, platform, outlet and unnamed officials are found', () => {
    expect(named(sources, 'person')).toEqual(
      expect.arrayContaining(['Ali Rezai Moradi', 'Reza Javad Tehrani', 'Mark Ellery']),
    );
    expect(named(sources, 'platform')).toEqual(['Twitter']);
    expect(named(sources, 'outlet')).toEqual(['Fars News Agency']);
    expect(named(sources, 'anonymous')).toContain('US officials');
  });

  test('the words carry the source they came through', () => {
    expect(viaOf(sources, 'Ali Rezai Moradi')).toContain('Fars News Agency');
    expect(viaOf(sources, 'Reza Javad Tehrani')).toContain('Twitter');
  });

  test('every proof stands verbatim in one block', () => {
    for (const { attributions } of sources)
      for (const { evidence } of attributions)
        expect(texts.some((text) => text.includes(evidence.prefix + evidence.exact + evidence.suffix))).toBe(true);
  });
});

test('a link to another outlet’s story supports a claim; its home page does not', () => {
  const text = 'The ferry sank in May and the yard closed.';
  const block = (href: string): Block => ({ kind: 'paragraph', text, links: [{ start: 4, end: 14, href }] });
  expect(
    relations(read([], [block('https://www.reuters.com/world/ferry-sank-off-the-harbour-2024-05-02/')]), 'reuters'),
  ).toEqual(['linked']);
  expect(read([], [block('https://www.reuters.com/')])).toEqual([]);
});

test('a hostile text takes time in proportion to its length', () => {
  for (const piece of [
    'A ',
    'Aa Bb, ',
    '“',
    "said the ' ",
    'according to ',
    'of the Ministry of ',
    ', a, b',
    'told Reuters and ',
    '(((',
    'officials from ',
  ]) {
    expect(Array.isArray(read([piece.repeat(4000)]))).toBe(true);
  }
});
