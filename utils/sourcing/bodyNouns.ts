/** "The company", "the ministry": words that stand for the body named before. */

import { expand } from './expand.ts';
import type { Language } from './languages/language.ts';
import { type Mention, mentionAt } from './mention.ts';
import { perLanguage } from './perLanguage.ts';

type Noun = { whole: RegExp; fits: RegExp | null; firm: boolean };
type Compiled = {
  own: RegExp | null;
  before: RegExp;
  after: RegExp;
  nouns: Noun[];
  firms: ReadonlySet<string>;
  firmWords: ReadonlySet<string>;
  places: ReadonlySet<string>;
};

/** Source of the pattern of all nouns that stand for a body. */
export function bodyNounPattern({ bodyNouns }: Language): string {
  const { naming = '(?!)' } = bodyNouns;
  const any = bodyNouns.nouns.map(({ noun }) => noun.replace('(?<same>', '(?:')).join('|');
  return `(?<![\\p{L}’-])(?:${any})(?![\\p{L}’'-]|${naming})`;
}

const compiled = perLanguage((language): Compiled => {
  const { before, after, nouns, own } = language.bodyNouns;
  const { countries, firms, firmWords, origins } = language.names;
  return {
    own: own === undefined ? null : new RegExp(own, 'u'),
    before: new RegExp(`(?:${before})$`, 'u'),
    after: new RegExp(`^(?:${expand(after, language.words)})`, 'u'),
    nouns: nouns.map(({ noun, fits, firm }) => ({
      whole: new RegExp(`^(?:${noun})$`, 'u'),
      fits: fits === '' ? null : new RegExp(fits, 'u'),
      firm: firm === true,
    })),
    firms: new Set(firms),
    firmWords: new Set(firmWords),
    places: new Set([...countries.filter((name) => !firms.includes(name)), ...origins]),
  };
});

/** What is looked at behind a noun. */
const SIDE = 60;

/** The nouns of a text that speak for a body named before. */
export function findBodyNouns(text: string, matches: readonly RegExpExecArray[], language: Language): Mention[] {
  const { before, after } = compiled(language);
  const speaking = matches.filter(({ 0: name, index }) => {
    const end = index + name.length;
    return after.test(text.slice(end, end + SIDE)) || before.test(text.slice(Math.max(0, index - SIDE), index));
  });
  return speaking.map(({ 0: name, index }) => ({
    ...mentionAt('organization', { start: index, end: index + name.length }, name),
    backward: true,
  }));
}

/** Whether a noun names a body itself: “the government” in an article that names none. */
export const isOwnBody = (noun: string, language: Language): boolean => compiled(language).own?.test(noun) === true;

/** Whether a name has a word, or its plural, though not before another: "the city" is no "City Hall". */
const isHeadOf = (name: string, noun: string) => {
  const words = name.split(/[^\p{L}]+/u);
  return words.some(
    (word, at) => [noun, `${noun}s`].includes(word.toLowerCase()) && !/^\p{Lu}/u.test(words[at + 1] ?? ''),
  );
};

/** Bodies named before a noun, the latest first, and those that the article calls firms. */
export type Named = { before: readonly Mention[]; called: ReadonlySet<string> };

const nounsIn = (name: string) => name.toLowerCase().split(/[^\p{L}]+/u);

/** The body that a noun stands for: of those named before the latest that it fits. */
export function bodyMeant(noun: string, { before, called }: Named, language: Language): Mention | null {
  const { nouns, firms, firmWords, places } = compiled(language);
  const kind = nounsIn(noun).at(-1) ?? '';
  const isFirm = (name: string) =>
    firms.has(name.replaceAll('.', '')) ||
    firmWords.has(name.split(' ').at(-1) ?? '') ||
    nounsIn(name).includes(kind) ||
    (called.has(name) && !places.has(name));
  for (const { whole, fits, firm } of nouns) {
    const match = whole.exec(noun);
    if (!match) continue;
    const same = match.groups?.same?.toLowerCase();
    const fitting = before.filter(({ name }) =>
      same === undefined ? fits?.test(name) && !places.has(name.replaceAll('.', '')) : isHeadOf(name, same),
    );
    const found = firm ? (fitting.find(({ name }) => isFirm(name)) ?? onlyOne(fitting)) : fitting[0];
    if (found) return found;
  }
  return null;
}

/** The only body that an article names, and names more than once, whatever its name tells. */
function onlyOne([first, ...others]: readonly Mention[]): Mention | undefined {
  return others.length > 0 && others.every(({ name }) => name === first?.name) ? first : undefined;
}
