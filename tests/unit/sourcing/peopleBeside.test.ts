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

describe('two people with one verb', () => {
  test.each([
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
