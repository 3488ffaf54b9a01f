import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import type { SourceKind } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { type ConfidenceOf, confidenceOf, createConfidence } from '../../../utils/sourcing/confidenceOf.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { RULE_PRECISION } from '../../../utils/sourcing/rulePrecision.ts';
import { readGold, shared } from '../../tools/readGold.ts';
import { type RuleScore, ruleScores } from '../../tools/ruleScores.ts';
import { snapshotOf } from './snapshotOf.ts';

const kindOf = (key: string) => key.split(' ')[1] as SourceKind;
const keyed = (least: number, test: (share: number) => boolean) =>
  Object.entries(RULE_PRECISION).filter(([, [found, right]]) => found >= least && test(right / found));

describe('how sure a rule is', () => {
  test('follows what was measured, where enough was', () => {
    const sure = keyed(10, (share) => share >= 0.95);
    const unsure = keyed(10, (share) => share < 0.8);
    expect(sure.length).toBeGreaterThan(3);
    expect(unsure.length).toBeGreaterThan(0);
    for (const [key] of sure) expect(confidenceOf(key.split(' ')[0] ?? '', kindOf(key), 'low'), key).toBe('high');
    for (const [key] of unsure)
      expect(confidenceOf(key.split(' ')[0] ?? '', kindOf(key), 'high'), key).not.toBe('high');
  });

  test('one find alone decides nothing', () => {
    for (const [key] of keyed(1, () => true).filter(([, [found]]) => found === 1))
      expect(confidenceOf(key.split(' ')[0] ?? '', kindOf(key), 'high'), key).not.toBe('low');
  });

  test('an unmeasured rule is no surer than its kind, nor than its author says', () => {
    expect(confidenceOf('never-met', 'outlet', 'high')).toBe('high');
    expect(confidenceOf('never-met', 'outlet', 'low')).toBe('low');
    expect(confidenceOf('never-met', 'anonymous', 'high')).toBe('medium');
  });

  test('is what a reading says', () => {
    const sources = readSources(snapshotOf(['Jane Roe told Reuters it rained, police said.']), loadRegister(), {
      publisher: null,
      lang: 'en',
      byline: [],
    });
    expect(sources.length).toBeGreaterThan(1);
    for (const { kind, attributions } of sources)
      for (const { rule, confidence } of attributions) expect(confidence).toBe(confidenceOf(rule, kind, 'low'));
  });
});

const gold = join(shared, 'gold/dev');
const skip = !existsSync(gold);

async function measured(): Promise<RuleScore[]> {
  const folder = mkdtempSync(join(tmpdir(), 'whence-rules-'));
  try {
    const readings = await readGold(gold);
    const file = join(folder, 'readings.ndjson');
    writeFileSync(file, readings.map((reading) => `${JSON.stringify(reading)}\n`).join(''));
    const labels = join(gold, 'labels.jsonl');
    const more = ['--outlets', join(shared, 'outlets/outlets.jsonl'), '--errors'];
    const script = join(shared, 'gold/score.mjs');
    const errors = execFileSync(process.execPath, [script, labels, file, ...more], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    type Label = { id: string; article: boolean; skip?: boolean };
    const all = readFileSync(labels, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Label);
    const judged = all.filter((label) => label.article && !label.skip);
    return ruleScores(readings, errors.split('\n'), new Set(judged.map(({ id }) => id)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it.skipIf(skip)(
  `the steps are those that the labelled pages give${skip ? ' (../shared/gold/dev is not there)' : ''}`,
  async () => {
    const now = createConfidence(
      Object.fromEntries((await measured()).map(({ rule, kind, found, right }) => [`${rule} ${kind}`, [found, right]])),
    );
    const stepsBy = (steps: ConfidenceOf) =>
      Object.keys(RULE_PRECISION).map((key) => [key, steps(key.split(' ')[0] ?? '', kindOf(key), 'high')]);
    expect(stepsBy(confidenceOf), 'npm run score -- --rules --keep writes the table anew').toEqual(stepsBy(now));
  },
  600_000,
);
