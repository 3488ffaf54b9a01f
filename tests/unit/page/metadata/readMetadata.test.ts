import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readFacts } from './readFacts.ts';

const URL = 'https://gazette.example/2024/05/03/bridge-closes?utm_source=x';

function read(html: string) {
  const { document } = parseHTML(html);
  const before = document.toString();
  const facts = readFacts(document as unknown as Document, URL);
  expect(document.toString(), 'reading must not change the page').toBe(before);
  return facts;
}

const fixture = (name: string): string =>
  readFileSync(new globalThis.URL(`../../../fixtures/metadata/${name}.html`, import.meta.url), 'utf8');

const values = (list: { value: string }[]): string[] => list.map(({ value }) => value);

describe('JSON-LD graph', () => {
  const facts = read(fixture('graph'));

  test('references are resolved, the article of the page is taken, not one of a list', () => {
    expect(values(facts.metadata.byline).slice(0, 2)).toEqual(['Ada Quill', 'Ben Inkwell']);
    expect(values(facts.metadata.byline)).not.toContain('Someone Else');
    expect(facts.metadata.byline[0]?.from).toBe('json-ld NewsArticle.author');
  });

  test('publisher: the site name first, then the JSON-LD', () => {
    expect(values(facts.metadata.publisher).slice(0, 2)).toEqual(['The Harbour Gazette', 'Harbour Media Holding']);
  });

  test('dates, addresses, origin', () => {
    expect(facts.metadata.published[0]).toEqual({
      value: '2024-05-03T08:15:00+02:00',
      from: 'json-ld NewsArticle.datePublished',
    });
    expect(facts.metadata.modified[0]?.value).toBe('2024-05-04T10:00:00Z');
    expect(facts.metadata.canonical[0]?.value).toBe('https://gazette.example/2024/05/03/bridge-closes');
    expect(facts.metadata.origin[0]?.value).toBe('https://wire.example/story/9');
  });

  test('paywall, types, credited pictures', () => {
    expect(facts.paywalled).toBe(true);
    expect(facts.types).toContain('NewsArticle');
    expect(facts.images[0]?.url).toBe('https://gazette.example/bridge.jpg');
    expect(values(facts.images[0]?.credits ?? [])).toEqual(['Cleo Lens/AFP', 'AFP']);
  });
});

describe('broken JSON-LD', () => {
  const facts = read(fixture('broken'));

  test('unescaped quotation marks, raw line ends, trailing commas and comments are mended', () => {
    expect(facts.metadata.title[0]?.value).toBe('Mayor says "never again" after flood');
    expect(facts.metadata.byline[0]?.value).toBe('Dora Fjord');
    expect(facts.metadata.published[0]?.value).toBe('2023-11-02');
  });

  test('HTML-escaped and cut-off blocks are read', () => {
    expect(values(facts.metadata.publisher)).toEqual(['River Post Online', 'River Post']);
  });
});

describe('visible bylines and dates', () => {
  const facts = read(fixture('visible'));

  test('a byline below the headline, its opening word in an element of its own', () => {
    expect(values(facts.metadata.byline)).toContain('Von Ella Feder');
  });

  test('menus and related stories are left out', () => {
    expect(values(facts.metadata.byline).join()).not.toMatch(/Navigation|Randnotiz/);
  });

  test('a date in words', () => {
    expect(values(facts.metadata.published)[0]).toBe('3. Mai 2024, 8:15 Uhr');
  });
});

describe('microdata', () => {
  const facts = read(fixture('microdata'));

  test('author, date and headline', () => {
    expect(facts.metadata.byline[0]).toEqual({ value: 'Finn Harbour, Coast Daily', from: 'microdata author' });
    expect(values(facts.metadata.published)).toEqual(
      expect.arrayContaining(['2015-02-01', '2015-02-01T09:00:00+01:00']),
    );
    expect(facts.metadata.title[0]?.value).toBe('Ferry fares rise');
  });
});
