/** The labelled outlet mentions of PolNeAR with the features that the reading gives them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../utils/model.ts';
import { loadRegister } from '../../utils/outlets/loadRegister.ts';
import type { Language } from '../../utils/sourcing/languages/language.ts';
import { featuresOf } from '../../utils/sourcing/mentionScore.ts';
import { readSentences } from '../../utils/sourcing/readSentences.ts';
import { createSourceList } from '../../utils/sourcing/sourceList.ts';
import { shared } from './readGold.ts';

type Labelled = { start: number; end: number; outlet: string; role: string; self: boolean };
type Article = { id: string; text: string; outlets: Labelled[] };

/** `weight`: how much it counts; mentions that the labels lack and that carry a shared name are weak examples of no source. */
export type Example = {
  article: string;
  /** One outlet of one article, or null for a mention of the publisher itself or one without a label. */
  pair: string | null;
  cited: boolean;
  ruled: boolean;
  weight: number;
  features: string[];
  sentence: string;
};

const CITED = new Set(['outlet', 'document', 'venue', 'wire', 'credit']);
const NOT_CITED = new Set(['mention', 'photo', 'event']);
const WEAK = 0.3;

/** Which of `count` parts an article belongs to, by its name. */
export function partOf(article: string, count: number): number {
  let hash = 0;
  for (const letter of article) hash = (hash * 31 + letter.charCodeAt(0)) >>> 0;
  return hash % count;
}

function blocksOf(text: string): { block: Block; at: number }[] {
  const blocks: { block: Block; at: number }[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const kind = blocks.length === 0 ? 'headline' : 'paragraph';
    if (line.trim()) blocks.push({ block: { kind, text: line, links: [] }, at });
    at += line.length + 1;
  }
  return blocks;
}

function examplesOf(article: Article, language: Language): Example[] {
  const places = new Map(blocksOf(article.text).map(({ block, at }) => [block, at]));
  const register = loadRegister();
  const reading = { blocks: [...places.keys()], register, language, publisher: null, byline: [] };
  const examples: Example[] = [];
  for (const { block, sentence, findings, dropped } of readSentences(
    { ...reading, sources: createSourceList() },
    language,
  )) {
    const offset = places.get(block) ?? 0;
    const setting = { block, sentence, language, register };
    for (const [mention, features] of featuresOf(setting, { findings, dropped })) {
      const label = article.outlets.find(
        ({ start, end }) => start < mention.end + offset && end > mention.start + offset,
      );
      const cited = label !== undefined && CITED.has(label.role);
      if (label ? !cited && !NOT_CITED.has(label.role) : !mention.ambiguous) continue;
      examples.push({
        article: article.id,
        pair: label && !label.self ? `${article.id} ${label.outlet}` : null,
        cited,
        ruled: !features.includes('no rule'),
        weight: label ? 1 : WEAK,
        features,
        sentence: block.text.slice(sentence.start, sentence.end),
      });
    }
  }
  return examples;
}

/** An id without the marks that pages and mentions write differently. */
const wordsOf = (id: string) => id.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');

/** The pages of tests/bench/heldOut.md, which train nothing. */
function heldOut(): Set<string> {
  const lines = ['heldOut', 'heldOutTwo', 'heldOutThree'].flatMap((name) =>
    readFileSync(new URL(`../bench/${name}.labels.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  );
  return new Set(lines.map((line) => wordsOf((JSON.parse(line) as { id: string }).id)));
}

/** All examples, in the order of the articles. */
export function readExamples(language: Language): Example[] {
  const kept = heldOut();
  const lines = readFileSync(join(shared, 'attribution/polnear/mentions.jsonl'), 'utf8').trim().split('\n');
  const articles = lines.map((line) => JSON.parse(line) as Article);
  const train = articles.filter(({ id }) => !kept.has(wordsOf(`polnear-${id}`)));
  return train.flatMap((article) => examplesOf(article, language));
}
