import { expect, it } from 'vitest';
import { phrasesOf } from '../../../utils/page/elementRole.ts';
import { PAGE_WORDS } from '../../../utils/page/pageWords.ts';

it.each(PAGE_WORDS.roles)('the names of a $role are whole: a line break cuts none in two', ({ names }) => {
  for (const name of phrasesOf(names)) expect(name).toMatch(/^[a-z0-9]+(?:[-_ ][a-z0-9]+)*$/);
});

it('no role is told by a word that every site uses for everything', () => {
  for (const { names } of PAGE_WORDS.roles)
    for (const word of ['list', 'content', 'text', 'main', 'item']) expect(phrasesOf(names)).not.toContain(word);
});
