/** A linear score over the words round an outlet's name: takes back what a rule found in vain, finds what none did. */

import type { Block } from '../model.ts';
import { isTelling } from '../outlets/isTelling.ts';
import type { Register } from '../outlets/register.ts';
import type { Language, MentionScore } from './languages/language.ts';
import type { Sentence } from './maskedSentences.ts';
import type { Mention } from './mention.ts';
import { featureTokens, mentionFeatures, type WordClasses } from './mentionFeatures.ts';
import { perLanguage } from './perLanguage.ts';
import type { Dropped, Finding } from './runCues.ts';

/** What one sentence gave before the score is asked. */
export type Judged = { findings: Finding[]; dropped: Dropped[] };

type Setting = { block: Block; sentence: Sentence; language: Language; register: Register };

/** The name of the rule under which a score's finds go. */
export const SCORE = 'score';
const SHOWN = 5;

/** The word groups that features speak of, compiled once. */
export const wordClasses = perLanguage((language): WordClasses => {
  return (language.score?.classes ?? []).map((name) => ({
    name,
    pattern: new RegExp(`^(?:${language.words[name] ?? '$^'})$`, 'u'),
  }));
});

/** The features of each outlet named in a sentence. */
export function featuresOf(setting: Setting, { findings, dropped }: Judged): Map<Mention, string[]> {
  const { block, sentence, language, register } = setting;
  const outlets = [...sentence.mentions].filter(([, { kind, backward }]) => kind === 'outlet' && !backward);
  if (outlets.length === 0) return new Map();
  const tokens = featureTokens(sentence.masked, wordClasses(language));
  const isHeadline = block.kind === 'headline';
  return new Map(
    outlets.map(([place, mention]) => {
      const outletKind = mention.outletId ? (register.byId(mention.outletId)?.kind ?? null) : null;
      const telling = mention.ambiguous && isTelling(block.text, mention, { lang: language.lang });
      const context = { tokens, findings, dropped, outletKind, isHeadline, isTelling: telling };
      return [mention, mentionFeatures(mention, place, context)];
    }),
  );
}

/** The score in hundredths, and the features that weigh most, for `npm run explain`. */
export function scoreOf(features: readonly string[], { weights }: MentionScore): { score: number; why: string[] } {
  const weighed = features.flatMap((feature) => {
    const weight = weights[feature];
    return weight === undefined ? [] : [{ feature, weight }];
  });
  const score = weighed.reduce((sum, { weight }) => sum + weight, 0);
  weighed.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return {
    score,
    why: weighed.slice(0, SHOWN).map(({ feature, weight }) => `${feature} ${weight > 0 ? '+' : ''}${weight}`),
  };
}

const isLinked = (mention: Mention, block: Block) =>
  block.links.some((link) => link.start < mention.end && link.end > mention.start);

const speaksOf = ({ outlet, carrier, others }: Finding, mention: Mention) =>
  outlet === mention || carrier === mention || others.includes(mention);

const without = (finding: Finding, gone: ReadonlySet<Mention>): Finding => ({
  ...finding,
  outlet: finding.outlet && gone.has(finding.outlet) ? null : finding.outlet,
  carrier: finding.carrier && gone.has(finding.carrier) ? null : (finding.carrier ?? null),
  others: finding.others.filter((other) => !gone.has(other)),
});

/** What remains of a sentence's findings after the score was asked about each outlet named in it. */
export function judgeOutlets(setting: Setting, judged: Judged): Judged {
  const { score: model } = setting.language;
  if (!model) return judged;
  const gone = new Set<Mention>();
  const more: Judged = { findings: [], dropped: [] };
  for (const [mention, features] of featuresOf(setting, judged)) {
    const { score, why } = scoreOf(features, model);
    const ruled = judged.findings.some((finding) => speaksOf(finding, mention));
    if (ruled && score < model.veto && !isLinked(mention, setting.block)) {
      gone.add(mention);
      more.dropped.push({ rule: SCORE, mention, why });
    }
    const out = judged.dropped.some((dropped) => dropped.mention === mention);
    const photos = mention.outletId !== null && setting.register.byId(mention.outletId)?.kind === 'photo-agency';
    if (!ruled && !out && !photos && !mention.ambiguous && score >= model.rescue)
      more.findings.push(found(mention, why));
  }
  return {
    findings: [...judged.findings.map((finding) => without(finding, gone)), ...more.findings],
    dropped: [...judged.dropped, ...more.dropped],
  };
}

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
