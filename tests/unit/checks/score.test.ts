import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold, shared } from '../../tools/readGold.ts';

const gold = join(shared, 'gold/dev');
const kept = new URL('../../bench/scores.json', import.meta.url);

/** A field may fall by half a point before this fails. */
const LEEWAY = 0.005;

const missing = [
  ...(existsSync(gold) ? [] : ['../shared/gold/dev is not there']),
  ...(existsSync(kept) ? [] : ['npm run score -- --keep was never run']),
];

type Row = { field: string; f1?: number; accuracy?: number };

function score(readings: string, more: string[]): string {
  const labels = join(gold, 'labels.jsonl');
  const outlets = join(shared, 'outlets/outlets.jsonl');
  const args = [join(shared, 'gold/score.mjs'), labels, readings, '--outlets', outlets, ...more];
  return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

describe('the labelled pages', () => {
  it.skipIf(missing.length > 0)(
    `are read as well as before${missing.length ? ` (${missing.join(', ')})` : ''}`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'whence-score-'));
      try {
        const readings = join(folder, 'readings.ndjson');
        writeFileSync(readings, (await readGold(gold)).map((reading) => `${JSON.stringify(reading)}\n`).join(''));
        const before: Record<string, number> = JSON.parse(readFileSync(kept, 'utf8'));
        const { rows }: { rows: Row[] } = JSON.parse(score(readings, ['--json']));
        const now = new Map(rows.map(({ field, f1, accuracy }) => [field, f1 ?? accuracy ?? 0]));
        const fallen = Object.entries(before).filter(([field, value]) => (now.get(field) ?? 0) < value - LEEWAY);
        const errors = fallen.length > 0 ? score(readings, ['--errors']).split('\n') : [];
        const report = fallen.map(([field, value]) => {
          const own = errors.filter((line) => line.split('\t')[1] === field.split(',')[0]);
          return [`${field}: ${value} before, ${now.get(field)?.toFixed(4)} now`, ...own].join('\n');
        });
        expect(Object.keys(before).length).toBeGreaterThan(5);
        expect(report.join('\n\n')).toBe('');
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    600_000,
  );
});
