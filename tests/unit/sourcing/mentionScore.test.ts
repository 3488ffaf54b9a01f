import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { en } from '../../../utils/sourcing/languages/en.ts';
import type { Language } from '../../../utils/sourcing/languages/language.ts';
import { featureTokens, wordReader } from '../../../utils/sourcing/mentionFeatures.ts';
import { scoreOf } from '../../../utils/sourcing/mentionScore.ts';
import { readSentences } from '../../../utils/sourcing/readSentences.ts';
import { readWeights, writeWeights } from '../../../utils/sourcing/readWeights.ts';
import { createSourceList } from '../../../utils/sourcing/sourceList.ts';

const register = loadRegister();
const scored = (weights: Record<string, number>): Language => ({
  ...en,
  score: { classes: [], weights, veto: 0, rescue: 50 },
});
function read(text: string, language: Language) {
  const blocks: Block[] = [{ kind: 'paragraph', text, links: [] }];
  const article = { blocks, register, language, publisher: null, byline: [], sources: createSourceList() };
  const readings = readSentences(article, language);
  return {
    found: readings.flatMap(({ findings }) => findings.filter(({ outlet }) => outlet).map(({ rule }) => rule)),
    dropped: readings.flatMap(({ dropped }) => dropped.map(({ rule, why }) => [rule, ...(why ?? [])])),
  };
}

describe('the score over the words round an outlet', () => {
  const told = '“We sail,” Jane Roe told Reuters.';
  const bare = 'Hours later the ferry was on Reuters again.';

  test('takes back what a rule found in vain, and says why', () => {
    expect(read(told, scored({ bias: 10 })).found).toContain('told-outlet');
    const { found, dropped } = read(told, scored({ bias: 10, 'l1 told': -200 }));
    expect(found).toEqual([]);
    expect(dropped).toContainEqual(['score', 'l1 told -200', 'bias +10']);
  });

  test('finds what no rule did', () => {
    expect(read(bare, scored({ bias: 10 })).found).toEqual([]);
    expect(read(bare, scored({ bias: 10, 'r1 again': 45 })).found).toEqual(['score']);
  });

  test('is not asked in a language without one', () => {
    const { score: _, ...rulesOnly } = en;
    expect(read(bare, rulesOnly).found).toEqual([]);
  });
});

test('words of a group count as one, numbers too, and names by their kind', () => {
  const tokens = featureTokens('\uE002 Told 12 crews', wordReader([{ name: 'speech', pattern: /^(?:told|said)$/u }]));
  expect(tokens.map(({ word, classes }) => [word, ...classes])).toEqual([
    ['<person>'],
    ['told', '[speech]'],
    ['#'],
    ['crews'],
  ]);
});

test('weights are read from the form they were written in, those too light left out', () => {
  const weights = { headline: -43, 'l told': 90, 'l <name> (': 12, 'r told': 90, 'r a': 90, 'r the': 7 };
  const table = writeWeights(weights, 8);
  expect(table).toBe('headline\t-43=\nl\t12=<name> (\t90=told\nr\t90=told|a');
  const { 'r the': _light, ...rest } = weights;
  expect(readWeights(table)).toEqual(rest);
});

test('the English weights hold in 15 kB after gzip and know no outlet by name', () => {
  const features = Object.keys(en.score?.weights ?? {});
  expect(features.length).toBeGreaterThan(500);
  expect(gzipSync(JSON.stringify(en.score?.weights)).length).toBeLessThan(15_000);
  expect(scoreOf(['bias', 'never seen'], { classes: [], weights: { bias: 7 }, veto: 0, rescue: 0 }).score).toBe(7);
});
