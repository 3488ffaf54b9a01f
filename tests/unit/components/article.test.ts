import { expect, test } from 'vitest';
import { linkToWords } from '../../../components/article/linkToWords.ts';
import { markCue } from '../../../components/article/markCue.ts';
import { groupByDay } from '../../../components/history/groupByDay.ts';

const quote = (exact: string) => ({ exact, prefix: '', suffix: '' });

test('a link to words escapes what the text directive uses itself', () => {
  expect(linkToWords('https://a.example/b#c', quote('well-known, he said & left'))).toBe(
    'https://a.example/b#:~:text=well%2Dknown%2C%20he%20said%20%26%20left',
  );
});

test('long words are linked by their start and end', () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  expect(linkToWords('https://a.example/', quote(words))).toBe(
    'https://a.example/#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59',
  );
});

test('the cue is marked where it stands, whatever its case', () => {
  expect(markCue('According to them, yes', 'according to')).toEqual(['', 'According to', ' them, yes']);
  expect(markCue('No cue here', 'told')).toEqual(['No cue here', '', '']);
  expect(markCue('No cue here', null)).toEqual(['No cue here', '', '']);
});

test('readings stand under the day they were read on', () => {
  const at = (day: number, hour: number) => ({ readAt: new Date(2026, 4, day, hour).toISOString() });
  const groups = groupByDay([at(3, 20), at(3, 1), at(1, 12)]);
  expect(groups.map(({ day, items }) => [day, items.length])).toEqual([
    ['2026-05-03', 2],
    ['2026-05-01', 1],
  ]);
});
