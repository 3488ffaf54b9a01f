import { expect, test } from 'vitest';
import type { Source } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { readTexts } from './readTexts.ts';
import { snapshotOf } from './snapshotOf.ts';

const read = (...texts: string[]) => readTexts(texts);
const viaOf = (sources: Source[], name: string) =>
  sources.find((one) => one.name === name)?.attributions.map(({ via }) => via) ?? [];
const relationOf = (sources: Source[], name: string) =>
  sources.find((one) => one.name === name)?.attributions.map(({ relation }) => relation) ?? [];

test('what stands behind a colon came through the outlet before it', () => {
  const sources = read('Reuters reported on the sale:', '“We had no choice,” said Jane Roe of the quay.');
  expect(viaOf(sources, 'Jane Roe')).toEqual(['outlet:reuters']);
  expect(relationOf(sources, 'Reuters')).toEqual(['quotes']);
  const plain = read('Reuters reported on the sale:', 'The ferry is old, said Jane Roe of the quay.');
  expect(viaOf(plain, 'Jane Roe')).toEqual([null]);
  expect(relationOf(plain, 'Reuters')).toEqual(['reports']);
  const two = read('CNN agreed with what Reuters reported:', '“No,” said Jane Roe.');
  expect(relationOf(two, 'Reuters')).toEqual(['quotes']);
});

test('what an outlet’s own reporter tells is its report', () => {
  const sources = read('The ferry was late, reported Jane Roe of Reuters.');
  expect(viaOf(sources, 'Jane Roe')).toEqual(['outlet:reuters']);
  expect(relationOf(sources, 'Reuters')).toEqual(['reports']);
  expect(relationOf(read('Jane Roe said so, according to Reuters.'), 'Reuters')).toEqual(['quotes']);
});

test('what an outlet got hold of it reports, a statement given to it it quotes', () => {
  expect(relationOf(read('A list seen by Reuters has forty ferries.'), 'Reuters')).toEqual(['reports']);
  expect(relationOf(read('Footage verified by Reuters shows the quay.'), 'Reuters')).toEqual(['reports']);
  expect(relationOf(read('In a letter seen by Reuters, Jane Roe told the crew to go.'), 'Reuters')).toContain('quotes');
  expect(relationOf(read('The statement, which was obtained by Reuters, is short.'), 'Reuters')).toContain('quotes');
});

test('what somebody said is quoted, what was first reported by an outlet it reports', () => {
  const sources = read('The sale, first reported by Reuters, came on May 4.');
  expect(relationOf(sources, 'Reuters')).not.toContain('quotes');
});

test('a name of several words that no outlet bears in full stands as written', () => {
  expect(read('The Daily Observer newspaper reported that it rained.').map(({ name }) => name)).toEqual([
    'Daily Observer',
  ]);
});

test('a publisher whose name ends in a word for people is an outlet', () => {
  const own = { name: 'Quay Democrat', domain: 'quay.example', outletId: null, identity: 'unknown' as const };
  const text = snapshotOf(['The Quay Democrat spoke to Jane Roe of the yard.']);
  const sources = readSources(text, loadRegister(), { publisher: own, lang: 'en', byline: [] });
  expect(sources.map(({ kind, name, self }) => `${kind} ${name} ${self}`)).toEqual(['outlet Quay Democrat true']);
});

test.each([
  ['(With AFP)', 'Agence France-Presse', 'wire'],
  ['rc/wd (with material from dpa)', 'Deutsche Presse-Agentur', 'wire'],
  ['This report by The Canadian Press was first published May 3, 2031.', 'The Canadian Press', 'wire'],
  ['Transcript provided by NPR, Copyright NPR.', 'NPR', 'republishes'],
  ['Republished from The Conversation under a licence.', 'The Conversation', 'republishes'],
  ['This article first appeared in the Quayside Gazette and is used with leave.', 'Quayside Gazette', 'republishes'],
])('whose text it is: %s', (note, name, relation) => {
  expect(relationOf(read('The ferry was late again.', note), name)).toContain(relation);
});

test('an agency closes a byline of nothing but names', () => {
  const block = (text: string) => ({ kind: 'byline' as const, text, links: [] });
  const of = (text: string) =>
    readSources(snapshotOf(['The ferry was late again.'], [block(text)]), loadRegister(), {
      publisher: null,
      lang: 'en',
      byline: ['Jane Roe'],
    }).map(({ name }) => name);
  expect(of('Pier News Desk The Canadian Press')).toEqual(['The Canadian Press']);
  expect(of('Jane Roe once wrote of The Canadian Press')).toEqual([]);
});
