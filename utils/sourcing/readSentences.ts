/** Every sentence of an article with the cues it holds. */
import type { Block } from '../model.ts';
import type { Article } from './addOutlets.ts';
import type { Language } from './languages/language.ts';
import { maskedSentences, type Sentence } from './maskedSentences.ts';
import { judgeOutlets } from './mentionScore.ts';
import { findMentions } from './mentions/findMentions.ts';
import { findNames } from './mentions/findNames.ts';
import { createPeople } from './people.ts';
import { readSpeech } from './readSpeech.ts';
import { type Dropped, dropped, type Finding, runCues, withoutDropped } from './runCues.ts';

const READ = new Set(['headline', 'standfirst', 'paragraph', 'heading', 'quote', 'note', 'caption']);

/** What one sentence gave, for the sources and for `npm run explain`. */
export type SentenceReading = {
  block: Block;
  sentence: Sentence;
  findings: Finding[];
  dropped: Dropped[];
};

/** Reads every sentence: what was found, and what was taken out of play. */
export function readSentences(article: Article, language: Language): SentenceReading[] {
  const people = createPeople(article.blocks.flatMap((block) => findNames(block.text, language)));
  const known = {
    register: article.register,
    isPerson: (word: string) => !word.includes(' ') && people.fullName(word) !== null,
  };
  return article.blocks
    .filter((block) => READ.has(block.kind))
    .flatMap((block) =>
      maskedSentences(block.text, findMentions(block, language, known), language).map((sentence) => {
        const out = dropped(sentence, language);
        const left = withoutDropped(sentence, out);
        const findings = [...runCues(left, language), ...readSpeech(left, language)];
        const setting = { block, sentence, language, register: article.register };
        return { block, sentence, ...judgeOutlets(setting, { findings, dropped: out }) };
      }),
    );
}
