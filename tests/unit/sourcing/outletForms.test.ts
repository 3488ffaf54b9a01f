import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const publisher = { name: 'Pier Post', domain: 'pier-post.example', outletId: null, identity: 'unknown' as const };
const read = (text: string) =>
  readSources(snapshotOf([text]), register, { publisher, lang: 'en', byline: [] }).map(
    ({ kind, name, outletId }) => `${kind} ${name} ${outletId}`,
  );

describe('an outlet that the register lacks', () => {
  it.each([
    ['The Harbour Gazette reported that the pier would close.', 'outlet Harbour Gazette null'],
    ['The Valley Times reported the sale of the yard.', 'outlet Valley Times null'],
    ['Kivu News Agency reported that it rained.', 'outlet Kivu News Agency null'],
    ['Radio Nordhavn reported that the ferry was late.', 'outlet Radio Nordhavn null'],
    ['The pier, the Uferner Herald reported, will close.', 'outlet Uferner Herald null'],
  ])('is told by its form: %s', (text, source) => {
    expect(read(text)).toEqual([source]);
  });

  it.each([
    'The Times Square fountain was switched on.',
    'The Radio Society meets on Mondays.',
    'The Post Office said that letters would be late.',
  ])('is not made of a name that goes on: %s', (text) => {
    expect(read(text).filter((source) => source.startsWith('outlet'))).toEqual([]);
  });
});
