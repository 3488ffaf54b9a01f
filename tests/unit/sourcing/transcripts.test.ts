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
