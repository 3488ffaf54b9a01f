import { describe, expect, test } from 'vitest';
import { PatternSet } from '../../../utils/sourcing/patternSet.ts';
import { PatternReader } from '../../../utils/sourcing/patternWords.ts';
import { WordTable } from '../../../utils/sourcing/wordTable.ts';

const reader = new PatternReader({ say: '(?:said|says)', free: '[a-z]+' });
const spelt = { whole: (text: string) => text, begin: (text: string) => `${text}…`, end: (text: string) => `…${text}` };
function needs(pattern: string): string[] | null {
  const pieces = reader.needsOf(pattern);
  return pieces && [...new Set(pieces.map(({ text, side }) => spelt[side](text)))];
}

describe('the words that a pattern cannot match without', () => {
  test.each([
    ['\\b{say} ', ['said', 'says']],
    ['\\b{say}', ['said…', 'says…']],
    ['{free}ing\\b', ['…ing']],
    ['(?<![\\p{L}-])[Tt]he paper(?!\\p{L})', ['paper']],
    ['\\b(?:\\p{Lu}\\p{L}* ){1,3}(?:TV|Gazette)', ['TV…', 'Gazette…']],
    ['\\binterviews? with', ['interviews', 'interview']],
    ['\\ba (?:x|story) of', ['of…', 'story']],
    ['(?<=magazine )\\p{Lu}', ['…magazine']],
    ['^\uE001 (?<cue>reported)$', ['reported']],
    ['(?<outlet>\uE001):', [':']],
    ['^\uE001 (?:[—–]|--?) ', ['—', '–', '-']],
    ['(?<=\\p{Lu} )told(?!\\p{L})', ['told']],
    ['\\btold (?:{free} )?Reuters\\b', ['Reuters']],
  ])('%s', (pattern, expected) => expect(needs(pattern)).toEqual(expected));

  test.each(['told', '(?:\\btold )?\\p{L}', '\\btold |\\p{L}', '[a-z]+', '(?!\\btold )\\p{L}', '\\d+', '{lacking}'])(
    'are not known of %s',
    (pattern) => expect(needs(pattern)).toBeNull(),
  );

  test('are those that every match begins with, where each has one', () => {
    const begins = (pattern: string) => reader.beginsOf(pattern)?.map(({ text, side }) => spelt[side](text)) ?? null;
    expect(begins('(?<!\\p{L})(?:{say}|put it|\uE00A)(?!\\p{L})')).toEqual(['said', 'says', 'put', '\uE00A']);
    expect(begins('{say}\\b')).toBeNull();
    expect(begins('\\b{say}|\\p{L}')).toBeNull();
  });
});

describe('a table of words', () => {
  const needs = ['\\btold ', '\\btell', 'ing\\b', '(?<x>\uE00A)', '\\bTV', '(?<x>X)', '\\d(?::|—)'].map((pattern) =>
    reader.needsOf(pattern),
  );
  const table = new WordTable(needs);
  const met = (text: string) => {
    const found = new Uint8Array(7);
    table.look(text, found);
    return [...found].flatMap((one, number) => (one ? [number] : []));
  };

  test.each([
    ['She told him', [0]],
    ['untold Told tol toldo', []],
    ['a teller', [1]],
    ['(sailing)', [2]],
    ['Zoëtold', [0]],
    ['a \uE00A of \uE001', [3]],
    ['ing', [2]],
    ['TVs tv', [4]],
    ['at: 7', [6]],
    ['7 — 8', [6]],
    ['at; 7', []],
    ['', []],
  ])('%j', (text, expected) => expect(met(text)).toEqual(expected));

  test('says where the words of one number stand', () => {
    const placesOf = (number: number) => {
      const places: number[] = [];
      new WordTable(needs, number).look('“He told her, telling \uE00A tellers”', new Uint8Array(7), places);
      return places;
    };
    expect([0, 1, 2, 3, 4].map(placesOf)).toEqual([[4], [14, 24], [14], [22], []]);
  });
});

test('patterns match what they match alone, one without known words on every text', () => {
  const sources = ['\\b{say} ', '\\d+', '\\bferry\\b'].map((source) => source.replace('{say}', '(?:said|says)'));
  const patterns = sources.map((source) => new RegExp(source, 'gu'));
  const set = new PatternSet(
    patterns,
    sources.map((source) => reader.needsOf(source)),
  );
  for (const text of ['She said 12', 'The ferry', 'she says the ferry is 9 years', 'ferryman', ''])
    for (const [index, pattern] of patterns.entries())
      expect(set.matchesOf(text, index).map(({ 0: found }) => found)).toEqual(text.match(pattern) ?? []);
  expect([0, 1, 2].map((index) => set.mayMatch('The ferry', index))).toEqual([false, true, true]);
  expect(set.allThatMayMatch('The ferry')).toEqual([1, 2]);
  expect(set.allThatMayMatch('she says')).toEqual([0, 1]);
});

test('the places of further words are told besides', () => {
  const set = new PatternSet(
    [/ferry/gu],
    [reader.needsOf('\\bferry\\b')],
    reader.beginsOf('(?<!\\p{L})(?:said|says)(?!\\p{L})'),
  );
  expect(set.placesIn('The ferry, she said, he says')).toEqual([15, 24]);
  expect(set.mayMatch('The ferry, she said, he says', 0)).toBe(true);
  expect(set.placesIn('The ferry saying')).toEqual([]);
});
