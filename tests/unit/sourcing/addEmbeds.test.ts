import { expect, test } from 'vitest';
import type { Block } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
const publisher = { name: 'Quay Post', domain: 'quay-post.example', outletId: null, identity: 'unknown' as const };

const post = (author: string | null, handle: string): Block => ({
  kind: 'embed',
  text: `No ferry again. — ${author} (@${handle}) May 3, 2024`,
  links: [],
  embed: { platform: 'x.com', author, handle, href: `https://x.com/${handle}/status/7` },
});

const read = (blocks: Block[], texts: string[] = [], lang = 'en') =>
  readSources(snapshotOf(texts, blocks), register, { publisher, lang, byline: [] });
const authors = (blocks: Block[], texts: string[] = [], lang = 'en') =>
  read(blocks, texts, lang).flatMap(({ kind, name }) => (kind === 'platform' ? [] : [`${kind} ${name}`]));

test.each([
  ['Jane Roe', ['person Jane Roe']],
  ['★ Jane Roe 🚢', ['person Jane Roe']],
  ['Dr. Jane Roe', ['person Jane Roe']],
  ['Kiel Harbour Police', ['organization Kiel Harbour Police']],
  ['Reuters', ['outlet Reuters']],
  ['Kiel Gazette', ['outlet Kiel Gazette']],
  // What may be anybody's fancy
  ['boats & me', []],
  ['Seadog', []],
  ['jane roe', []],
  [null, []],
])('a post signed %s', (author, expected) => {
  expect(authors([post(author, 'sea_7')])).toEqual(expected);
});

test('its author speaks through the platform', () => {
  const sources = read([post('Jane Roe', 'sea_7')]);
  const platform = sources.find(({ kind }) => kind === 'platform');
  const person = sources.find(({ kind }) => kind === 'person');
  expect(person?.attributions.map(({ relation, via }) => [relation, via])).toEqual([['says', platform?.id]]);
});

test('a handle that holds the name of somebody cited is theirs, whatever it is signed', () => {
  const texts = ['Jane Roe said the ferry was late.'];
  expect(authors([post('boats & me', 'the_real_JaneRoe')], texts)).toEqual(['person Jane Roe']);
});

test('one who is cited by a longer name is one source', () => {
  const texts = ['Minister Anna Jane Roe said the ferry was late.'];
  expect(authors([post('Jane Roe', 'sea_7')], texts)).toEqual(['person Anna Jane Roe']);
  expect(authors([post('Tom Roe', 'sea_7')], texts)).toEqual(['person Anna Jane Roe', 'person Tom Roe']);
});

test('where the text’s language has no file, only given names tell people', () => {
  expect(authors([post('Anna Roe', 'sea_7')], [], 'cs')).toEqual(['person Anna Roe']);
  expect(authors([post('Přístavní Dělníci', 'sea_7')], [], 'cs')).toEqual([]);
  expect(authors([post('Kiel Harbour Police', 'sea_7')], [], 'cs')).toEqual(['organization Kiel Harbour Police']);
});
