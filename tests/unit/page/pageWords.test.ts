import { expect, it } from 'vitest';
import { ROLE_RULES } from '../../../utils/page/pageWords.ts';

it.each(ROLE_RULES)('the names of a $role are whole: a line break cuts none in two', ({ test }) => {
  expect(test.size).toBeGreaterThan(0);
  for (const name of test) expect(name).toMatch(/^[a-z0-9]+(?:[-_ ][a-z0-9]+)*$/);
});

it('no role is told by a word that every site uses for everything', () => {
  for (const { test } of ROLE_RULES)
    for (const word of ['list', 'content', 'text', 'main', 'item']) expect(test).not.toContain(word);
});
