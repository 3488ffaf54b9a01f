import type { Block, Detection, Snapshot } from '../model.ts';
import { bodyOf } from './bodyOf.ts';
import { buildBlocks } from './buildBlocks.ts';
import { createCreditMark } from './creditMark.ts';
import { detect } from './detect.ts';
import { createRoleReader, type Readers } from './elementRole.ts';
import * as LIMITS from './limits.ts';
import { type PageFacts, readMetadata } from './metadata/readMetadata.ts';
import type { PageWords } from './pageWords.ts';
import { createEmbeds } from './readEmbed.ts';
import { readImages } from './readImages.ts';
import { holdStory } from './sides.ts';
import type { Steps } from './steps.ts';
import { findStory } from './story.ts';
import { plainText } from './TextRun.ts';
import { type Walk, walkPage } from './walkPage.ts';
import { words as setOf } from './words.ts';

/** Shorter than any brief of an agency, in UTF-16 units; a script that writes words with one letter needs a third. */
const LEAST_TEXT = 60;
const ALWAYS = 20;
/** Galleries tell their story in captions. */
const LONG_CAPTION = 140;
const TELLING: ReadonlySet<string> = setOf('paragraph quote standfirst embed');

const LANG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i;

function langOf(document: Document): string | null {
  const lang = (
    document.documentElement?.getAttribute('lang') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    ''
  ).trim();
  return LANG.test(lang) ? lang.replaceAll('_', '-') : null;
}

/** Links are relative to <base>, where there is a usable one. */
function baseOf(document: Document, url: string): string {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  return (base && URL.parse(base, url)?.href) || url;
}

const paragraphsOf = (text: string): Block[] =>
  text
    .slice(0, LIMITS.text)
    .split(/\n+/)
    .map((line) => plainText(line).trim())
    .filter((line) => line !== '')
    .slice(0, LIMITS.blocks)
    .map((line) => ({ kind: 'paragraph', text: line.slice(0, LIMITS.blockText).toWellFormed(), links: [] }));

const textLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { kind, text }) => sum + (kind === 'paragraph' || kind === 'quote' ? text.length : 0), 0);

/** Where a paywall cuts the body, the text that the metadata carries stands in for it. */
function withArticleBody(blocks: Block[], facts: PageFacts): Block[] {
  const body = facts.articleBody;
  const shown = textLength(blocks);
  if (!body || body.length < 200 || body.length < shown * (facts.paywalled ? 1.2 : 2)) return blocks;
  const others = blocks.filter(({ kind }) => kind !== 'paragraph' && kind !== 'quote' && kind !== 'heading');
  const tail = others.findIndex(({ kind }) => kind === 'note');
  const at = tail < 0 ? others.length : tail;
  return [...others.slice(0, at), ...paragraphsOf(body), ...others.slice(at)];
}

/** The headline always stands among the blocks: where the page shows none, its title serves. */
function withHeadline(blocks: Block[], facts: PageFacts): Block[] {
  const title = facts.metadata.title[0]?.value;
  if (!title || blocks.some(({ kind }) => kind === 'headline')) return blocks;
  return [{ kind: 'headline', text: title, links: [] }, ...blocks];
}

/** A page may have much text and none of it the story's: teasers under the headline of a story that is gone. */
function withOwnText(detection: Detection, blocks: readonly Block[]): Detection {
  const own = blocks.reduce(
    (sum, { kind, text }) => sum + (TELLING.has(kind) || text.length > LONG_CAPTION ? text.length : 0),
    0,
  );
  if (!detection.isArticle || own >= LEAST_TEXT) return detection;
  const signal = { name: 'no text of its own', weight: -ALWAYS };
  const score = detection.score - ALWAYS;
  return { isArticle: false, score, signals: [...detection.signals, signal] };
}

/** Walks the page without its side matters, or all of it where one of these may be the story. */
function* walkSteps(body: Element, readers: Readers): Steps<Walk> {
  const walk = walkPage(body, readers);
  while (walk.step(LIMITS.nodesAtAStretch)) yield;
  if (!holdStory(walk.sides, walk.root.mass)) return walk;
  yield;
  const whole = walkPage(body, readers, true);
  while (whole.step(LIMITS.nodesAtAStretch)) yield;
  return whole;
}

/**
 * Takes the page as plain data, in parts of a few milliseconds: the walk, what the metadata says, the story. Also filled
 * where detection says no, so that "Read it anyway" works.
 */
export function* snapshotSteps(document: Document, url: string, words: PageWords): Steps<Snapshot> {
  const body = bodyOf(document);
  const embeds = createEmbeds(words.embeds);
  const walk = body ? yield* walkSteps(body, { readRole: createRoleReader(words), embeds }) : null;
  yield;
  const facts = yield* readMetadata({ document, url, words, marks: walk?.marks ?? { authors: [], dates: [] } });
  yield;
  const detection = detect(document, url);
  yield;
  const base = baseOf(document, url);
  const titles = facts.metadata.title.map(({ value }) => value);
  const patterns = {
    pointers: new RegExp(words.pointers),
    notes: new RegExp(words.notes),
    suppliers: new RegExp(words.suppliers),
    bylines: new Set(words.bylines),
    hasCreditMark: createCreditMark(words.credits),
    credits: new RegExp(words.credits.openings),
    images: words.images,
    embeds,
  };
  const story = walk ? yield* findStory(walk, titles, patterns) : null;
  const built = story ? yield* buildBlocks(story, base) : { blocks: [], truncated: false };
  const blocks = withHeadline(withArticleBody(built.blocks, facts), facts);
  return {
    schema: 1,
    url,
    lang: langOf(document),
    detection: withOwnText(detection, blocks),
    metadata: facts.metadata,
    blocks,
    images: story ? yield* readImages(story, facts.images, base) : facts.images,
    paywalled: facts.paywalled,
    truncated: built.truncated || (walk?.truncated ?? false),
  };
}
