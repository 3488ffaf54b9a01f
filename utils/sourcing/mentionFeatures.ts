/** What stands round an outlet's name, as the features of a linear score. Language-neutral: words are only compared. */

import { matchesOf } from './matchesOf.ts';
import { type Mention, type MentionKind, SIGN } from './mention.ts';
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

/** Word groups of a language, compiled: a word of any of them is as good as another. */
export type WordClasses = readonly { name: string; pattern: RegExp }[];

/** The words of a masked sentence: small letters, mentions by kind, numbers as one. */
export function featureTokens(masked: string, classes: WordClasses): FeatureToken[] {
  return matchesOf(masked, TOKEN).map(({ 0: text, index }) => {
    const sign = LETTER.get(text) ?? (text === '\uE009' ? '<out>' : null);
    const word = sign ?? (/^\p{N}/u.test(text) ? '#' : text.toLowerCase().replace(/’/gu, "'"));
    const fits = sign ? [] : classes.filter(({ pattern }) => pattern.test(word)).map(({ name }) => `[${name}]`);
    return { word, classes: fits, at: index };
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

/** One word beside the mention: anywhere within reach, and at its very place when near. */
function beside(side: 'l' | 'r', step: number, token: FeatureToken | undefined): string[] {
  const edge = side === 'l' ? '<start>' : '<end>';
  const words = token ? [token.word, ...token.classes] : [];
  const near = step <= NEAR ? (token ? words : [edge]) : [];
  return [...words.map((word) => `${side} ${word}`), ...near.map((word) => `${side}${step} ${word}`)];
}

/** The features of the mention at `place` of the masked sentence, each once. */
export function mentionFeatures(mention: Mention, place: number, context: FeatureContext): string[] {
  const { tokens, findings, dropped } = context;
  const here = tokens.findIndex(({ at }) => at === place);
  const word = (step: number) => tokens[here + step]?.word ?? (step < 0 ? '<start>' : '<end>');
  const found = new Set<string>(['bias']);
  for (let step = 1; step <= REACH; step++) {
    for (const feature of beside('l', step, tokens[here - step])) found.add(feature);
    for (const feature of beside('r', step, tokens[here + step])) found.add(feature);
  }
  found.add(`ll ${word(-2)} ${word(-1)}`);
  found.add(`rr ${word(1)} ${word(2)}`);
  found.add(`lr ${word(-1)} ${word(1)}`);
  const rules = findings.filter(({ outlet, others }) => outlet === mention || others.includes(mention));
  for (const { rule } of rules) found.add(`rule ${rule}`);
  if (rules.length === 0) found.add('no rule');
  for (const { rule, mention: out } of dropped) if (out === mention) found.add(`not ${rule}`);
  found.add(`kind ${context.outletKind ?? 'none'}`);
  if (mention.ambiguous) found.add(context.isTelling ? 'telling name' : 'shared name');
  if (context.isHeadline) found.add('headline');
  return [...found];
}
