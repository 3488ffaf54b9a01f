import { expect, test } from 'vitest';
import type { Source } from '../../../utils/model.ts';
import { readTexts } from './readTexts.ts';

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
