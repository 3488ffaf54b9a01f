import { describe, expect, it } from 'vitest';
import { findByForm } from '../../../utils/outlets/findByForm.ts';
import { FORM_PATTERNS } from '../../../utils/outlets/formPatterns.ts';

describe('outlets by form', () => {
  it.each([
    ['the local newspaper Valley Bugle said', 'en', 'Valley Bugle', 'outlet'],
    ['Kivu News Agency reported', 'en', 'Kivu News Agency', 'outlet'],
    ['as quoted by state TV', 'en', 'state TV', 'anonymous'],
    ['Syrian state television said', 'en', 'Syrian state television', 'anonymous'],
    ['сообщило информагентство «Северная волна»', 'ru', 'Северная волна', 'outlet'],
    ["a-t-il dit à l'agence Nordpress", 'fr', 'Nordpress', 'outlet'],
    ['selon la presse locale', 'fr', 'la presse locale', 'anonymous'],
    ['sagte der Zeitung Hafenbote', 'de', 'Hafenbote', 'outlet'],
    ['píše server Claret and Hugh', 'cs', 'Claret and Hugh', 'outlet'],
  ] as const)('%s', (text, lang, name, kind) => {
    expect(findByForm(text, lang).map((match) => [match.name, match.kind])).toContainEqual([name, kind]);
    const match = findByForm(text, lang).find((found) => found.name === name);
    expect(match && text.slice(match.start, match.end)).toBe(name);
  });

  it.each(['Hard Times ahead', 'Good News for sailors', 'social media users'])('finds nothing in %s', (text) => {
    expect(findByForm(text, 'en')).toEqual([]);
  });

  it('bears a long hostile text', () => {
    expect(findByForm('A'.repeat(50_000), 'en')).toEqual([]);
    expect(findByForm('Radio '.repeat(10_000), 'en').length).toBeLessThan(10_000);
  });
});

describe('every form', () => {
  const name = 'Nordhavn';
  const first = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);
  const titled = (phrase: string) =>
    phrase.length <= 2 ? phrase.toUpperCase() : phrase.split(' ').map(first).join(' ');
  const cases = Object.entries(FORM_PATTERNS).flatMap(
    ([lang, { before = [], after = [], first: begin = [], unspecific = [] }]) => [
      ...before.map((phrase) => ({ lang, text: `${phrase} ${name}`, found: name })),
      ...after.map((phrase) => ({ lang, text: `${name} ${titled(phrase)}`, found: `${name} ${titled(phrase)}` })),
      ...begin.map((phrase) => ({ lang, text: `${titled(phrase)} ${name}`, found: `${titled(phrase)} ${name}` })),
      ...unspecific.map((phrase) => phrase.replaceAll('*', 'xyz')).map((text) => ({ lang, text, found: text })),
    ],
  );

  it.each(cases)('$lang: $text', ({ lang, text, found }) => {
    expect(findByForm(`— ${text}, zz`, lang).map((match) => match.name)).toContain(found);
  });
});
