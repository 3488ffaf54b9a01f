import { describe, expect, test } from 'vitest';
import { en } from '../../../utils/sourcing/languages/en.ts';
import { guessLanguage, hasLanguage, languageFor } from '../../../utils/sourcing/languages/index.ts';
import { findNames } from '../../../utils/sourcing/mentions/findNames.ts';
import { findPhrases } from '../../../utils/sourcing/mentions/findPhrases.ts';
import { quoteSpans } from '../../../utils/sourcing/quoteSpans.ts';

const names = (text: string) => findNames(text, en).map(({ kind, name }) => `${kind}: ${name}`);
const quotes = (text: string) => quoteSpans(text, en).map(({ start, end }) => text.slice(start, end));

describe('names', () => {
  test.each([
    ['Trade Minister Reza Javad Tehrani spoke', 'person: Reza Javad Tehrani'],
    ['Maj. Gen. Anna K. Lindqvist spoke', 'person: Anna K. Lindqvist'],
    ['the Department of Climate Change and Energy said', 'organization: Department of Climate Change and Energy'],
    ['the Food and Drug Administration said', 'organization: Food and Drug Administration'],
    ['Norway denied it', 'organization: Norway'],
    ['Ursula van der Berg spoke', 'person: Ursula van der Berg'],
    ['John Roe Jr. spoke', 'person: John Roe Jr.'],
    ['John Roe, Jr., spoke', 'person: John Roe, Jr.'],
    ['Anders Roe III spoke', 'person: Anders Roe III'],
  ])('%s', (text, expected) => {
    expect(names(text)).toContain(expected);
  });

  test('sentence starters and contractions are no names', () => {
    expect(names('Meanwhile, they left. We’re late. On Monday it rained.')).toEqual([]);
  });
});

describe('noun phrases', () => {
  const unnamed = (text: string) => findPhrases(text, 'anonymous', en.unnamed, en).map(({ name }) => name);
  test('reach back to their determiner and on to what belongs to them', () => {
    expect(unnamed('It was sold, said two senior officials familiar with the sale, who left.')).toEqual([
      'two senior officials familiar with the sale',
    ]);
  });
  test('a verb that looks like a noun makes none', () => {
    expect(unnamed('The harbour reports that it rained')).not.toContain('reports');
  });
});

describe('quotations', () => {
  test.each([
    ['“Stop,” she said. “Now.”', ['“Stop,”', '“Now.”']],
    ['"Stop," she said. "Now."', ['"Stop,"', '"Now."']],
    ['‘Don’t stop,’ she said', ['‘Don’t stop,’']],
    ['“A long one that the next paragraph continues.', ['“A long one that the next paragraph continues.']],
    ['The boat’s owner left', []],
    ["'It is late,' she said. 'Now.'", ["'It is late,'", "'Now.'"]],
    ["''It is late,'' she said. ''Now.''", ["''It is late,''", "''Now.''"]],
    ["''You called it 'late,''' she said.", ["''You called it 'late,'''"]],
    ["``It is late,'' she said.", ["``It is late,''"]],
    ['«It is late», she said.', ['«It is late»']],
    ["''A long one that the next paragraph continues.", ["''A long one that the next paragraph continues."]],
    ["'One in single marks has to be closed.", []],
    ['She called it “late“ in May, and “slow” in June.', ['“late“', '“slow”']],
    ['“It is late," she said. “Now.”', ['“It is late,"', '“Now.”']],
    ['“Roe called it ‘late’ again,” she said.', ['“Roe called it ‘late’ again,”']],
    ['"You mean the \'late\' ferry?" she asked.', ['"You mean the \'late\' ferry?"']],
    ['‘The ferries’ crews are late,’ he said.', ['‘The ferries’ crews are late,’']],
    ["The ferries' crews left in the '90s, and so did the owners' boats.", []],
    ["Ferry 'late until winter', says owner", ["'late until winter'"]],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

test('a language is found by its tag, and only where there is a file', () => {
  expect(hasLanguage('en-GB')).toBe(true);
  expect(languageFor('en_US')?.lang).toBe('en');
  expect(hasLanguage('xx')).toBe(false);
  expect(languageFor(null)).toBeNull();
});

test('a text that names no language is known by its small words', () => {
  expect(
    guessLanguage(
      'The ferry that was to leave at noon did not, and nobody who was there could say what had become of it or of the crew.',
    ),
  ).toBe('en');
  expect(
    guessLanguage(
      'Die Fähre, die am Mittag ablegen sollte, fuhr nicht, und niemand konnte sagen, was aus ihr und der Mannschaft geworden war oder wo sie lag.',
    ),
  ).toBeNull();
});

describe('what a run of capitals names', () => {
  const common = new Set(['relations', 'dancers', 'strippers']);
  const kinds = (text: string) => findNames(text, en, { common }).map(({ kind, name }) => `${kind}: ${name}`);
  test.each([
    ['Secretary of State Anna Lindqvist spoke', ['person: Anna Lindqvist']],
    ['Minister of Foreign Affairs Carl Lindqvist spoke', ['person: Carl Lindqvist']],
    ['Chief of the Defence Staff Gen. Torvald Lindqvist spoke', ['person: Torvald Lindqvist']],
    ['The Archbishop of Uppsala spoke', ['anonymous: Archbishop of Uppsala']],
    [
      'David Lindqvist of Harbour Research & Associates Inc. spoke',
      ['person: David Lindqvist', 'organization: Harbour Research & Associates Inc.'],
    ],
    ['an envoy to the U.N. Anna Lindqvist spoke', ['person: Anna Lindqvist']],
    ['a US Reaper fell', ['organization: US Reaper']],
    ['the new Model X sold', ['organization: Model X']],
    ['the group Strippers United wrote', ['organization: Strippers United']],
    ['CPA Canada wrote', ['organization: CPA Canada']],
    ['Relations broke down', []],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

test('a curly mark closes what a straight one opened', () => {
  expect(quotes('"The quay is shut,” Jane Roe said. "So is the yard."')).toEqual([
    '"The quay is shut,”',
    '"So is the yard."',
  ]);
  expect(quotes('"She called it “shut,” and left," he said.')).toEqual(['"She called it “shut,” and left,"']);
});
