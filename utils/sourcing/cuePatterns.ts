/** A language's cues and negatives as patterns, each with what a sentence must have for it to be tried. */
import { expand, KINDS } from './expand.ts';
import type { Language } from './languages/language.ts';
import type { CuePattern } from './languages/patterns.ts';
import type { Sentence } from './maskedSentences.ts';
import { SIGN } from './mention.ts';
import type { Piece } from './patternPieces.ts';
import { PatternSet } from './patternSet.ts';
import { PatternReader } from './patternWords.ts';
import { perLanguage } from './perLanguage.ts';

const BITS = new Map(Object.values(SIGN).map((sign, index) => [sign, 1 << index]));

/** The kinds of mention that some signs stand for, as bits of a number. */
function bitsOf(signs: Iterable<string>): number {
  let bits = 0;
  for (const sign of signs) bits |= BITS.get(sign) ?? 0;
  return bits;
}

const OUT_OF_PLAY_LETTER = 'X';

/** The kinds of mention outside any group, as letters: "{Q}", "[{P}{N}]"; none where a pattern has several choices. */
function bareKinds(pattern: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const [part = ''] of pattern.matchAll(/\\.|\[(?:\\.|[^\]\\])*\](?:[?*{])?|\{[A-Z]\}[?*{]?|./gsu)) {
    if (part === '(') depth++;
    else if (part === ')') depth--;
    else if (depth > 0) continue;
    else if (part === '|') return [];
    else if (/^(?:\{[A-Z]\}|\[(?:\{[A-Z]\})+\])$/u.test(part)) found.push(part.replace(/[[\]{}]/gu, ''));
  }
  // What is out of play is no mention any more.
  return found.filter((letters) => !letters.includes(OUT_OF_PLAY_LETTER));
}

/**
 * What a pattern cannot match without: for each of its roles the kinds of mention that may fill it, and those outside
 * any group. Most sentences lack one of them, and the pattern need not be tried. So a pattern's roles all have to be
 * filled where it matches: none is optional or one of several choices (a test tells).
 */
function needsOf(pattern: string): number[] {
  const roles = pattern.matchAll(
    /\(\?<(?:outlet|carrier|platform|drop|speaker|cue)>(?:\{([A-Z])\}|\[((?:\{[A-Z]\})+)\])\)/gu,
  );
  const kinds = [...roles].map(([, one = '', several = '']) => one + several.replace(/[{}]/gu, ''));
  const all = new Set([...kinds, ...bareKinds(pattern)]);
  return [...all].map((letters) => bitsOf([...letters].flatMap((letter) => [...(KINDS[letter] ?? '')])));
}

export function canMatch(needs: readonly number[], present: number): boolean {
  for (const need of needs) if ((need & present) === 0) return false;
  return true;
}

/** The kinds of mention in a sentence. */
export function presentIn({ mentions }: Sentence): number {
  let bits = 0;
  for (const { kind } of mentions.values()) bits |= BITS.get(SIGN[kind]) ?? 0;
  return bits;
}

export type Shape<T> = { known: T; pattern: RegExp; needs: number[] };
type Negative = Language['negatives'][number];
/**
 * `patterns`: those of the negatives, behind them those of the cues; they have the places of the words that verbs of
 * saying begin with, unless those words are not known.
 */
type Compiled = {
  cues: Shape<CuePattern>[];
  negatives: Shape<Negative>[];
  patterns: PatternSet;
  verbsAreKnown: boolean;
};

const shapesOf = <T extends { pattern: string }>(known: readonly T[], { words }: Language): Shape<T>[] =>
  known.map((one) => ({
    known: one,
    pattern: new RegExp(expand(one.pattern, words), 'gud'),
    needs: needsOf(one.pattern),
  }));

/** The patterns of a language, compiled once. */
export const compileCues = perLanguage((language): Compiled => {
  const reader = new PatternReader({ ...language.words, ...KINDS });
  const cues = shapesOf(language.cues, language);
  const negatives = shapesOf(language.negatives, language);
  const all = [...negatives, ...cues];
  const begins = reader.beginsOf(language.speech.verbs);
  const patterns = new PatternSet(
    all.map(({ pattern }) => pattern),
    all.map(({ known }) => lettersOnly(reader.needsOf(known.pattern))),
    begins,
  );
  return { cues, negatives, patterns, verbsAreKnown: begins !== null };
});

/** Signs change where a mention is dropped: they call for nothing. */
const lettersOnly = (needs: readonly Piece[] | null) =>
  needs?.some(({ text }) => /^[\uE000-\uF8FF]/.test(text)) ? null : needs;

/** Where a verb of saying may begin in a sentence; null: anywhere. */
export function verbPlaces(sentence: Sentence, language: Language): readonly number[] | null {
  const { patterns, verbsAreKnown } = compileCues(language);
  return verbsAreKnown ? patterns.placesIn(sentence.words) : null;
}
