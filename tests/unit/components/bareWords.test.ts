import { expect, test } from 'vitest';
import { bareWords } from '../../../components/article/bareWords.ts';

test.each([
  ['“The harbour is shut.”', 'The harbour is shut.'],
  ['“The harbour is shut', 'The harbour is shut'],
  ['«Le port est fermé»', 'Le port est fermé'],
  ['「港は閉鎖」', '港は閉鎖'],
  ['She said “never”', 'She said “never”'],
  ['No marks', 'No marks'],
])('%s is shown as %s', (selected, shown) => {
  expect(bareWords(selected)).toBe(shown);
});
