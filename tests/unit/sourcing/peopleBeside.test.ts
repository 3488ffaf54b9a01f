/** People told by what they are beside their names: offices with a field, roles, couples. */
import { describe, expect, test } from 'vitest';
import { brief } from './readTexts.ts';

const people = (text: string) =>
  brief(text).flatMap((source) => (source.startsWith('person ') ? [source.replace('person ', '')] : []));

describe('a name behind an office and its field', () => {
  test.each([
    ['Executive Member for Highways Coral Roe said: “It is late.”', ['Coral Roe']],
    ['Head of Lighthouses Vanessa Roe told members it was late.', ['Vanessa Roe']],
    ['Union Minister of State for Rural Ferries Rakesh Roe said it was late.', ['Rakesh Roe']],
    ['Member of Parliament for Kiel South Jane Roe said it was late.', ['Jane Roe']],
    ['The regional officer for schools Dagmara Roe said it was late.', ['Dagmara Roe']],
    ['“It is late,” said cabinet member for adult social care Dagmara Roe.', ['Dagmara Roe']],
    ['National officers for food Jane Roe and Jack Doe said it was late.', ['Jane Roe', 'Jack Doe']],
    ['A spokesman for jailed Jane Roe said it was late.', []],
    ['A lawyer for the company Jane Roe founded said it was late.', []],
  ])('%s', (text, expected) => {
    expect(people(text).sort()).toEqual([...expected].sort());
  });
});

describe('a name behind what somebody is', () => {
  test.each([
    ['Paramedic Grizel Tarn said it was late.', ['Grizel Tarn']],
    ['Astronomer Xu Tarnhua said it was late.', ['Xu Tarnhua']],
    ['CFO Priya Tarn said it was late.', ['Priya Tarn']],
    ['Lt-Col Riaan Tarn said it was late.', ['Riaan Tarn']],
    ['Economist Dr Oluwo Tarn of Quay Business School said it was late.', ['Oluwo Tarn']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('a name with a word that is no name elsewhere', () => {
  test.each([
    ['Julia Long said it was late. “It is,” Long added.', ['Julia Long']],
    ['“It is late,” said Theresa May on Monday.', ['Theresa May']],
    ['The mayor, Rashid Mohamed Nor, told Reuters it was late.', ['Rashid Mohamed Nor']],
    ['They met Julia May 5 and it was late, she said.', ['Julia']],
    ['Canadian-Israeli Gillo Roe said it was late.', ['Gillo Roe']],
    ['“It is late,” said Abu Roe, a baker. Abu Dhabi said it would rain.', ['Abu Roe']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  test('words of origin joined by “and” name nobody', () => {
    expect(brief('It was claimed by Islamist and Palestinian websites.')).not.toContain(
      'organization Islamist and Palestinian',
    );
  });
});

describe('who is nobody’s source', () => {
  test.each([
    ['firms called like people', 'Morgan Stanley said it was late. Marks & Spencer said so too.'],
    ['characters', 'In the novel, Elspeth tells her sister it is late. In one scene, Ray Roe says it is dark.'],
    ['places called like people', 'Roads in Florence were flooded. A storm hit Florence late, she said.'],
    [
      'who speaks in what others say',
      'State television said in a report that Roe argued it was late. Jane Roe was freed.',
    ],
    ['who ends a case', 'Lord Justice Roe dismissed the appeal.'],
  ])('%s', (_, text) => {
    expect(people(text)).toEqual([]);
  });
});

test.each([
  'A post by photographer Jane Roe that claimed it was late was deleted.',
  'Rep. Jane Roe called the plan cruel.',
  'His attorney, Jane Roe of Tulsa, said it was late.',
  'Virologist Jane Roe of the Quay hospital in Kiel said it was late.',
  '“It is late,” reckons former captain Jane Roe.',
  '“It is late,” explains lead author Jane Roe.',
  '“It is late!” quips neighbour Jane Roe.',
])('%s', (text) => {
  expect(people(text)).toEqual(['Jane Roe']);
});

test('a single name with an age is somebody’s', () => {
  expect(people('Thida, 40, sells noodles. “It is late,” she said.')).toEqual(['Thida']);
});

describe('what stands for the person last spoken of', () => {
  test.each([
    'Jane Roe waited for hours. The mother of two said it was late.',
    'Jane Roe waited for hours. “It is late,” the mum-of-three said.',
    'Jane Roe has retired. “It is late,” the star said.',
    'Jane Roe has retired. The 38-year-old said it was late.',
    'Jane Roe has retired. “It is late,” the Rovers legend told the crowd.',
    'Jane Roe has retired. “It is late,” the Welshwoman added.',
    'Jane Roe has retired. The former captain said it was late.',
  ])('%s', (text) => {
    expect(brief(text)).toEqual(['person Jane Roe']);
  });

  test('nobody was', () => {
    expect(brief('The harbour is shut. “It is late,” the star said.')).toEqual([]);
  });
});

describe('two people with one verb', () => {
  test.each([
    [
      'The premier, Ngaio Rata, and President Luis Soto’s secretary, Ana Peralta, announced the toll.',
      ['Ngaio Rata', 'Ana Peralta'],
    ],
    ['Jane Roe and her husband, Jack Doe, said it was late.', ['Jane Roe', 'Jack Doe']],
    ['Jane Roe, 43, and her husband Jack Doe, 44, told the court it was late.', ['Jane Roe', 'Jack Doe']],
    ['Mayor Jane Roe and deputy mayor Jack Doe said it was late.', ['Jane Roe', 'Jack Doe']],
    ['Senators Jane Roe, D-Ohio, and Jack Doe, R-Utah, said it was late.', ['Jane Roe', 'Jack Doe']],
    ['Kiel Mayor Jane Roe and Quay Mayor Jack Doe, wrote that it was late.', ['Jane Roe', 'Jack Doe']],
    ['Police held Jane Roe, and her lawyer Jack Doe said it was late.', ['Jack Doe']],
    ['The judge jailed Jane Roe and prosecutor Jack Doe said it was late.', ['Jack Doe']],
  ])('%s', (text, expected) => {
    expect(people(text).sort()).toEqual([...expected].sort());
  });
});
