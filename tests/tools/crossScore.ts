/**
 * `node tests/tools/crossScore.ts [--errors]`: what the outlets' score is worth on articles that it has not seen. Trains
 * it in turn on seven parts of eight of PolNeAR, reads the pages of the eighth with those weights, and has
 * ../shared/gold/score.mjs score all readings together. The pages of tests/bench/heldOut.md are left out, as the
 * errors of this may be read.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '../../utils/model.ts';
import { en } from '../../utils/sourcing/languages/en.ts';
import { heldOut, idWords } from './heldOut.ts';
import { partOf, readExamples } from './mentionExamples.ts';
import { decodePage } from './openPage.ts';
import { shared } from './readGold.ts';
import { readPage } from './readPage.ts';
import { trainLinear } from './trainLinear.ts';

const PARTS = 8;
const folder = join(shared, 'attribution/polnear');
const kept = heldOut();
const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ({ line, ...(JSON.parse(line) as { id: string; url: string }) }))
  .filter(({ id }) => !kept.has(idWords(id)));
const score = en.score;
if (!score) throw new Error('English has no score');
const setScore = (more: Partial<typeof score>) => Object.assign(en, { score: { ...score, ...more } });

setScore({ weights: {}, veto: -Infinity, rescue: Infinity });
const examples = readExamples(en);
const partOfPage = (id: string) => partOf(idWords(id), PARTS);
const readings: Reading[] = [];
for (let part = 0; part < PARTS; part++) {
  const others = examples.filter(({ article }) => partOfPage(`polnear-${article}`) !== part);
  setScore({ weights: trainLinear(others) });
  for (const { id, url } of labels.filter((label) => partOfPage(label.id) === part))
    readings.push(readPage({ id, url, html: decodePage(readFileSync(join(folder, 'html', `${id}.html`))) }));
}
const work = mkdtempSync(join(tmpdir(), 'whence-cross-'));
const [gold, read] = [join(work, 'labels.jsonl'), join(work, 'readings.ndjson')];
writeFileSync(gold, labels.map(({ line }) => line).join('\n'));
writeFileSync(read, readings.map((reading) => JSON.stringify(reading)).join('\n'));
const outlets = join(shared, 'outlets/outlets.jsonl');
const args = [join(shared, 'gold/score.mjs'), gold, read, '--outlets', outlets, ...process.argv.slice(2)];
const lines = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }).split('\n');
console.log(lines.filter((line) => /^field|^outlet|\toutlet\t/.test(line)).join('\n'));
