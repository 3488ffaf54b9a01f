/** Interviews printed as questions and answers. */
import { expect, test } from 'vitest';
import { readTexts } from './readTexts.ts';

const brief = (texts: string[], byline: string[] = []) =>
  readTexts(texts, byline).map(({ kind, name }) => `${kind} ${name}`);

test('an answer is its speaker’s, and nobody’s who is told of in it', () => {
  expect(
    brief([
      'Jane Roe rowed for Kiel.',
      'JANE ROE: It was late. Jack Doe told me so.',
      'Why?',
      'JANE ROE: Doe said it rained.',
    ]),
  ).toEqual(['person Jane Roe']);
});

test('a speaker is known by further forms of the name', () => {
  expect(brief(['Why?', 'Jane Roe: It was late.', 'And then?', 'Roe: It rained.'])).toEqual(['person Jane Roe']);
  expect(brief(['HOST: Why?', 'JANE ROE: It was late.', 'HOST: And then?', 'ROE: It rained.'])).toEqual([
    'person Jane Roe',
  ]);
  expect(brief(['Jane Roe met us.', 'Why?', 'JR: It was late.', 'And then?', 'JR: It rained.'])).toEqual([
    'person Jane Roe',
  ]);
});

test('an author tells between the answers', () => {
  const texts = [
    'Jane Roe and Ann Doe met.',
    'ANN DOE: The yard is shut. Rob Poe of the yard said it was late.',
    'JANE ROE: It was late.',
    'ANN DOE: Why?',
    'JANE ROE: It rained.',
  ];
  expect(brief(texts, ['Ann Doe'])).toEqual(['person Rob Poe', 'person Jane Roe']);
});

test('an answer without a name', () => {
  expect(brief(['Q: Was it late?', 'A: It was, as Jane Roe said.', 'Q: Why?', 'A: Roe said it rained.'])).toEqual([]);
});

test('results are no answers', () => {
  expect(brief(['Jane Roe won.', 'Roe: 547 votes.', 'Roe: 46 seats.'])).toEqual([]);
});

test('one label is no transcript', () => {
  expect(brief(['Jane Roe came.', 'Roe: The boat sank, John Doe said.'])).toEqual(['person John Doe']);
});
