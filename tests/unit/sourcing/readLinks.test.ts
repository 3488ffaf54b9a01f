import { describe, expect, it } from 'vitest';
import type { Block } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { storyLinks } from '../../../utils/sourcing/readLinks.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();

/** A paragraph in which the words in brackets are the link. */
function paragraph(marked: string, href: string): Block {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { kind: 'paragraph', text: marked.replace(/[[\]]/g, ''), links: [{ start, end, href }] };
}

const named = (text: string, href: string, lang = 'en') =>
  storyLinks(paragraph(text, href), register, lang).map((story) => (story.outletId === null ? story.name : ''));

describe('a link to a site that carries the name beside it', () => {
  it.each([
    [
      'The pier, [the Harbour Gazette] wrote, will close.',
      'https://www.harbourgazette.example/pier-will-close-in-may',
      'en',
      'Harbour Gazette',
    ],
    [
      'The Harbour Gazette has [a longer list] of piers.',
      'https://harbour-gazette.example/news/the-longer-list',
      'en',
      'Harbour Gazette',
    ],
    [
      '[A list] by The Harbour Gazette’s readers is longer.',
      'https://theharbourgazette.example/news/the-longer-list',
      'en',
      'Harbour Gazette',
    ],
    [
      'The sale was first reported by [Ferrywatch] in May.',
      'https://ferrywatch.example/stories/the-ferry-is-sold',
      'en',
      'Ferrywatch',
    ],
    [
      'Das stand am Montag in der [Uferner Zeitung].',
      'https://uferner-zeitung.example/lokales/die-faehre-ist-verkauft',
      'de',
      'Uferner Zeitung',
    ],
  ])('is an outlet: %s', (text, href, lang, name) => {
    expect(named(text, href, lang)).toEqual([name]);
  });

  it.each([
    [
      'a company and its own page',
      'Acme Robotics showed [a new arm] for ships.',
      'https://acmerobotics.example/blog/a-new-arm-for-ships',
    ],
    ['a hospital', '[Valley Hospital] opened a new wing.', 'https://valleyhospital.example/wings/the-new-wing-is-open'],
    ['another site', 'The Harbour Gazette has [a longer list].', 'https://piers.example/news/the-longer-list'],
    ['the front page', 'She worked for [the Harbour Gazette].', 'https://harbourgazette.example/'],
    ['the topic page', 'All about [the Harbour Gazette].', 'https://harbourgazette.example/about/the-longer-list'],
    [
      'a name without capitals',
      'The local harbour gazette has [a longer list].',
      'https://harbourgazette.example/news/the-longer-list',
    ],
    [
      'a name far away',
      `The Harbour Gazette is old. ${'It rained on the pier. '.repeat(5)}Here is [a list].`,
      'https://harbourgazette.example/news/the-longer-list',
    ],
  ])('is none: %s', (_, text, href) => {
    expect(named(text, href)).toEqual([]);
  });
});

describe('the outlet told by such a link', () => {
  const publisher = { name: 'Pier Post', domain: 'pier-post.example', outletId: null, identity: 'unknown' as const };
  const read = (text: string, href: string) =>
    readSources(snapshotOf([], [paragraph(text, href)]), register, { publisher, lang: 'en', byline: [] });

  it('is one source with what the words say, and not of the register', () => {
    const href = 'https://harbour-gazette.example/news/the-pier-will-close';
    const sources = read('The Harbour Gazette reported [in May] that the pier would close.', href);
    expect(sources.map(({ name, outletId }) => [name, outletId])).toEqual([['Harbour Gazette', null]]);
    expect(sources[0]?.attributions.some((one) => one.href === href)).toBe(true);
  });

  it('is not the publisher itself', () => {
    expect(read('The Pier Post has [a longer list].', 'https://pier-post.example/news/the-longer-list')).toEqual([]);
  });
});

it('a link to a stock photo is no story', () => {
  const agency = 'https://www.shutterstock.com/image-photo/old-ferry-on-the-lake-1234567';
  expect(named('An old ferry ([Roe]).', agency)).toEqual([]);
});

describe('a dated address', () => {
  it('is a story’s', () => {
    expect(named('It was [sold twice].', 'https://quayside.example/2031/05/04/the-ferry-was-sold-twice/')).toEqual([
      null,
    ]);
  });

  it.each([
    'https://reelpier.wordpress.com/2031/05/04/the-ferry-was-sold-twice/',
    'https://safety.pierblog.example/2031/05/the-ferry-was-sold-twice.html',
    'https://quayside.example/blogs/2031/05/04/the-ferry-was-sold-twice',
  ])('is none when it is a blog’s: %s', (href) => {
    expect(named('It was [sold twice].', href)).toEqual([]);
  });

  it('is none when it is the page of a body that the article names as a source', () => {
    const publisher = { name: 'Pier Post', domain: 'pier-post.example', outletId: null, identity: 'unknown' as const };
    const href = 'https://www.quaysideinstitute.example/2031/05/the-ferry-was-sold-twice/';
    const text = 'The Quayside Institute said in May that the ferry was [sold twice].';
    const sources = readSources(snapshotOf([], [paragraph(text, href)]), register, {
      publisher,
      lang: 'en',
      byline: [],
    });
    expect(sources.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['organization Quayside Institute']);
  });
});

it.each([
  'https://www.bmj.com/content/350/bmj.h694',
  'https://www.bmj.com/content/early/2031/04/09/10.1136/bmj.m1435',
  'https://www.nature.com/articles/s41591-020-0843-2',
])('a paper in a journal is no outlet’s story: %s', (href) => {
  expect(named('One [trial] ended early.', href)).toEqual([]);
});
