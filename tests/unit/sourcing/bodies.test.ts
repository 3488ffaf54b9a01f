import { describe, expect, test } from 'vitest';
import type { Source } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const named = (kind: Source['kind'], texts: readonly string[]) =>
  readSources(snapshotOf([...texts]), register, { publisher: null, lang: 'en', byline: [] })
    .filter((source) => source.kind === kind)
    .map(({ name }) => name);
const bodies = (...texts: string[]) => named('organization', texts);

test('bodies that share a verb, named by one word or several', () => {
  expect(bodies('The ferry was late, according to the Sierra Club and Greenpeace.').toSorted()).toEqual([
    'Greenpeace',
    'Sierra Club',
  ]);
  expect(bodies('Greenpeace, the Sierra Club and the NRDC said it was late.').toSorted()).toEqual([
    'Greenpeace',
    'NRDC',
    'Sierra Club',
  ]);
});

describe('a body speaks', () => {
  test.each([
    ['The Democratic National Committee said it was late.', 'Democratic National Committee'],
    ['The Centers for Harbour Health said it was late.', 'Centers for Harbour Health'],
    ['The Harbour Office quietly dropped the plan, saying that it was late.', 'Harbour Office'],
    ['Harbour Motors sold the yard in May and said it was old.', 'Harbour Motors'],
    ['The Harbour Office states that it is late.', 'Harbour Office'],
    ['The Quayside Observatory monitor group said it was late.', 'Quayside Observatory'],
    ['The figures were compiled by the Harbour Office.', 'Harbour Office'],
    ['The Harbour Office at the time said it was late.', 'Harbour Office'],
    ['The Quay Corps of Engineers said it was late.', 'Quay Corps of Engineers'],
    ['The Upper Quay Sioux tribe said it was late.', 'The Upper Quay Sioux tribe'],
    ['The company behind the dredging, Harbour Energy Partners, said it was late.', 'Harbour Energy Partners'],
    ['In a statement to the paper, Harbour Motors called the claim false.', 'Harbour Motors'],
  ])('%s', (sentence, name) => {
    expect(bodies(sentence)).toEqual([name]);
  });

  test.each([
    ['a noun that looks like a verb', 'It was late in Kiel and the Baltic states will pay.'],
    ['a noun behind “have”', 'Norway and Sweden have claims to the reef.'],
    ['the place of a dateline', 'KIEL — Mayor Jane Roe defended the plan, saying it was late.'],
    ['the subject comes later', 'As for Norway, Jane Roe opened the fair, saying it was late.'],
    ['a place beside a role', 'The Nordby pilot left the fair, saying it was late.'],
    ['a word that only opens its sentence', 'Continuing in the yard, Jane Roe said it was late.'],
    ['a time', 'Hours later, Jane Roe left the fair, saying it was late.'],
    ['where its reporter was', 'Lindqvist reported from Kiel.'],
    ['a name that is given', 'A club called Quayside is said to be old.'],
    ['data that somebody took from it', 'The crew used data collected from Eventyr Ferries.'],
    ['no words', 'Norway added 300 ferries and maintained a presence in the strait.'],
  ])('%s: %s', (_, sentence) => {
    expect(bodies(sentence)).toEqual([]);
  });

  test('the people of a place are nobody’s body', () => {
    expect(named('anonymous', ['Many Tunisians say it is late.', 'Germans say it is not.'])).toEqual([
      'Tunisians',
      'Germans',
    ]);
  });
});

describe('a single name', () => {
  test.each([
    '“It is late,” Lindqvist said in an interview.',
    'Lindqvist said she was late.',
    '“It is late,” explained Lindqvist.',
  ])('somebody’s: %s', (sentence) => {
    expect(named('person', [sentence])).toEqual(['Lindqvist']);
  });

  test.each([
    'Lindqvist said in a statement that it was late.',
    'Lindqvist said it had sold the yard.',
    'The research firm Lindqvist reports that it was late.',
  ])('a body’s: %s', (sentence) => {
    expect(bodies(sentence)).toEqual(['Lindqvist']);
  });

  test('what speaks for a body anywhere settles it', () => {
    expect(bodies('“It is late,” explained Lindqvist.', 'Lindqvist’s shares fell.')).toEqual(['Lindqvist']);
  });
});

describe('one body, one source', () => {
  test.each([
    [
      'letters without an introduction',
      ['The Board of Northern Ferries said it was late.', 'It was old, according to the BNF.'],
      ['Board of Northern Ferries (BNF)'],
    ],
    [
      'letters of the first part of a name',
      ['The Centers for Harbour Health and Safety said it was late.', 'It was old, according to the CHH.'],
      ['Centers for Harbour Health and Safety (CHH)'],
    ],
    [
      'letters of a name behind a word of origin',
      ['The U.S. Board of Northern Ferries said it was late.', 'The BNF said it was old.'],
      ['U.S. Board of Northern Ferries (BNF)'],
    ],
    [
      'a ministry without its country',
      ['The Norwegian Ferry Ministry said it was late.', 'The Ferry Ministry said it was old.'],
      ['Norwegian Ferry Ministry'],
    ],
    [
      'a firm without its legal form',
      ['Quayside Motor Co. said it was late.', 'Quayside said it was old.'],
      ['Quayside Motor Co.'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(bodies(...texts)).toEqual(expected);
  });

  test.each([
    [
      'two names that the letters fit',
      [
        'The Board of Northern Ferries said it was late.',
        'The Bank of Nordby Fishers said it was not.',
        'The BNF said it was old.',
      ],
      ['Board of Northern Ferries', 'Bank of Nordby Fishers', 'BNF'],
    ],
    [
      'a longer name that is another body’s',
      ['The Alliance for the Ferry Ministry said it was late.', 'The Ferry Ministry said it was old.'],
      ['Alliance for the Ferry Ministry', 'Ferry Ministry'],
    ],
    ['a word that names nothing', ['New ferries and Western states estimates were late.'], []],
  ])('not: %s', (_, texts, expected) => {
    expect(bodies(...texts)).toEqual(expected);
  });
});

describe('a word for the body named before', () => {
  test.each([
    [
      'the ministry',
      ['The Norwegian Ferry Ministry closed the yard.', 'The ministry said it was old.'],
      ['Norwegian Ferry Ministry'],
    ],
    ['the company', ['Mayor Jane Roe never worked for Verizon, the company said.'], ['Verizon']],
    [
      'the agency',
      ['The Harbour Protection Bureau closed the yard.', 'The agency said it was old.'],
      ['Harbour Protection Bureau'],
    ],
    [
      'according to it',
      ['The Ferry Department closed the yard.', 'It was old, according to the department.'],
      ['Ferry Department'],
    ],
    ['the group', ['The Harbour Foundation met in May.', '“It is old,” the group said.'], ['Harbour Foundation']],
    ['the company, called one', ['The ferry maker Quayside met in May.', 'The company said it was old.'], ['Quayside']],
  ])('%s', (_, texts, expected) => {
    expect(bodies(...texts)).toEqual(expected);
  });

  test.each([
    ['nothing it fits', ['The Harbour Foundation met in May.', 'The ministry said it was old.']],
    ['a country is no company', ['The ferry left for Norway.', 'The company said it was old.']],
    ['it does not speak', ['The Harbour Foundation met in May.', 'The group left the yard.']],
  ])('not: %s', (_, texts) => {
    expect(bodies(...texts)).toEqual([]);
  });
});
