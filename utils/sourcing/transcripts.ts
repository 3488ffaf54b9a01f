/**
 * Interviews as questions and answers, each behind its speaker's name: "Roe: It was late." All of an answer is its
 * speaker's words; who spoke in it is no source.
 */
import type { Block } from '../model.ts';
import type { Article } from './addOutlets.ts';
import type { ArticleNames } from './articleNames.ts';
import { fold } from './fold.ts';
import type { Language } from './languages/language.ts';
import { mentionAt } from './mention.ts';
import type { SentenceReading } from './readSentences.ts';
import type { Finding } from './runCues.ts';

/** A name of few words before a colon that words follow: no result ("Roe: 547"). */
const LABEL = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}): ?(?=["“‘'(]?\p{L})/u;

/** An article with fewer blocks behind one label is no transcript: "Update: …". */
const LEAST = 2;

/** The label of each block that has one which others have as well. */
function labelsOf(blocks: readonly Block[]): Map<Block, string> {
  const labels = new Map<Block, string>();
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const label = block.kind === 'paragraph' ? LABEL.exec(block.text)?.[1] : undefined;
    if (label === undefined) continue;
    labels.set(block, label);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Map([...labels].filter(([, label]) => (counts.get(label) ?? 0) >= LEAST));
}

const spokenBy = (name: string, label: string): Finding => ({
  rule: 'transcript',
  relation: 'says',
  confidence: 'high',
  cue: null,
  outlet: null,
  speaker: mentionAt('person', { start: 0, end: label.length }, name),
  platform: null,
  others: [],
});

/** The readings of an article, those of answers with nobody but their speaker. Authors ask, and tell between answers. */
export function withAnswers(
  readings: SentenceReading[],
  { blocks, byline }: Pick<Article, 'blocks' | 'byline'>,
  { people }: ArticleNames,
  language: Language,
): SentenceReading[] {
  const labels = labelsOf(blocks);
  if (labels.size === 0) return readings;
  return readings.map((reading) => {
    const label = labels.get(reading.block);
    if (label === undefined) return reading;
    if (language.names.answers.includes(label)) return { ...reading, findings: [] };
    const name = people.fullName(label);
    if (name === null || byline.some((author) => fold(author) === fold(name))) return reading;
    return { ...reading, findings: reading.sentence.start === 0 ? [spokenBy(name, label)] : [] };
  });
}
