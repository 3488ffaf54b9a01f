import { describe, expect, it } from 'vitest';
import { placesWith, rowOfTag, rowsFor, WordPacker } from '../../../utils/library/packWords.ts';

const TEXTS = [' harbour post', ' har 中文 文', ' harb poster', ' po 文网'];
const TAGS = [['lang:en', 'agency:associated press'], ['lang:en'], [], ['agency:associated']];
const packer = new WordPacker();
for (const [i, words] of TEXTS.entries()) packer.add(words.trim().split(' '), TAGS[i] ?? []);
const ROWS = packer.rows([...TEXTS.keys()]);

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
    expect([...placesWith(rowsWith(start), (word) => word.startsWith(start))].sort()).toEqual(places);
  });

  it.each([
    ['lang:en', [0, 1]],
    ['agency:associated press', [0]],
    ['agency:associated', [3]],
    ['lang:e', []],
  ])('with the tag "%s" are the texts %j, in the one row where it is kept', (tag, places) => {
    const row = ROWS.filter(({ start }) => start === rowOfTag(tag));
    expect([...placesWith(row, (word) => word === tag)].sort()).toEqual(places);
  });

  it('are those of the readings that are asked for, in their order', () => {
    const rows = packer.rows([3, 0]);
    const places = (word: string) => [...placesWith(rows, (one) => one === word)].sort();
    expect([places('po'), places('post'), places('lang:en'), places('har')]).toEqual([[0], [1], [1], []]);
    expect(rows.map(({ words }) => words)).not.toContain('');
  });

  it('share a row by their first letters', () => {
    expect(ROWS.map(({ start, words }) => [start, words])).toContainEqual(['har', 'har\nharb\nharbour']);
  });
});
