/**
 * Interviews as questions and answers, each behind its speaker's name: "Roe: It was late." All of an answer is its
 * speaker's words; who spoke in it is no source.
 */
import type { Block } from '../model.ts';
import type { Article } from './addOutlets.ts';
import type { ArticleNames } from './articleNames.ts';
import { fold } from './fold.ts';
import { givenNamesOf } from './givenNames.ts';
import type { Language } from './languages/language.ts';
import { mentionAt } from './mention.ts';
import type { SentenceReading } from './readSentences.ts';
import type { Finding } from './runCues.ts';

/** A name of few words before a colon that words follow: no result ("Roe: 547"). */
const LABEL = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}): ?(?=["“‘'(]?\p{L})/u;

/** An article with fewer blocks behind one label is no transcript: "Update: …". */
const LEAST = 2;

const INITIALS = /^\p{Lu}{2,3}$/u;
const CAPITALS = /(?<=\p{Lu})\p{Lu}+/gu;

type Label = { label: string; name: string | null };

/** Who is known by which initials; null where several are. */
function byInitials({ named }: ArticleNames): Map<string, string | null> {
  const known = new Map<string, string | null>();
  for (const { mention } of named) {
    const { kind, name } = mention;
    const initials = name.replace(/[^\p{Lu}]/gu, '');
    if (kind === 'person' && INITIALS.test(initials))
      known.set(initials, (known.get(initials) ?? name) === name ? name : null);
  }
  return known;
}

/** Whom labels name: somebody of the article, by initials too ("JR"), or in full by themselves: "JANE ROE", then "ROE". */
function namesOf(labels: readonly string[], names: ArticleNames, language: Language): Map<string, string | null> {
  const initials = byInitials(names);
  const given = givenNamesOf(language);
  const ownName = (label: string) => {
    const spelled = label.replace(CAPITALS, (letters) => letters.toLowerCase());
    return spelled.includes(' ') && given.has(spelled.split(' ', 1)[0] ?? '') ? spelled : null;
  };
  const found = new Map<string, string | null>();
  const byLast = new Map<string, string>();
  for (const label of new Set(labels)) {
    const name = names.people.fullName(label) ?? initials.get(label) ?? ownName(label);
    found.set(label, name);
    if (name !== null && label.includes(' ')) byLast.set(label.split(' ').at(-1) ?? '', name);
  }
  for (const [label, name] of found) found.set(label, name ?? byLast.get(label) ?? null);
  return found;
}

/** The label of each block that has one which others have as well, by whatever name of the same person. */
function labelsOf(blocks: readonly Block[], names: ArticleNames, language: Language): Map<Block, Label> {
  const all = blocks.flatMap((block): [Block, string][] => {
    const label = block.kind === 'paragraph' ? LABEL.exec(block.text)?.[1] : undefined;
    return label === undefined ? [] : [[block, label]];
  });
  if (all.length < LEAST) return new Map();
  const named = namesOf(
    all.map(([, label]) => label),
    names,
    language,
  );
  const counts = new Map<string, number>();
  const keyOf = (label: string) => named.get(label) ?? label;
  for (const [, label] of all) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  const repeated = all.filter(([, label]) => (counts.get(keyOf(label)) ?? 0) >= LEAST);
  return new Map(repeated.map(([block, label]) => [block, { label, name: named.get(label) ?? null }]));
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
  names: ArticleNames,
  language: Language,
): SentenceReading[] {
  const labels = labelsOf(blocks, names, language);
  if (labels.size === 0) return readings;
  return readings.map((reading) => {
    const { label, name = null } = labels.get(reading.block) ?? {};
    if (label === undefined) return reading;
    if (language.names.answers.includes(label)) return { ...reading, findings: [] };
    if (name === null || byline.some((author) => fold(author) === fold(name))) return reading;
    return { ...reading, findings: reading.sentence.start === 0 ? [spokenBy(name, label)] : [] };
  });
}
