/** Names told from what stands round them: titles, roles and places before them, headings in capitals, groups, offices. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { en } from '../../../utils/sourcing/languages/en.ts';
import { findNames } from '../../../utils/sourcing/mentions/findNames.ts';
import { findPhrases } from '../../../utils/sourcing/mentions/findPhrases.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const names = (text: string) => findNames(text, en).map(({ kind, name }) => `${kind}: ${name}`);
const unnamed = (text: string) => findPhrases(text, 'anonymous', en.unnamed, en).map(({ name }) => name);
const spoken = (texts: string[], blocks: Block[] = []) =>
  readSources(snapshotOf(texts, blocks), register, { publisher: null, lang: 'en', byline: [] })
    .filter(({ kind }) => kind !== 'outlet')
    .map(({ kind, name }) => `${kind}: ${name}`);

describe('a person’s name', () => {
  test.each([
    ['Comedian Sarah Roe spoke.', 'person: Sarah Roe'],
    ['Virginia Gov. Terry Roe spoke.', 'person: Terry Roe'],
    ['Harbour Senior Adviser Sidney Roe spoke.', 'person: Sidney Roe'],
    ['United Boat Workers Secretary-Treasurer Gary Roe spoke.', 'person: Gary Roe'],
    ['House Speaker Paul D. Roe of Wisconsin spoke.', 'person: Paul D. Roe'],
    ['“No,” said Will Roe, a pilot.', 'person: Will Roe'],
    ['Army Capt. Christian Roe spoke.', 'person: Christian Roe'],
    ['Matthew Prince spoke.', 'person: Matthew Prince'],
    ['David J. French spoke.', 'person: David J. French'],
    ['Mr. Pope spoke.', 'person: Pope'],
  ])('%s', (text, expected) => {
    expect(names(text)).toContain(expected);
  });

  test('is found again by a last name that is a title or a word of origin', () => {
    expect(spoken(['David French left. “It is late,” French said.'])).toEqual(['person: David French']);
    expect(spoken(['“It is late,” French officials said.'])).toEqual(['anonymous: French officials']);
  });

  test('is cut out of a heading in capitals by what the text calls somebody', () => {
    const heading: Block = { kind: 'headline', text: 'Jane Roe Slams Anna Doe Over Late Ferry Debt', links: [] };
    const text: Block = { kind: 'paragraph', text: 'Anna Doe left. “It is late,” Doe said.', links: [] };
    expect(spoken([], [heading, text])).toEqual(['person: Anna Doe']);
  });

  test('alone is somebody’s where it tells, asks or explains, and a body’s where the text calls it one', () => {
    expect(spoken(['Kasprow told the fair that the ferry was late.'])).toEqual(['person: Kasprow']);
    expect(spoken(['Kasprow, a ferry company, told the fair that it was late.'])).toEqual(['organization: Kasprow']);
  });
});

describe('people who are no body', () => {
  test.each([
    ['Many Latinos said the ferry was late.', ['anonymous: Latinos']],
    ['Senate Republicans said the ferry was late.', ['anonymous: Senate Republicans']],
    ['The Liberal Democrats said the ferry was late.', ['organization: Liberal Democrats']],
  ])('%s', (text, expected) => {
    expect(spoken([text])).toEqual(expected);
  });
});

describe('a place is no source', () => {
  test.each([
    ['place-modifier', '“It is late,” said former Massachusetts congressman John Roe.', ['person: John Roe']],
    ['owner', 'The yard closed, citing Canada’s ferries.', []],
    ['dateline', 'HALVERSTON, Dec. 8 — The fair closed in rain, saying nothing.', []],
    ['place-among-others', 'A pilot of the yard rowing along the Harbour Strip told the fair.', ['anonymous: A pilot']],
  ])('%s: %s', (_, text, expected) => {
    expect(spoken([text])).toEqual(expected);
  });
});

describe('an unnamed source’s name', () => {
  test.each([
    ['But critics said so.', ['critics']],
    ['US officials said so.', ['US officials']],
    ['She warmly greeted two officials.', ['two officials']],
    ['They would reward supporters.', ['supporters']],
    ['They would warmly reward supporters.', ['supporters']],
    ['He told the woman to raise it and', ['the woman']],
  ])('%s', (text, expected) => {
    expect(unnamed(text)).toEqual(expected);
  });

  test('is taken up again by its main word', () => {
    const texts = ['Two officials familiar with the sale said it was late.', 'The officials said it was off.'];
    expect(spoken(texts)).toEqual(['anonymous: Two officials familiar with the sale']);
  });

  test('is not that of an office one person holds', () => {
    expect(spoken(['Jane Roe left.', 'The Danish prime minister said the ferry was late.'])).toEqual([]);
    expect(spoken(['Danish Prime Minister Jane Roe left.', 'The Danish prime minister said so.'])).toEqual([
      'person: Jane Roe',
    ]);
  });
});
