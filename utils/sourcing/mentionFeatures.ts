/** What stands round an outlet's name, as the features of a linear score. Language-neutral: words are only compared. */

import { matchesOf } from './matchesOf.ts';
import { type Mention, type MentionKind, SIGN } from './mention.ts';
import { remembered } from './remembered.ts';
import type { Dropped, Finding } from './runCues.ts';

/** Words each side that count. */
const REACH = 6;
const NEAR = 3;
const SIGNS = '\uE001-\uE00B';
const TOKEN = new RegExp(
  `[${SIGNS}]|['’]s(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'-]{0,24}|[^\\s\\p{L}\\p{N}]`,
  'gu',
);
const LETTER = new Map(Object.entries(SIGN).map(([kind, sign]) => [sign, `<${kind as MentionKind}>`]));

/** `classes`: the word groups of the language that it belongs to ("[report]"). */
export type FeatureToken = { word: string; classes: readonly string[]; at: number };

type FeatureWord = Omit<FeatureToken, 'at'>;

/** How words are read with the word groups of a language: a word of any of them is as good as another. */
export type WordReader = (text: string) => FeatureWord;

/** A reader for some word groups. */
export const wordReader = (classes: readonly { name: string; pattern: RegExp }[]): WordReader =>
  remembered((text) => {
    const sign = LETTER.get(text) ?? (text === '\uE009' ? '<out>' : null);
    if (sign !== null) return { word: sign, classes: [] };
    const word = /^\p{N}/u.test(text) ? '#' : text.toLowerCase().replaceAll('’', "'");
    return { word, classes: classes.filter(({ pattern }) => pattern.test(word)).map(({ name }) => `[${name}]`) };
  });

/** The words of a masked sentence: small letters, mentions by kind, numbers as one. */
export function featureTokens(masked: string, read: WordReader): FeatureToken[] {
  return matchesOf(masked, TOKEN).map(({ 0: text, index }) => {
    const { word, classes } = read(text);
    return { word, classes, at: index };
  });
}

/** What is known of the mention besides the words round it. */
export type FeatureContext = {
  tokens: readonly FeatureToken[];
  findings: readonly Finding[];
  dropped: readonly Dropped[];
  /** Of the outlet in the register: "wire", "newspaper"; null outside it. */
  outletKind: string | null;
  isHeadline: boolean;
  /** A shared name that its capital, its marks or the words beside it tell to be an outlet's. */
  isTelling: boolean;
};

/** A feature by its kind and what fills it: "l1" and "told"; '' where nothing does. */
export type TakeFeature = (kind: string, value: string) => void;

/** A feature as the weights have it: "l1 told". */
export const featureName = (kind: string, value: string): string => (value === '' ? kind : `${kind} ${value}`);

/** Kinds of feature of a word so many steps away: anywhere within reach, and at its very place when near. */
const placesOf = (side: 'l' | 'r') => Array.from({ length: NEAR + 1 }, (_, step) => `${side}${step}`);
const SIDES = [
  { side: 'l', places: placesOf('l'), edge: '<start>', way: -1 },
  { side: 'r', places: placesOf('r'), edge: '<end>', way: 1 },
] as const;

/** The words round the token `here`, on both sides. */
function eachWord(tokens: readonly FeatureToken[], here: number, take: TakeFeature): void {
  for (let step = 1; step <= REACH; step++) {
    for (const { side, places, edge, way } of SIDES) {
      const token = tokens[here + way * step];
      const near = step <= NEAR ? places[step] : undefined;
      for (const word of token ? [token.word, ...token.classes] : []) {
        take(side, word);
        if (near) take(near, word);
      }
      if (near && !token) take(near, edge);
    }
  }
}

/** Gives the features of the mention at `place` of the masked sentence, some more than once. */
export function eachFeature(
  { mention, place }: { mention: Mention; place: number },
  context: FeatureContext,
  take: TakeFeature,
): void {
  const { tokens, findings, dropped } = context;
  const here = tokens.findIndex(({ at }) => at === place);
  const word = (step: number) => tokens[here + step]?.word ?? (step < 0 ? '<start>' : '<end>');
  take('bias', '');
  eachWord(tokens, here, take);
  take('ll', `${word(-2)} ${word(-1)}`);
  take('rr', `${word(1)} ${word(2)}`);
  take('lr', `${word(-1)} ${word(1)}`);
  const rules = findings.filter(({ outlet, others }) => outlet === mention || others.includes(mention));
  for (const { rule } of rules) take('rule', rule);
  if (rules.length === 0) take('no', 'rule');
  for (const { rule, mention: out } of dropped) if (out === mention) take('not', rule);
  take('kind', context.outletKind ?? 'none');
  if (mention.ambiguous) take(context.isTelling ? 'telling' : 'shared', 'name');
  if (context.isHeadline) take('headline', '');
}
