/**
 * `npm run score [-- --lang en] [--errors] [--polnear | --held-out | --held-out-two | --held-out-three | --worked-on | --german] [--keep]`: reads the labelled pages of ../shared
 * with the code of the extension and has ../shared/gold/score.mjs score the readings.
 * `--languages` gives one line a language; `--rules` says how often each rule's findings are right
 * (with `--keep` it writes them to utils/sourcing/rulePrecision.ts, on which confidence rests).
 * `--chains` scores the hops of ../shared/attribution/chains.jsonl instead.
 * `--held-out` and `--held-out-three` score the pages of tests/bench/heldOut.md, on which no rule is written;
 * `--other-sites FOLDER [--unread]` scores pages of other sites, one half or the one whose errors are not read (heldOut.md);
 * `--old-pages FOLDER [--unread]` the same of pages of around 2013, with little metadata;
 * `--own-items [--unread]` the same of short news items of our own (tests/bench/ownItems.jsonl), no page of others;
 * `--held-out-two` and `--worked-on` the PolNeAR pages labelled whose errors are read to write rules.
 * `--keep` writes the dev score to tests/bench/scores.json, below which `npm test` lets no field fall.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { heldOut, idWords, UNREAD } from './heldOut.ts';
import { languageTable } from './languageTable.ts';
import { layOutOtherSites, PAGES_OF_OTHERS } from './otherSites.ts';
import { layOutOwnItems } from './ownItems.ts';
import { readGold, shared } from './readGold.ts';
import { precisionFile, ruleScores, ruleTable } from './ruleScores.ts';
import { scoreChains } from './scoreChains.ts';

const args = process.argv.slice(2);
const take = (name: string) => {
  const at = args.indexOf(name);
  if (at >= 0) args.splice(at, 1);
  return at >= 0;
};

/** Labels of our own for pages of PolNeAR. */
const SETS = {
  '--held-out': 'heldOut',
  '--held-out-two': 'heldOutTwo',
  '--held-out-three': 'heldOutThree',
  '--worked-on': 'workedOn',
};
const [ownSet] = Object.entries(SETS).flatMap(([flag, name]) => (take(flag) ? [name] : []));
const ownLabels = ownSet && fileURLToPath(new URL(`../bench/${ownSet}.labels.jsonl`, import.meta.url));
const others = (Object.keys(PAGES_OF_OTHERS) as (keyof typeof PAGES_OF_OTHERS)[]).find((flag) => args.includes(flag));
const [, otherPages] = others === undefined ? [] : args.splice(args.indexOf(others), 2);
const ownItems = take('--own-items');
const unread = take('--unread');
if (unread && args.includes('--errors')) {
  console.error('the errors of these pages are not read');
  process.exit(2);
}
const goldFolder =
  take('--polnear') || ownLabels ? 'attribution/polnear' : take('--german') ? 'attribution/german' : 'gold/dev';
const keep = take('--keep');
const byRule = take('--rules');
const byLanguage = take('--languages');
if (take('--chains')) {
  scoreChains();
  process.exit(0);
}
const work = mkdtempSync(join(tmpdir(), 'whence-score-'));
const folder = otherPages || ownItems ? work : join(shared, goldFolder);
if (!existsSync(folder)) {
  console.error(`../shared/${goldFolder} is not there: nothing to score`);
  process.exit(0);
}

const out = join(work, 'readings.ndjson');
const laidOut =
  others && otherPages
    ? layOutOtherSites(others, otherPages, work, unread)
    : ownItems
      ? layOutOwnItems(work, unread)
      : '';
const labelled = laidOut || ownLabels || join(folder, 'labels.jsonl');
const readings = await readGold(folder, labelled);
writeFileSync(out, readings.map((reading) => `${JSON.stringify(reading)}\n`).join(''));
const kept = readFileSync(labelled, 'utf8').split('\n').filter(Boolean);
const labels = join(work, 'labels.jsonl');
writeFileSync(labels, kept.join('\n'));
const score = (more: string[]) =>
  execFileSync(
    process.execPath,
    [join(shared, 'gold/score.mjs'), labels, out, '--outlets', join(shared, 'outlets/outlets.jsonl'), ...more],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
type Row = { field: string; f1?: number; accuracy?: number; n: number };
const rowsOf = (more: string[]) => (JSON.parse(score([...more, '--json'])) as { rows: Row[] }).rows;

/** A score with its errors, those of pages whose errors nobody is to read left out. */
function withoutUnread(text: string): string {
  const unread = heldOut(UNREAD);
  const lines = text.split('\n');
  const shown = lines.filter((line) => !line.includes('\t') || !unread.has(idWords(line.split('\t')[0] ?? '')));
  const hidden = lines.length - shown.length;
  return hidden === 0 ? text : `${shown.join('\n').trimEnd()}\n${hidden} errors of unread pages are not shown\n`;
}

if (byLanguage) {
  const langs = new Set(kept.map((line) => (JSON.parse(line) as { lang?: string }).lang?.slice(0, 2) ?? ''));
  console.log(languageTable([...langs].sort().map((lang) => ({ lang, rows: rowsOf(['--lang', lang]) }))));
} else if (byRule) {
  const at = args.indexOf('--lang');
  const lang = at < 0 ? '' : (args[at + 1] ?? '');
  const ids = kept.map((line) => JSON.parse(line) as { id: string; lang?: string; article: boolean; skip?: boolean });
  const judged = ids.filter((label) => label.article && !label.skip && (label.lang ?? '').startsWith(lang));
  const errors = score([...args, '--errors']).split('\n');
  const rows = ruleScores(readings, errors, new Set(judged.map(({ id }) => id)));
  console.log(ruleTable(rows));
  if (keep) writeFileSync(new URL('../../utils/sourcing/rulePrecision.ts', import.meta.url), precisionFile(rows));
} else process.stdout.write(goldFolder === 'attribution/polnear' ? withoutUnread(score(args)) : score(args));
console.log(`readings: ${out}`);
if (keep && !byRule) {
  const best = Object.fromEntries(
    rowsOf([]).map(({ field, f1, accuracy }) => [field, Number((f1 ?? accuracy ?? 0).toFixed(4))]),
  );
  writeFileSync(new URL('../bench/scores.json', import.meta.url), `${JSON.stringify(best, null, 2)}\n`);
}
