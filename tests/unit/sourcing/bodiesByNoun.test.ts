/** Bodies that are told by their noun, by their kind, or by what was named before; and what only looks like one. */
import { describe, expect, test } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { brief, readTexts } from './readTexts.ts';
import { snapshotOf } from './snapshotOf.ts';

describe('a body by its noun', () => {
  test.each([
    // Whose it is
    ['Data from Norway’s statistics bureau shows that exports fell.', 'Norway’s statistics bureau'],
    ['Kenya’s central bank said it would hold rates.', 'Kenya’s central bank'],
    ['The Munn transition team said the meeting was brief.', 'The Munn transition team'],
    ['Ghana’s main opposition party accused the mayor of fraud.', 'Ghana’s main opposition party'],
    // An office of the place that the article is about
    ['The sheriff’s office said the man had fled.', 'The sheriff’s office'],
    ['The state health department said 14 people were ill.', 'The state health department'],
    ['The school district said classes were off.', 'The school district'],
    ['The government announced a halt to exports.', 'The government'],
    ['Prices rose, according to Statistics Canada.', 'Statistics Canada'],
    // A firm
    ['Halden Freight has promised to sail.', 'Halden Freight'],
    ['“The cans are safe,” Harlow Foods said.', 'Harlow Foods'],
    ['Wegmans said it was late.', 'Wegmans'],
  ])('%s', (text, name) => {
    expect(brief(text)).toEqual([`organization ${name}`]);
  });

  test.each([
    // By its noun
    ['Rowan College hired a coach.', 'The school announced the move on Friday.', 'Rowan College'],
    ['Kroger shut two stores.', 'The grocery chain said sales were slow.', 'Kroger'],
    ['I.B.M. shut two labs.', '“Sales were slow,” said the company.', 'I.B.M.'],
    ['Kroger shut two stores.', 'Sales were slow, according to a statement from the company.', 'Kroger'],
    ['Harlow Studios delayed the film.', 'The studio said it was late.', 'Harlow Studios'],
    ['The Oslo Raiders left the cup.', 'The team said it was late.', 'Oslo Raiders'],
    ['The Oslo Ferry Fund sold its shares.', 'The fund said it had lost trust.', 'Oslo Ferry Fund'],
    // By its first word, or by letters that have that of a small word
    ['Delta Air Lines cut its schedule.', 'Delta said it was late.', 'Delta Air Lines'],
    ['American Airlines cut its schedule.', 'American said it was late.', 'American Airlines'],
    ['The Department of Quays shut.', 'The DOQ says it was late.', 'Department of Quays (DOQ)'],
  ])('%s %s', (first, second, name) => {
    expect(brief(first, second)).toEqual([`organization ${name}`]);
  });

  test.each([
    // A place where something is counted, somebody who is named to a post, and what a thing was given
    'Norway reported 40 new infections on Friday.',
    'Last week, Munn added Jane Roe to the team.',
    'Quayside Wireless added support for old boats.',
    // A title with a body’s word in it
    'The Chief Financial Officer left.',
  ])('none: %s', (text) => {
    expect(readTexts([text])).toEqual([]);
  });

  test('a page of a public body is no outlet’s story', () => {
    const snapshot = snapshotOf(['The launch was late.']);
    const [block] = snapshot.blocks;
    if (block) block.links = [{ start: 4, end: 10, href: 'https://www.nasa.gov/news/2016/launch-delayed-again' }];
    expect(readSources(snapshot, loadRegister(), { publisher: null, lang: 'en', byline: [] })).toEqual([]);
  });
});

describe('who is no unnamed source', () => {
  test.each([
    'My teacher told the class that it was late.',
    'How many people complain about the ferry!',
    'If a friend says it is late, wait.',
    'When a pilot told her that it was late, she left.',
    'According to author and psychologist Jane Roe, it was late.',
  ])('%s', (text) => {
    expect(brief(text).filter((name) => name.startsWith('anonymous'))).toEqual([]);
  });
});
