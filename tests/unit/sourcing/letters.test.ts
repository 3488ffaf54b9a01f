import { describe, expect, test } from 'vitest';
import { fold, foldPlain } from '../../../utils/sourcing/fold.ts';
import { ANY_KEY, keyAt, lazily, wordsOf } from '../../../utils/sourcing/letters.ts';

const TEXTS = [
  '',
  'Jane O’Roe-Doe of A&B, 1,000 feet; U.S. ships. 3rd',
  'Zoë Ä. Müller’s «Éclair» — Ünal',
  'нет, Анна-Мария said 日本 e\u0301te\u0301',
  '𝐀𝐁 x𝐂 \ud835 lone \udc00 a\ud835b',
  "-a- 'b' c.' d'. e-.f g''h",
];

/** What `wordsOf` stands for, as an expression. */
const asExpression = (joints: string) =>
  new RegExp(`[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}&]|[${joints}](?=[\\p{L}\\p{N}]))*`, 'gu');

describe('the words of a text', () => {
  test.each(TEXTS)('are those of the Unicode expression: %j', (text) => {
    for (const joints of ["'’.-", "'’.,-"]) {
      const { starts, ends } = wordsOf(text, joints);
      const words = starts.map((start, index) => text.slice(start, ends[index]));
      expect(words).toEqual(text.match(asExpression(joints)) ?? []);
    }
  });

  test('tell which hold a capital', () => {
    const { marks } = wordsOf('the eBay ferry of Kiel', "'’.-");
    expect(marks.map((mark) => (mark & 16) !== 0)).toEqual([false, true, false, false, true]);
  });
});

describe('the key of a word', () => {
  const key = (text: string) => keyAt(text, 0);

  test('is that of the same word in either case, whatever follows', () => {
    for (const text of ['OFFICIAL', 'Official’s', 'official-looking', 'official 7', 'official,'])
      expect(key(text)).toBe(key('official'));
    expect(keyAt('an official', 3)).toBe(key('official'));
  });

  test('tells most other words apart', () => {
    const words = ['ferry', 'old', 'o', 'quay', 'harbour', 'crew', 'officials', 'officia', 'us', 'su'];
    expect(new Set(words.map(key)).size).toBe(words.length);
  });

  test('is that of any word where a letter is not of ASCII', () => {
    for (const text of ['őr', 'café', 'cafe\u0301', '日本', 'a\ud835\udc00']) expect(key(text)).toBe(ANY_KEY);
    expect(key('')).not.toBe(ANY_KEY);
  });
});

test('things are made once and only when asked for', () => {
  const made: number[] = [];
  const at = lazily(3, (index) => made.push(index));
  expect([at(1), at(1), at(3), at(-1)]).toEqual([1, 1, undefined, undefined]);
  expect(made).toEqual([1]);
});

test.each(['Jane  Roe', ' “A” ', 'AT&T - Inc.', "O'Roe’s U.S. -- Co", '   ', 'a - b', '.'])(
  'plain text folds as any other: %j',
  (text) => {
    // A letter outside ASCII takes the long way.
    expect(fold(`${text} ж`)).toBe(`${foldPlain(text) ?? fold(text)} ж`.trim());
  },
);
