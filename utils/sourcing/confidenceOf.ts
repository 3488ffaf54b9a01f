/** How sure a finding is: the measured precision of its rule for that kind of source, in three steps. */
import type { Confidence, SourceKind } from '../model.ts';
import { RULE_PRECISION } from './rulePrecision.ts';

/** By rule and kind of source ("told-outlet person"): sources found, and how many of them are right. */
export type RulePrecision = Readonly<Record<string, readonly [number, number]>>;

/** A step holds from this share of right finds on. What is `low` is not counted, and shown only when asked for. */
const STEPS: readonly (readonly [Confidence, number])[] = [
  ['high', 0.85],
  ['medium', 0.6],
  ['low', 0],
];
/** Few finds are drawn towards the rate of all finds of the kind, which counts as much as so many of them. */
const PRIOR = 5;

const stepOf = (share: number): Confidence => STEPS.find(([, least]) => share >= least)?.[0] ?? 'low';
const rank = (step: Confidence) => STEPS.findIndex(([name]) => name === step);

function sumsOf(table: RulePrecision): Map<string, { found: number; right: number }> {
  const sums = new Map<string, { found: number; right: number }>();
  for (const [key, [found, right]] of Object.entries(table)) {
    const kind = key.split(' ')[1] ?? '';
    const sum = sums.get(kind) ?? { found: 0, right: 0 };
    sums.set(kind, { found: sum.found + found, right: sum.right + right });
  }
  return sums;
}

export type ConfidenceOf = (rule: string, kind: SourceKind, declared: Confidence) => Confidence;

/** The steps that a table of counts gives. */
export function createConfidence(table: RulePrecision): ConfidenceOf {
  const sums = sumsOf(table);
  return (rule, kind, declared) => {
    const sum = sums.get(kind);
    if (!sum) return declared;
    const [found, right] = table[`${rule} ${kind}`] ?? [0, 0];
    const step = stepOf((right + (PRIOR * sum.right) / sum.found) / (found + PRIOR));
    return found > 0 || rank(step) > rank(declared) ? step : declared;
  };
}

/**
 * The step of a rule's finds of one kind of source. A rule never met on the labelled pages has the rate of the kind,
 * but is no surer than its author `declared`.
 */
export const confidenceOf: ConfidenceOf = createConfidence(RULE_PRECISION);
