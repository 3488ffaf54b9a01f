/**
 * `npm run score [-- --lang en] [--errors] [--polnear | --german] [--keep]`: reads the labelled pages of ../shared
 * with the code of the extension and has ../shared/gold/score.mjs score the readings.
 * `--keep` writes the dev score to tests/bench/scores.json, below which `npm test` lets no field fall.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGold, shared } from './readGold.ts';

const args = process.argv.slice(2);
const take = (name: string) => {
  const at = args.indexOf(name);
  if (at >= 0) args.splice(at, 1);
  return at >= 0;
};

const folder = take('--polnear') ? 'attribution/polnear' : take('--german') ? 'attribution/german' : 'gold/dev';
const keep = take('--keep');
if (!existsSync(join(shared, folder))) {
  console.error(`../shared/${folder} is not there: nothing to score`);
  process.exit(0);
}

const out = join(mkdtempSync(join(tmpdir(), 'whence-score-')), 'readings.ndjson');
writeFileSync(out, (await readGold(join(shared, folder))).map((reading) => `${JSON.stringify(reading)}\n`).join(''));
const score = (more: string[]) =>
  execFileSync(
    process.execPath,
    [
      join(shared, 'gold/score.mjs'),
      join(shared, folder, 'labels.jsonl'),
      out,
      '--outlets',
      join(shared, 'outlets/outlets.jsonl'),
      ...more,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
process.stdout.write(score(args));
console.log(`readings: ${out}`);
if (keep) {
  const { rows } = JSON.parse(score(['--json'])) as { rows: { field: string; f1?: number; accuracy?: number }[] };
  const best = Object.fromEntries(
    rows.map(({ field, f1, accuracy }) => [field, Number((f1 ?? accuracy ?? 0).toFixed(4))]),
  );
  writeFileSync(new URL('../bench/scores.json', import.meta.url), `${JSON.stringify(best, null, 2)}\n`);
}
