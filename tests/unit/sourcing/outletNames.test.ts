/** Which words name an outlet that is a source: short names, names by form, polls, programmes; and what only looks so. */
import { describe, expect, test } from 'vitest';
import { readTexts } from './readTexts.ts';

const outletsOf = (...texts: string[]) =>
  readTexts(texts)
    .filter(({ kind }) => kind === 'outlet')
    .map(({ name }) => name);

describe('an outlet', () => {
  test.each([
    [
      'by a short name',
      ['It is not like Fox News at all.', 'The pilot Jim Hale told Fox that the ferry was late.'],
      'Fox News',
    ],
    [
      'beside its other name',
      ['A keeper spilled to Radar Online.', 'She spilled to Radar that it was over.'],
      'Radar Online',
    ],
    ['in a poll of two', ['It rained a day after a CNN/ORC poll showed a small lead for the harbour.'], 'CNN'],
    [
      'by a long name that it shares',
      ['A projection from the Cook Political Report shows fewer ferries.'],
      'The Cook Political Report',
    ],
    ['behind a nod', ['It is late, and nobody knows why it is so. h/t: The Hill.'], 'The Hill'],
    ['where somebody argues', ['Jim Hale argues at The Federalist that the ferry is too small.'], 'The Federalist'],
    ['that got a memo', ['He sent a two-page memo to The Washington Post in April.'], 'The Washington Post'],
    ['that released a document', ['Breitbart News has released an excerpt of the book.'], 'Breitbart News'],
    ['by a nickname', ['The pier will close, according to WashPost.'], 'The Washington Post'],
    [
      'named behind its noun, with a particle',
      ['The pier is shut, Portuguese newspaper Gazeta da Ponte reports.'],
      'Gazeta da Ponte',
    ],
    ['in marks behind its noun', ['He told the television program “Quay Tonight” that it was over.'], 'Quay Tonight'],
    ['by the form of a watchdog', ['It cost a million, the Quay County Watchdog reported.'], 'Quay County Watchdog'],
    [
      'by the form of a show',
      ['“It is over,” Jim Hale said on “The Late Show With Mary Roe” last month.'],
      'Late Show With Mary Roe',
    ],
  ])('%s', (_, texts, name) => {
    expect(outletsOf(...texts)).toEqual([name]);
  });

  test.each([
    ['an origin and a noun', 'Kivu Press, the Chinese news agency, is shut, Jim Hale said.'],
    ['somebody’s appearance', 'The ad includes a Hale television interview, which a Hale television ad quoted.'],
    ['a title with a verb', 'The Hales Lost On TV reported a good year.'],
    ['a pronoun that opens a title', 'Hale said in May on the podcast “Here’s the Ferry.”'],
    ['a cry', 'BOOM: Hale Just Sank The Ferry'],
    ['a word that opens a phrase', 'People close to the talks said that it was late.'],
    ['what a show is', 'The Quay Show is a podcast about ships.'],
    ['a city with a magazine', 'Jim Hale, a customer based in Boston, said he was late.'],
    ['the staff of one who wrote a book', 'It is a biography by the Washington Post editor Jim Hale.'],
  ])('is not %s', (_, text) => {
    expect(outletsOf(text)).toEqual([]);
  });
});
