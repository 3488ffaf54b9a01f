/**
 * `node tests/tools/trainMentionScore.ts [--errors]`: trains the linear score over the words round an outlet's name
 * from the labelled mentions of PolNeAR (../shared/attribution/polnear/mentions.jsonl: 840 US political articles,
 * 2015–16), three articles of four; reports precision and recall on the fourth, which it has not seen;
 * and writes utils/sourcing/languages/en/mentionWeights.ts.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { en } from '../../utils/sourcing/languages/en.ts';
import type { Language, MentionScore } from '../../utils/sourcing/languages/language.ts';
import { scoreOf } from '../../utils/sourcing/mentionScore.ts';
import { type Example, isHeldOut, readExamples } from './mentionExamples.ts';
import { shared } from './readGold.ts';
import { trainLinear } from './trainLinear.ts';

const LIMIT = 15_000;

if (!existsSync(join(shared, 'attribution/polnear/mentions.jsonl'))) {
  console.error('../shared/attribution/polnear is not there: nothing to train from');
  process.exit(0);
}
const { classes = [], veto = 0, rescue = 0 } = en.score ?? {};
/** The rules alone: their findings are features of the score. */
const rulesAlone: Language = { ...en, score: { classes, weights: {}, veto: -Infinity, rescue: Infinity } };
const examples = readExamples(rulesAlone);
const held = examples.filter(({ article }) => isHeldOut(article));
const weights = trainLinear(examples.filter(({ article }) => !isHeldOut(article)));
const model: MentionScore = { classes, weights, veto, rescue };

const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6);

function report(name: string, accepts: (example: Example) => boolean): void {
  const pairs = new Map<string, { cited: boolean; found: boolean }>();
  for (const example of held) {
    const pair = example.pair === null ? null : (pairs.get(example.pair) ?? { cited: false, found: false });
    if (!pair || example.pair === null) continue;
    pairs.set(example.pair, { cited: pair.cited || example.cited, found: pair.found || accepts(example) });
  }
  const all = [...pairs.values()];
  const right = all.filter(({ cited, found }) => cited && found).length;
  const found = all.filter((pair) => pair.found).length;
  const cited = all.filter((pair) => pair.cited).length;
  console.log(
    `${name.padEnd(24)} ${percent(right, found)} ${percent(right, cited)} ${percent(2 * right, found + cited)}`,
  );
}

const accepted = (example: Example) => {
  const { score } = scoreOf(example.features, model);
  return example.ruled ? score >= veto : score >= rescue;
};
console.log(`${held.length} mentions of articles kept aside, by outlet and article:      prec    rec     F1`);
report('every mention', () => true);
report('rules', ({ ruled }) => ruled);
report('rules and score', accepted);
if (process.argv.includes('--errors')) {
  for (const example of held.filter((one) => accepted(one) !== one.cited)) {
    const { score, why } = scoreOf(example.features, model);
    console.log(`${example.cited ? 'missed' : 'false'}\t${score}\t${example.sentence}\t${why.join(', ')}`);
  }
}
const lines = Object.entries(weights).map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight},\n`);
const file = `// Written by tests/tools/trainMentionScore.ts from the labelled mentions of PolNeAR. Hundredths by feature.\nexport const mentionWeights: Readonly<Record<string, number>> = {\n${lines.join('')}};\n`;
const size = gzipSync(file).length;
console.log(`${lines.length} weights, ${size} bytes after gzip (at most ${LIMIT})`);
if (size > LIMIT) process.exit(1);
const path = new URL('../../utils/sourcing/languages/en/mentionWeights.ts', import.meta.url).pathname;
writeFileSync(path, file);
execFileSync('npx', ['biome', 'format', '--write', path], { stdio: 'ignore' });
