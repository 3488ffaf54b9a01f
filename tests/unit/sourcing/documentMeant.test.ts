/** Which document is meant: one that is named in two ways is one. */
import { expect, test } from 'vitest';
import { brief } from './readTexts.ts';

test.each([
  // By the letters of who wrote it
  [
    'A new report from the Quay Harbour Office found that it was late. The QHO report said crews were few.',
    ['document A new report from the Quay Harbour Office'],
  ],
  // By its noun, where the first name says little
  [
    'A recent poll found that many were late. The poll of 1,500 sailors found that few cared.',
    ['document A recent poll'],
  ],
  // By whoever published it
  ['The report, published on Monday by the Quay Harbour Office, found that it was late.', ['document The report']],
  ['The letter, signed by 40 scientists, says it is late.', ['document The letter']],
  // By a date with a comma in it
  [
    'In a study published April 3, 2031 in the Quay Review, it was found to be late.',
    ['document a study published April 3, 2031 in the Quay Review'],
  ],
  ['The Blue Paper said it was late.', ['document The Blue Paper']],
])('%s', (text, sources) => {
  expect(brief(text).filter((one) => one.startsWith('document'))).toEqual(sources);
});

test.each([
  'A new report from the Ferry Office found that it was late. The QHO report said crews were few.',
  'A recent study found that many were late. A study of 1,500 sailors found that few cared.',
])('two documents: %s', (text) => {
  expect(brief(text).filter((one) => one.startsWith('document'))).toHaveLength(2);
});

test.each([
  ['Newspapers reported that it was late.', ['anonymous Newspapers']],
  ['Tabloids claimed it was late.', ['anonymous Tabloids']],
  ['Voters said it was late.', []],
])('a word that only begins its sentence names nobody: %s', (text, sources) => {
  expect(brief(text)).toEqual(sources);
});
