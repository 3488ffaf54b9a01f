import { describe, expect, it } from 'vitest';
import { packWords, placesWith, rowsFor } from '../../../utils/library/packWords.ts';

const TEXTS = [' harbour post', ' har 中文 文', ' harb poster', ' po 文网'];
const ROWS = packWords(TEXTS);

/** The rows that a database would answer with. */
function rowsWith(start: string) {
  const [first, last] = rowsFor(start);
  return ROWS.filter((row) => row.start >= first && row.start <= last);
}

describe('packed words', () => {
  it.each([
    ['h', [0, 1, 2]],
    ['harb', [0, 2]],
    ['harbour', [0]],
    ['harbours', []],
    ['po', [0, 2, 3]],
    ['post', [0, 2]],
    ['文', [1, 3]],
    ['中文', [1]],
    ['x', []],
  ])('that begin with "%s" are in the texts %j', (start, places) => {
    expect([...placesWith(start, rowsWith(start))].sort()).toEqual(places);
  });

  it('share a row by their first letters', () => {
    expect(ROWS.map(({ start, words }) => [start, words])).toContainEqual(['har', 'har harb harbour']);
  });
});
