/** Every sentence of an article with the cues it holds. */
import type { Block } from '../model.ts';
import type { Article } from './addOutlets.ts';
import { type ArticleNames, readNames } from './articleNames.ts';
import { verbPlaces } from './cuePatterns.ts';
import type { Language } from './languages/language.ts';
import { maskedSentences, type Sentence } from './maskedSentences.ts';
import { judgeOutlets } from './mentionScore.ts';
import { findMentions, type Known } from './mentions/findMentions.ts';
import { readSpeech } from './readSpeech.ts';
import { type Dropped, dropped, type Finding, runCues, withoutDropped } from './runCues.ts';
import { withAnswers } from './transcripts.ts';

const READ = new Set(['headline', 'standfirst', 'paragraph', 'heading', 'quote', 'note', 'caption']);

/** What one sentence gave, for the sources and for `npm run explain`. */
export type SentenceReading = {
  block: Block;
  sentence: Sentence;
  findings: Finding[];
  dropped: Dropped[];
};

const AHEAD = /(\p{L}+) $/u;

/** "in Charlotte": single names of places, though somebody may be called so. */
function placesAmong({ named }: ArticleNames, { names }: Language): ReadonlySet<string> {
  const owns = new RegExp(`^(?:${names.possessive})(?!\\p{L})`, 'u');
  return new Set(
    named.flatMap(({ mention: { name, start, end }, block: { text } }) => {
      const ahead = AHEAD.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? '';
      return !name.includes(' ') && names.placing.includes(ahead) && !owns.test(text.slice(end, end + 4)) ? [name] : [];
    }),
  );
}

/**
 * Reads every sentence: what was found, and what was taken out of play. Each step is done for all sentences before the
 * next: its patterns stay in the processor's caches, which hold those of no two steps.
 */
export function readSentences(
  article: Article,
  language: Language,
  names = readNames(article, language),
): SentenceReading[] {
  const isPerson = (word: string) => !word.includes(' ') && names.people.fullName(word) !== null;
  const places = placesAmong(names, language);
  const isPlace = (word: string) => places.has(word);
  const sentencesOf = (block: Block, known: Known) =>
    maskedSentences(block.text, findMentions(block, language, known), language);
  const { register, publisher } = article;
  const sentences = article.blocks
    .filter((block) => READ.has(block.kind))
    .flatMap((block) =>
      sentencesOf(block, { register, publisher, names: names.of(block), isPerson, isPlace }).map((sentence) => ({
        block,
        sentence,
      })),
    );
  const cued = sentences.map(({ block, sentence }) => {
    const out = dropped(sentence, language);
    const left = withoutDropped(sentence, out);
    const cues = runCues(left, language);
    return { setting: { block, sentence, language, register }, out, left, cues, places: verbPlaces(left, language) };
  });
  const spoken = cued.map(({ setting, out, left, cues, places }) => ({
    setting,
    judged: { findings: [...cues, ...readSpeech(left, language, places)], dropped: out },
  }));
  const readings = spoken.map(({ setting, judged }) => ({
    block: setting.block,
    sentence: setting.sentence,
    ...judgeOutlets(setting, judged),
  }));
  return withAnswers(readings, article, names, language);
}
