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
/** Without the lines below the headline, which may be anything. */
const signers = (list: { value: string; from: string }[]): string[] =>
  values(list.filter(({ from }) => from !== 'line below the headline'));

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

describe('what stands near the headline', () => {
  const TEXT =
    '<p>The harbour board said on Monday that the bridge would stay closed until spring, for reasons of safety, and that nobody had objected to it so far, neither in town nor on the island.</p>';
  const page = (head: string, body: string) =>
    read(`<html><head><title>The bridge closes for a year</title>${head}</head><body>${body}</body></html>`).metadata;
  const story = (below: string) => `<div><div><h2>The bridge closes for a year</h2>${below}</div></div>`;

  test('the headline is the heading that says what the title says, also below one with the name of the site', () => {
    const logo = '<h1><a href="/">The Harbour Gazette</a></h1><p>By Road And Sea, since 1907</p>';
    const { byline, published } = page('', `<header>${logo}</header>${story('<p>By Ada Quill</p><p>3 May 2024</p>')}`);
    expect(values(byline)).toEqual(['By Ada Quill']);
    expect(values(published)).toEqual(['3 May 2024']);
    expect(values(page('', `<div><div><h1>Bridge shut</h1><p>By Ada Quill</p></div></div>`).byline)).toEqual([
      'By Ada Quill',
    ]);
  });

  test('small letters, lines of a box, lines below the headline, the foot of a post', () => {
    expect(values(page('', story('<p>by Ada Quill</p>')).byline)).toContain('by Ada Quill');
    expect(values(page('', story('<p>Posted on Monday at noon by <b>Ada Quill</b></p>')).byline)).toContain(
      'by Ada Quill',
    );
    const box = '<div class="byline">Ada Quill<br>Ferry reporter</div>';
    expect(values(page('', story(box)).byline)).toContain('Ada Quill | Ferry reporter');
    expect(page('', story('<b>Ada Quill</b><br>Quay Post<br>3 May 2024')).byline).toEqual([
      { value: 'Ada Quill', from: 'line below the headline' },
      { value: 'Quay Post', from: 'line below the headline' },
    ]);
    const foot = '<div class="post-footer"><a rel="author" href="/q">Ada Quill</a></div>';
    expect(values(page('', `${story('')}${foot}`).byline)).toContain('Ada Quill');
  });

  test('a label that begins like a byline does not hide the byline', () => {
    expect(signers(page('', story('<p>Text Size</p><p>By Ada Quill</p><p>By Ben Inkwell</p>')).byline)).toEqual([
      'Text Size',
      'By Ada Quill',
    ]);
  });

  test('a form round the whole page hides no byline, one of its own does', () => {
    const signed = '<div class="byline">Ada Quill</div><div class="date">3 May 2024</div>';
    const { byline, published } = page('', `<form id="search-page">${story(signed)}</form>`);
    expect([...values(byline), ...values(published)]).toEqual(['Ada Quill', '3 May 2024']);
    expect(signers(page('', `${story('')}<form>${signed}</form>`).byline)).toEqual([]);
  });

  test('the foot of the head signs the story, that of the page does not', () => {
    const foot = '<footer><a rel="author">Ada Quill</a><time datetime="2024-05-03">3 May</time></footer>';
    const head = '<header><h2>The bridge closes for a year</h2></header>';
    const { byline, published } = page('', `<div><div>${head}${foot}</div>${TEXT}</div>`);
    expect([...values(byline), ...values(published)]).toEqual(['Ada Quill', '2024-05-03']);
    expect(values(page('', `<div><div><div>${head}</div>${TEXT}</div>${foot}</div>`).byline)).toEqual([]);
  });

  test('a day in six digits below the headline is its date', () => {
    expect(values(page('', story('<p>Published: <i>05.03.13, 22:10 / Harbour</i></p>')).published)).toEqual([
      '05.03.13, 22:10 / Harbour',
    ]);
    expect(values(page('', story('<p>Call 05.03 or 13.22</p>')).published)).toEqual([]);
  });

  test('dates behind the text are those of other stories', () => {
    const others = '<p>by Ben Inkwell (5/17/2007)</p>';
    expect(values(page('', story(`${TEXT.repeat(4)}${others}`)).published)).toEqual([]);
    expect(values(page('', story(`${TEXT.repeat(3)}${others}`)).published)).toHaveLength(1);
  });
});
