import { describe, expect, test } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const read = (...texts: string[]) =>
  readSources(snapshotOf(texts), register, { publisher: null, lang: 'en', byline: [] });
const documents = (...texts: string[]) =>
  read(...texts)
    .filter(({ kind }) => kind === 'document')
    .map(({ name }) => name);

describe('a document speaks', () => {
  test.each([
    [
      'A study by the Guild of the Northern Harbour Pilots found no link.',
      'A study by the Guild of the Northern Harbour Pilots',
    ],
    [
      'Ferries were late in May, a study by the Guild of the Northern Harbour Pilots found.',
      'a study by the Guild of the Northern Harbour Pilots',
    ],
    ['A survey of 1,200 sailors carried out in May found that most swim.', 'A survey of 1,200 sailors'],
    ['The manual of the Harbour Office recommends two lifeboats.', 'The manual of the Harbour Office'],
    ['“It is late,” reads the petition.', 'the petition'],
    ['A copy of the harbour master’s memo shows that it was late.', 'the harbour master’s memo'],
    ['Most ferries run late, according to government data.', 'government data'],
    ['Rents rose, according to a council report on Friday.', 'a council report'],
    // By whom it is, in an aside and without a name; whose it is, though they could speak themselves
    ['A recent study by Jane Roe, a sailor at the yard, found that boats are loud.', 'A recent study by Jane Roe'],
    ['An audit by the state found that boats were missing.', 'An audit by the state'],
    ['A petition calling for new boats says that lives are at risk.', 'A petition'],
    ['The coroner’s report said that the captain drowned.', 'The coroner’s report'],
    ['The captain drowned, according to the police report.', 'the police report'],
    // With a poll's shares, and in a journal that is called as an outlet is for short
    ['In a survey of 1,200 sailors, most said they swim.', 'a survey of 1,200 sailors'],
    ['In a poll of sailors, about 40 percent said they swim.', 'a poll of sailors'],
    ['A long paper in the Journal of Quays found that boats are loud.', 'A long paper in the Journal of Quays'],
    // When it came out, and where
    ['Eels sleep, says a study Monday in Ocean Letters.', 'a study Monday in Ocean Letters'],
    [
      'Eels sleep, according to a study published Monday in Ocean Letters.',
      'a study published Monday in Ocean Letters',
    ],
    ['Eels sleep, according to a report by the U.S. Eel Board.', 'a report by the U.S. Eel Board'],
    // By whom
    ['Research by Kiel University shows that eels sleep.', 'Research by Kiel University'],
    // What else is read
    ['The $900,000 listing says Munn lived here.', '900,000 listing'],
    ['An autopsy found that it was late.', 'An autopsy'],
    ['It was late, per the release.', 'the release'],
    ['It was late, says a report by the Ferry Council.', 'a report by the Ferry Council'],
    ['Lund wrote in her book Quiet Water that eels sleep.', 'Quiet Water'],
    ['Lund wrote in her book Tides: The Sea and Its Debts.', 'Tides: The Sea and Its Debts'],
  ])('%s', (sentence, name) => {
    expect(documents(sentence)).toContain(name);
  });

  test.each([
    ['a place to vote', 'Anger drove sailors to the polls, said Jane Roe.'],
    ['what somebody was told in it', 'Jane Roe leads in most polls, a strong showing for a sailor.'],
    ['its writer speaks', '“It is late,” Jane Roe wrote in a letter to the council.'],
    ['sent to say something', 'Jane Roe sent a letter calling for more ferries.'],
    ['a noun that looks like a verb', 'The analysis of the ferry market in the Baltic states will be read.'],
    ['data that a body gave', 'Rents rose, according to data from Quayside Research.'],
    ['an outlet’s own report', 'A report from Reuters found that the yard was sold.'],
    ['a body’s name', 'Rents rose, according to Statistics Norway.'],
    ['a person', 'A former model told reporters that it was late.'],
    ['what is only supposed', 'If the harbour emails show that it was late, he will go.'],
    ['a share', 'It rose 0.4 per cent a year and May’s ferry report is due.'],
  ])('%s: %s', (_, sentence) => {
    expect(documents(sentence)).toEqual([]);
  });
});

test.each([
  ['A Reuters/Quayside poll found that most sailors swim.', 'Reuters/Quayside poll'],
  ['Most sailors swim, according to a CNN poll.', 'a CNN poll'],
  ['Most sailors swim, according to a Reuters/CNN survey.', 'Reuters/CNN survey'],
])('an outlet’s poll is a document, and the outlet reports it: %s', (sentence, name) => {
  const sources = read(sentence);
  expect(sources.filter(({ kind }) => kind === 'document').map((one) => one.name)).toEqual([name]);
  expect(sources.some(({ kind, attributions }) => kind === 'outlet' && attributions[0]?.relation === 'reports')).toBe(
    true,
  );
});

describe('a work is named by its title', () => {
  test.each([
    'In her book “The Quay in Winter,” Jane Roe wrote that it was late.',
    'Jane Roe wrote in her memoir, The Quay in Winter, that it was late.',
    'Jane Roe says in a book titled The Quay in Winter that it was late.',
  ])('%s', (sentence) => {
    expect(documents(sentence).slice(0, 1)).toEqual(['The Quay in Winter']);
  });

  test.each([
    'In her book “the quay is late” is said twice.',
    'Jane Roe, author of the book “The Quay in Winter,” bought the ferry.',
    'In his memoir, Peter Doe, the pilot, says little.',
  ])('not: %s', (sentence) => {
    expect(documents(sentence)).toEqual([]);
  });
});

describe('the same document', () => {
  const first = 'Rents rose, according to an internal memo on the yard.';
  test.each([
    ['The memo says that the yard was sold.', ['an internal memo on the yard']],
    ['The internal memo says that the yard was sold.', ['an internal memo on the yard']],
    ['A second memo says that the yard was sold.', ['an internal memo on the yard', 'A second memo']],
  ])('%s', (sentence, expected) => {
    expect(documents(first, sentence)).toEqual(expected);
  });

  test('by its day', () => {
    const study = 'Rents rose, per a report Friday from the Ferry Council.';
    expect(documents(study, 'It fell, according to Friday’s report.')).toEqual([
      'a report Friday from the Ferry Council',
    ]);
  });

  test('a document nobody named before is not told apart by “the report”', () => {
    expect(documents('The report says that the yard was sold.')).toEqual([]);
  });
});
