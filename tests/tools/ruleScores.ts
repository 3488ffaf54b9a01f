/** How often each rule's findings are right on labelled pages: what confidence rests on. */
import type { Confidence, Reading, SourceKind } from '../../utils/model.ts';

export type RuleScore = { rule: string; kind: SourceKind; confidence: Confidence; found: number; right: number };

/**
 * One row for each rule and kind of source, the most used first. `errors`: the lines that score.mjs prints with
 * --errors; a finding is right when its source stands in no line of false finds. Sources that are the publisher's
 * own, and pages outside `ids`, do not count.
 */
export function ruleScores(
  readings: readonly Reading[],
  errors: readonly string[],
  ids: ReadonlySet<string>,
): RuleScore[] {
  const wrong = new Set<string>();
  for (const line of errors) {
    const [id, field, what, name] = line.split('\t');
    if (what === 'false') wrong.add(`${id}\t${field}\t${name}`);
  }
  const rows = new Map<string, RuleScore>();
  for (const { id, sources } of readings.filter((reading) => ids.has(reading.id))) {
    for (const { name, kind, self, attributions } of sources) {
      if (self) continue;
      const right = wrong.has(`${id}\t${kind}\t${name}`) ? 0 : 1;
      for (const rule of new Set(attributions.map((attribution) => attribution.rule))) {
        const confidence = attributions.find((attribution) => attribution.rule === rule)?.confidence ?? 'low';
        const row = rows.get(`${rule} ${kind}`) ?? { rule, kind, confidence, found: 0, right: 0 };
        rows.set(`${rule} ${kind}`, { ...row, found: row.found + 1, right: row.right + right });
      }
    }
  }
  return [...rows.values()].sort((a, b) => b.found - a.found || (a.rule < b.rule ? -1 : 1));
}

/** The rows as a table for the terminal. */
export const ruleTable = (rows: readonly RuleScore[]): string =>
  rows
    .map(({ rule, kind, confidence, found, right }) =>
      [
        rule.padEnd(24),
        kind.padEnd(13),
        confidence.padEnd(7),
        String(found).padStart(5),
        `${((100 * right) / found).toFixed(0)} %`.padStart(7),
      ].join(''),
    )
    .join('\n');

/** The rows as the data file that confidence rests on, in the order of the alphabet. */
export function precisionFile(rows: readonly RuleScore[]): string {
  const lines = rows
    .filter(({ found }) => found > 0)
    .map(({ rule, kind, found, right }) => `  '${rule} ${kind}': [${found}, ${right}],\n`)
    .sort();
  return [
    '// Written by `npm run score -- --rules --keep` from the labelled pages of ../shared/gold/dev.\n\n',
    '/** By rule and kind of source: sources found, and how many of them are right. */\n',
    `export const RULE_PRECISION: Readonly<Record<string, readonly [number, number]>> = {\n${lines.join('')}};\n`,
  ].join('');
}
