import { expect, it } from 'vitest';
import { compileOutlets } from '../../../utils/outlets/compileOutlets.ts';
import { createRegister } from '../../../utils/outlets/createRegister.ts';
import type { OutletRecord } from '../../../utils/outlets/outletRecord.ts';
import { compareIds, idStartsWith } from '../../../utils/outlets/rowOrder.ts';

it('orders ids without their articles', () => {
  const ids = ['the-quay', 'newark-bell', 'quay', 'the-new-bell', 'new-york-bell', 'al', 'new', 'al-quay-24', 'a1'];
  expect(ids.sort(compareIds)).toEqual([
    'a1',
    'al',
    'new',
    'the-new-bell',
    'new-york-bell',
    'newark-bell',
    'quay',
    'the-quay',
    'al-quay-24',
  ]);
});

it.each([
  ['the-new-bell', 'new', true],
  ['new', 'new', true],
  ['newark-bell', 'new', false],
  ['the-new-bell', 'the', false],
  ['bell', 'new', false],
])('%s, %s: %s', (id, word, starts) => {
  expect(idStartsWith(id, word)).toBe(starts);
});

it('finds all outlets whose names begin with one word, wherever their rows stand', () => {
  const outlet = (id: string, name: string, aliases: string[] = []): OutletRecord => ({
    ...{ id, name, aliases, domains: [`${id}.example`], country: null, languages: [], kind: 'fact-checker' },
  });
  const records = [
    outlet('quay-bell', 'Quay Bell'),
    outlet('quay-isle-of-man', 'Quay'),
    outlet('quay-gong', 'Gong of the Quay'),
    outlet('the-quay-post', 'The Quay Post'),
    outlet('anchor', 'Anchor', ['Quay Anchor', 'Якорь']),
    outlet('quaypost', 'Quay-Post 24'),
  ];
  const register = createRegister(compileOutlets(records));
  for (const { id, name, aliases = [] } of records) {
    expect(register.byId(id)).toMatchObject({ id, country: null, kind: 'fact-checker' });
    for (const text of [name, ...aliases]) expect(register.byName(text)?.id, text).toBe(id);
  }
});
