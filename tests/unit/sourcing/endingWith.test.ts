import { describe, expect, it } from 'vitest';
import { endingWith } from '../../../utils/sourcing/endingWith.ts';

const PATTERNS = ['the|a harbour', '\\b(?:of|to) (?![a-z]+ing$)[^ ]+', '^Then,? ', '(?<!un)tied(?: up)??', '😀+ ?'];
const TEXTS = [
  '',
  'the',
  'the ',
  'past a harbour',
  'a harbour wall',
  'of sailing',
  'of sailors',
  'Then, ',
  'And Then, ',
  'untied',
  'tied up',
  'tied up to',
  'well 😀😀 ',
];

describe('endingWith', () => {
  it.each(PATTERNS)('tells of %s what the pattern with `$` behind it tells', (pattern) => {
    const ends = endingWith(pattern);
    const dollar = new RegExp(`(?:${pattern})$`, 'u');
    expect(TEXTS.map(ends)).toEqual(TEXTS.map((text) => dollar.test(text)));
    expect(TEXTS.some(ends)).toBe(true);
    expect(TEXTS.every(ends)).toBe(false);
  });
});
