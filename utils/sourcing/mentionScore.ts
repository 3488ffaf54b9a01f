/** A linear score over the words round an outlet's name: takes back what a rule found in vain, finds what none did. */

import type { Block } from '../model.ts';
import { isTelling } from '../outlets/isTelling.ts';
import type { OutletKind, Register } from '../outlets/register.ts';
import type { Language, MentionScore } from './languages/language.ts';
import type { Sentence } from './maskedSentences.ts';
import type { Mention } from './mention.ts';
import {
  eachFeature,
  type FeatureContext,
  type FeatureToken,
  featureName,
  featureTokens,
  type TakeFeature,
  wordReader,
} from './mentionFeatures.ts';
import { perLanguage } from './perLanguage.ts';
import type { Dropped, Finding } from './runCues.ts';
import { withoutPossessive } from './sharedNames.ts';

/** What one sentence gave before the score is asked. */
export type Judged = { findings: Finding[]; dropped: Dropped[] };

type Setting = { block: Block; sentence: Sentence; language: Language; register: Register };

/** The name of the rule under which a score's finds go. */
export const SCORE = 'score';
const SHOWN = 5;

/** Reads words with the word groups that features speak of. */
const wordsOf = perLanguage(({ score, words }) =>
  wordReader(
    (score?.classes ?? []).map((name) => ({ name, pattern: new RegExp(`^(?:${words[name] ?? '$^'})$`, 'u') })),
  ),
);

/** The outlets that a sentence names, each with its place in the masked sentence. */
function outletsIn({ mentions }: Sentence): { mention: Mention; place: number }[] {
  const outlets: { mention: Mention; place: number }[] = [];
  for (const [place, mention] of mentions)
    if (mention.kind === 'outlet' && !mention.backward) outlets.push({ mention, place });
  return outlets;
}

type Kinds = { tokens: () => readonly FeatureToken[]; kindOf: (mention: Mention) => OutletKind | null };

/** What the features of a sentence's outlets share, each made when first asked for. */
function kindsOf({ sentence, language, register }: Setting): Kinds {
  let tokens: readonly FeatureToken[] | null = null;
  return {
    tokens: () => {
      tokens ??= featureTokens(sentence.masked, wordsOf(language));
      return tokens;
    },
    kindOf: ({ outletId }) => (outletId === null ? null : (register.byId(outletId)?.kind ?? null)),
  };
}

function contextOf(mention: Mention, { block, language }: Setting, judged: Judged & Kinds): FeatureContext {
  return {
    ...judged,
    tokens: judged.tokens(),
    outletKind: judged.kindOf(mention),
    isHeadline: block.kind === 'headline',
    isTelling: mention.ambiguous && isTelling(block.text, mention, { lang: language.lang }),
  };
}

/** The features of each outlet named in a sentence. */
export function featuresOf(setting: Setting, judged: Judged): Map<Mention, string[]> {
  const kinds = kindsOf(setting);
  return new Map(
    outletsIn(setting.sentence).map((outlet) => {
      const names = new Set<string>();
      eachFeature(outlet, contextOf(outlet.mention, setting, { ...judged, ...kinds }), (kind, value) =>
        names.add(featureName(kind, value)),
      );
      return [outlet.mention, [...names]];
    }),
  );
}

type Weighed = { feature: string; weight: number };

/** Weights by kind of feature and what fills it, so that no name is put together for a feature without weight. */
const tables = new WeakMap<MentionScore['weights'], Map<string, Map<string, number>>>();

const parted = (name: string): [kind: string, value: string] => {
  const at = name.indexOf(' ');
  return at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at + 1)];
};

function tableOf(weights: MentionScore['weights']): Map<string, Map<string, number>> {
  const known = tables.get(weights);
  if (known) return known;
  const table = new Map<string, Map<string, number>>();
  for (const [name, weight] of Object.entries(weights)) {
    const [kind, value] = parted(name);
    const values = table.get(kind) ?? new Map<string, number>();
    table.set(kind, values.set(value, weight));
  }
  tables.set(weights, table);
  return table;
}

/** The features that weigh anything, each once. */
function weigh({ weights }: MentionScore, give: (take: TakeFeature) => void): Weighed[] {
  const table = tableOf(weights);
  const weighed: Weighed[] = [];
  give((kind, value) => {
    const weight = table.get(kind)?.get(value);
    if (weight === undefined) return;
    const feature = featureName(kind, value);
    if (!weighed.some((other) => other.feature === feature)) weighed.push({ feature, weight });
  });
  return weighed;
}

const sumOf = (weighed: readonly Weighed[]) => weighed.reduce((sum, { weight }) => sum + weight, 0);

/** The features that weigh most, for `npm run explain`. */
const reasons = (weighed: readonly Weighed[]) =>
  [...weighed]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, SHOWN)
    .map(({ feature, weight }) => `${feature} ${weight > 0 ? '+' : ''}${weight}`);

/** The score in hundredths of features by name, and those of them that weigh most. */
export function scoreOf(features: readonly string[], model: MentionScore): { score: number; why: string[] } {
  const weighed = weigh(model, (take) => {
    for (const name of features) take(...parted(name));
  });
  return { score: sumOf(weighed), why: reasons(weighed) };
}

const isLinked = (mention: Mention, block: Block) =>
  block.links.some((link) => link.start < mention.end && link.end > mention.start);

const speaksOf = ({ outlet, carrier, others }: Finding, mention: Mention) =>
  outlet === mention || carrier === mention || others.includes(mention);

/** Found by a rule whose finds the score has not learnt to judge. */
function isSure(mention: Mention, { findings }: Judged, language: Language): boolean {
  const { sure = [], sureOwning = [] } = language.score ?? {};
  const owns = withoutPossessive(mention.text, language) !== mention.text;
  return findings.some(
    ({ rule, ...finding }) =>
      (sure.includes(rule) || (owns && sureOwning.includes(rule))) && speaksOf({ rule, ...finding }, mention),
  );
}

const without = (finding: Finding, gone: ReadonlySet<Mention>): Finding => ({
  ...finding,
  outlet: finding.outlet && gone.has(finding.outlet) ? null : finding.outlet,
  carrier: finding.carrier && gone.has(finding.carrier) ? null : (finding.carrier ?? null),
  others: finding.others.filter((other) => !gone.has(other)),
});

/** What remains of a sentence's findings after the score was asked about each outlet named in it. */
export function judgeOutlets(setting: Setting, judged: Judged): Judged {
  const { score: model } = setting.language;
  const outlets = model ? outletsIn(setting.sentence) : [];
  if (!model || outlets.length === 0) return judged;
  const all = { ...judged, ...kindsOf(setting) };
  const gone = new Set<Mention>();
  const more: Judged = { findings: [], dropped: [] };
  for (const outlet of outlets) {
    const { mention } = outlet;
    const ruled = judged.findings.some((finding) => speaksOf(finding, mention));
    if (ruled ? isLinked(mention, setting.block) : isOut(mention, all)) continue;
    const weighed = weigh(model, (take) => eachFeature(outlet, contextOf(mention, setting, all), take));
    const score = sumOf(weighed);
    if (ruled && score < model.veto && !isSure(mention, judged, setting.language)) {
      gone.add(mention);
      more.dropped.push({ rule: SCORE, mention, why: reasons(weighed) });
    } else if (!ruled && score >= model.rescue) more.findings.push(found(mention, reasons(weighed)));
  }
  const kept = gone.size === 0 ? judged.findings : judged.findings.map((finding) => without(finding, gone));
  return { findings: [...kept, ...more.findings], dropped: [...judged.dropped, ...more.dropped] };
}

/** Whether an outlet that no rule found is none whatever its score. */
const isOut = (mention: Mention, { dropped, kindOf }: Judged & Kinds) =>
  mention.ambiguous || kindOf(mention) === 'photo-agency' || dropped.some((one) => one.mention === mention);

const found = (outlet: Mention, why: string[]): Finding => ({
  rule: SCORE,
  relation: 'reports',
  confidence: 'medium',
  cue: null,
  outlet,
  speaker: null,
  platform: null,
  others: [],
  why,
});
