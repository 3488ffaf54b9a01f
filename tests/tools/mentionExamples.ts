/** The labelled outlet mentions of PolNeAR with the features that the reading gives them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Publisher } from '../../utils/model.ts';
import { loadRegister } from '../../utils/outlets/loadRegister.ts';
import { takeSnapshot } from '../../utils/page/takeSnapshot.ts';
import type { Language } from '../../utils/sourcing/languages/language.ts';
import { featuresOf } from '../../utils/sourcing/mentionScore.ts';
import { readByline } from '../../utils/sourcing/publication/readByline.ts';
import { readPublisher } from '../../utils/sourcing/publication/readPublisher.ts';
import { readSentences } from '../../utils/sourcing/readSentences.ts';
import { createSourceList } from '../../utils/sourcing/sourceList.ts';
import { heldOut, idWords } from './heldOut.ts';
import { decodePage, openPage } from './openPage.ts';
import { shared } from './readGold.ts';

const folder = join(shared, 'attribution/polnear');

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

/** A text with each run of spaces as one, as pages are read, and where each letter stood before. */
function squeezed(text: string): { text: string; origin: number[] } {
  const origin: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const isSpace = /\s/u.test(text.charAt(at));
    if (isSpace && (out === '' || out.endsWith(' '))) continue;
    out += isSpace ? ' ' : text.charAt(at);
    origin.push(at);
  }
  return { text: out, origin };
}

/** Where the letters of each block of the page stand in the article's text; a block that it lacks is left out. */
function originsOf(blocks: readonly Block[], article: Article): Map<Block, number[]> {
  const whole = squeezed(article.text);
  const origins = new Map<Block, number[]>();
  let from = 0;
  for (const block of blocks) {
    const at = whole.text.indexOf(block.text, from);
    if (at < 0) continue;
    from = at + block.text.length;
    origins.set(block, whole.origin.slice(at, from + 1));
  }
  return origins;
}

/** The page of an article as the extension sees it. */
function openArticle({ id }: Article, url: string): { blocks: Block[]; publisher: Publisher; byline: string[] } {
  const html = decodePage(readFileSync(join(folder, 'html', `polnear-${idWords(id)}.html`)));
  const snapshot = takeSnapshot(openPage(html), url);
  const register = loadRegister();
  const publisher = readPublisher(snapshot, register);
  return { blocks: snapshot.blocks, publisher, byline: readByline(snapshot, { register, publisher: publisher.name }) };
}

function examplesOf(article: Article, url: string, language: Language): Example[] {
  const page = openArticle(article, url);
  const origins = originsOf(page.blocks, article);
  const register = loadRegister();
  const examples: Example[] = [];
  const reading = { ...page, register, language, sources: createSourceList() };
  for (const { block, sentence, findings, dropped } of readSentences(reading, language)) {
    const origin = origins.get(block);
    if (!origin) continue;
    const setting = { block, sentence, language, register };
    for (const [mention, features] of featuresOf(setting, { findings, dropped })) {
      const [from = 0, to = 0] = [origin[mention.start], origin[mention.end - 1]];
      const label = article.outlets.find(({ start, end }) => start <= to && end > from);
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

/** The address of each page. */
function addresses(): Map<string, string> {
  const lines = readFileSync(join(folder, 'labels.jsonl'), 'utf8').trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line) as { id: string; url: string }).map(({ id, url }) => [id, url]));
}

/** All examples, in the order of the articles. */
export function readExamples(language: Language): Example[] {
  const kept = heldOut();
  const lines = readFileSync(join(folder, 'mentions.jsonl'), 'utf8').trim().split('\n');
  const articles = lines.map((line) => JSON.parse(line) as Article);
  const train = articles.filter(({ id }) => !kept.has(idWords(`polnear-${id}`)));
  const urls = addresses();
  return train.flatMap((article) => examplesOf(article, urls.get(`polnear-${idWords(article.id)}`) ?? '', language));
}
