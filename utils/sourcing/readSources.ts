/** Every source an article leans on, with its relation, the source its words came through, and the proof. */
import type { Block, Publisher, Snapshot, Source } from '../model.ts';
import type { Register } from '../outlets/register.ts';
import { addEmbeds } from './addEmbeds.ts';
import { type Article, addBylines, addLinks, addWire } from './addOutlets.ts';
import { addSpoken } from './addSpoken.ts';
import { guessLanguage, languageFor } from './languages/index.ts';
import type { Language } from './languages/language.ts';
import { createSourceList } from './sourceList.ts';

export type SourceContext = { publisher: Publisher | null; lang: string | null; byline: string[] };

/** Blocks beyond this many are not read: a page is hostile until proven otherwise. */
const MAX_BLOCKS = 1500;
const MAX_BLOCK_TEXT = 20_000;

const bounded = (block: Block): Block =>
  block.text.length <= MAX_BLOCK_TEXT ? block : { ...block, text: block.text.slice(0, MAX_BLOCK_TEXT) };

/** The language file for a text: the one the page declares, else the one its small words tell. */
export function languageOf({ blocks }: Pick<Snapshot, 'blocks'>, lang: string | null): Language | null {
  if (lang !== null) return languageFor(lang);
  const sample = blocks.slice(0, 60).map(({ text }) => text.slice(0, 4000));
  return languageFor(guessLanguage(sample.join(' ').slice(0, 4000)));
}

/** Reads the sources of a snapshot. Texts in a language without a file give agency marks, links and posts only. */
export function readSources(snapshot: Snapshot, register: Register, context: SourceContext): Source[] {
  const language = languageOf(snapshot, context.lang);
  const article: Article = {
    blocks: snapshot.blocks.slice(0, MAX_BLOCKS).map(bounded),
    register,
    language,
    publisher: context.publisher,
    byline: context.byline,
    sources: createSourceList(),
  };
  addWire(article);
  addBylines(article);
  if (language) addSpoken(article, language);
  addEmbeds(article);
  addLinks(article);
  return article.sources.list();
}
