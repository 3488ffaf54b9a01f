/**
 * `node tests/tools/trainMentionScore.ts [--errors]`: trains the linear score over the words round an outlet's name
 * from the labelled mentions of PolNeAR (../shared/attribution/polnear/mentions.jsonl: 840 US political articles of
 * seven sites, 2015–16) and writes utils/sourcing/languages/en/mentionWeights.ts. Says how good such a score is on
 * articles it has not seen (in turn trained on seven parts of eight and asked about the eighth), and on sites that
 * it has not seen (in turn trained on all sites but one).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { en } from '../../utils/sourcing/languages/en.ts';
import type { Language, MentionScore } from '../../utils/sourcing/languages/language.ts';
import { scoreOf } from '../../utils/sourcing/mentionScore.ts';
import { readWeights, writeWeights } from '../../utils/sourcing/readWeights.ts';
import { type Example, partOf, readExamples } from './mentionExamples.ts';
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
type Scored = Example & { score: number; why: string[] };

/** Each example with the score that a training without its part gives it. */
function crossed(partOfExample: (example: Example) => string | number): Scored[] {
  return [...new Set(examples.map(partOfExample))].flatMap((part) => {
    const weights = trainLinear(examples.filter((example) => partOfExample(example) !== part));
    const model: MentionScore = { classes, weights, veto, rescue };
    return examples
      .filter((example) => partOfExample(example) === part)
      .map((example) => ({ ...example, ...scoreOf(example.features, model) }));
  });
}

const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6);

function report(name: string, scored: readonly Scored[], accepts: (example: Scored) => boolean): void {
  const pairs = new Map<string, { cited: boolean; found: boolean }>();
  for (const example of scored) {
    if (example.pair === null) continue;
    const pair = pairs.get(example.pair) ?? { cited: false, found: false };
    pairs.set(example.pair, { cited: pair.cited || example.cited, found: pair.found || accepts(example) });
  }
  const all = [...pairs.values()];
  const right = all.filter(({ cited, found }) => cited && found).length;
  const found = all.filter((pair) => pair.found).length;
  const cited = all.filter((pair) => pair.cited).length;
  console.log(
    `${name.padEnd(32)} ${percent(right, found)} ${percent(right, cited)} ${percent(2 * right, found + cited)}`,
  );
}

const PARTS = 8;
const accepted = ({ ruled, score }: Scored) => (ruled ? score >= veto : score >= rescue);
const byArticle = crossed(({ article }) => partOf(article, PARTS));
const bySite = crossed(({ article }) => article.split('_')[0] ?? '');
console.log(`${examples.length} mentions, by outlet and article:      prec    rec     F1`);
report('every mention', byArticle, () => true);
report('rules', byArticle, ({ ruled }) => ruled);
report('rules and score, new articles', byArticle, accepted);
report('rules and score, new sites', bySite, accepted);
if (process.argv.includes('--errors')) {
  for (const example of byArticle.filter((one) => accepted(one) !== one.cited))
    console.log(
      `${example.cited ? 'missed' : 'false'}\t${example.score}\t${example.sentence}\t${example.why.join(', ')}`,
    );
}
const weights = trainLinear(examples);
/** Lighter ones only fit the pages trained on: without them the score does better on pages it has not seen. */
const LEAST = 9;
const table = writeWeights(weights, LEAST);
const file = `// Written by tests/tools/trainMentionScore.ts from the labelled mentions of PolNeAR. Hundredths by feature, as \`readWeights\` reads them.\nexport const mentionWeights = \`${table}\`;\n`;
const size = gzipSync(file).length;
console.log(`${Object.keys(readWeights(table)).length} weights, ${size} bytes after gzip (at most ${LIMIT})`);
if (size > LIMIT) process.exit(1);
const path = new URL('../../utils/sourcing/languages/en/mentionWeights.ts', import.meta.url).pathname;
writeFileSync(path, file);
execFileSync('npx', ['biome', 'format', '--write', path], { stdio: 'ignore' });
