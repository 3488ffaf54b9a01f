import { expect, test } from 'vitest';
import { en } from '../../../utils/sourcing/languages/en.ts';
import { maskedSentences } from '../../../utils/sourcing/maskedSentences.ts';

const sentences = (text: string) => maskedSentences(text, [], en).map(({ start, end }) => text.slice(start, end));

test.each([
  ['abbreviations', ['Mr. Roe met Gov. Low, Sens. Doe and Lee of Fla. Tuesday.', 'They left.']],
  ['initials', ['J. K. Roe left at 6 p.m. on May 3.', 'He slept.']],
  ['decimals', ['It cost 3.5 million.', 'It was late.']],
  ['an ellipsis within', ['It was … late, and wet... and cold.', 'She left.']],
  ['a question and a shout', ['Was it late?', 'It was!', 'She left.']],
  ['brackets', ['It was late.', '(So was she.)', 'He left.']],
  ['a closing mark without its opening one', ['so it was late.”', 'The yard closed.']],
  ['no stop at the end', ['The ferry is late']],
])('%s', (_what, expected) => {
  expect(sentences(expected.join(' '))).toEqual(expected);
});
