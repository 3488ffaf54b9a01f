/** Patterns over the text of a block, tried where it has a word that they cannot match without. */
import { bodyNounPattern } from '../bodyNouns.ts';
import type { Language } from '../languages/language.ts';
import { PatternSet } from '../patternSet.ts';
import { PatternReader } from '../patternWords.ts';
import { perLanguage } from '../perLanguage.ts';

/** By name, and the patterns of the language's platforms in their order. */
export type BlockPatterns = {
  outletForms: (text: string) => readonly RegExpExecArray[];
  outletNouns: (text: string) => readonly RegExpExecArray[];
  ownNouns: (text: string) => readonly RegExpExecArray[];
  bodyForms: (text: string) => readonly RegExpExecArray[];
  titledWorks: (text: string) => readonly RegExpExecArray[];
  bodyNouns: (text: string) => readonly RegExpExecArray[];
  pronouns: (text: string) => readonly RegExpExecArray[];
  speaking: (text: string) => readonly RegExpExecArray[];
  platforms: (text: string, index: number) => readonly RegExpExecArray[];
};

/** The flag for it makes a search several times as long. */
const inEitherCase = (word: string) =>
  [...word].map((letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`).join('');

/** What no letter stands before, at the begin of a pattern: `[\p{L}’-]`, `\p{L}`. */
const NO_LETTER_BEFORE = /^\(\?<!(?:\[\\p\{L\}([^\]\\]*)\]|\\p\{L\})\)/u;

/** Plain letters are asked for first: a pattern that is tried at every letter of a text takes a third less time so. */
const plainLettersFirst = (source: string): string =>
  source.replace(NO_LETTER_BEFORE, (_, signs = '') => `(?<![A-Za-z${signs}])(?<!\\p{L})`);

/** Of matches that overlap the one that begins first, as one pattern of them all would find them. */
function apart(matches: RegExpExecArray[]): RegExpExecArray[] {
  let end = 0;
  return matches
    .sort((a, b) => a.index - b.index)
    .filter(({ index, 0: { length } }) => {
      if (index < end) return false;
      end = index + length;
      return true;
    });
}

export const blockPatterns = perLanguage((language: Language): BlockPatterns => {
  const { names, titledWorks, platforms } = language;
  const pronouns = names.genders.flatMap((gender) => gender.pronouns).map(inEitherCase);
  const named = {
    outletNouns: names.outletNouns,
    ownNouns: names.ownNouns ?? '(?!)',
    titledWorks: `(?<!\\p{L})${titledWorks.bare}`,
    bodyNouns: bodyNounPattern(language),
    pronouns: `(?<!\\p{L})(?:${pronouns.join('|')})(?!\\p{L})`,
    speaking: names.speaking ?? '(?!)',
  };
  const { bodyForms = [] } = names;
  const sources = [
    ...Object.values(named),
    ...platforms.map(({ pattern }) => pattern),
    ...bodyForms,
    ...names.outletForms,
  ];
  const reader = new PatternReader({});
  const patterns = new PatternSet(
    sources.map((source) => new RegExp(plainLettersFirst(source), 'gu')),
    sources.map((source) => reader.needsOf(source)),
  );
  const order = Object.keys(named);
  const matcher = (name: keyof typeof named) => {
    const index = order.indexOf(name);
    return (text: string) => patterns.matchesOf(text, index);
  };
  const places = { platforms: order.length, bodyForms: order.length + platforms.length };
  const allOf = (text: string, from: number, count: number) =>
    patterns
      .allThatMayMatch(text)
      .filter((index) => index >= from && index < from + count)
      .flatMap((index) => patterns.matchesOf(text, index));
  return {
    outletForms: (text) => apart(allOf(text, places.bodyForms + bodyForms.length, names.outletForms.length)),
    outletNouns: matcher('outletNouns'),
    ownNouns: matcher('ownNouns'),
    titledWorks: matcher('titledWorks'),
    bodyNouns: matcher('bodyNouns'),
    pronouns: matcher('pronouns'),
    speaking: matcher('speaking'),
    platforms: (text, index) => patterns.matchesOf(text, places.platforms + index),
    bodyForms: (text) => allOf(text, places.bodyForms, bodyForms.length),
  };
});
