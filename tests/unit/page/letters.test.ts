import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CAPITALS, LETTERS, LETTERS_AND_DIGITS } from '../../../utils/page/letters.ts';

const only = (ranges: string) => new RegExp(`^[${ranges}]+$`);
const WORDS = [
  'Überfall',
  'žádný',
  'œuvre',
  'Ἀθήνα',
  'новости',
  'їжак',
  'լուրեր',
  'חדשות',
  'أخبار',
  'خبریں',
  'समाचार',
  'ข่าว',
  '新闻',
  'ニュース',
  '뉴스',
  'báo',
  'ＮＨＫ',
];
const NO_LETTERS = [
  '12',
  '٣',
  '۴',
  '५',
  ' ',
  '-',
  '—',
  '“',
  '’',
  '«',
  '…',
  '×',
  '÷',
  '،',
  '؟',
  '。',
  '、',
  '「',
  '・',
  '！',
  '：',
  '©',
  '→',
  '|',
  '/',
];

describe('letters as ranges', () => {
  it.each(WORDS)('holds %s', (word) => {
    expect(word).toMatch(only(LETTERS));
  });

  it.each(NO_LETTERS)('leaves out %s', (mark) => {
    expect(mark).not.toMatch(new RegExp(`[${LETTERS}]`));
  });

  it('has the digits that a headline may hold', () => {
    expect('2031年٣۴५').toMatch(only(LETTERS_AND_DIGITS));
  });

  it('tells capital letters', () => {
    expect('AÉŁŠЖ').toMatch(only(CAPITALS));
    expect('aéłšж').not.toMatch(new RegExp(`[${CAPITALS}]`));
  });

  it('is what the page’s code uses: a class of Unicode costs every page a compilation', () => {
    const files = globSync('utils/page/**/*.ts').filter((file) => !file.endsWith('/letters.ts'));
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => readFileSync(file, 'utf8').includes('\\p{L'))).toEqual([]);
  });
});
