/** Runs a language's cue patterns over masked sentences. */

import type { Confidence, Relation } from '../model.ts';
import { coordinated } from './coordinated.ts';
import { canMatch, compileCues, presentIn, type Shape } from './cuePatterns.ts';
import type { Language } from './languages/language.ts';
import type { CuePattern } from './languages/patterns.ts';
import type { Sentence } from './maskedSentences.ts';
import { matchesOf } from './matchesOf.ts';
import type { Mention } from './mention.ts';
import type { PatternSet } from './patternSet.ts';
import { perLanguage } from './perLanguage.ts';

/** One cue met: who carried, whose words, and the words that gave it away. */
export type Finding = {
  rule: string;
  relation: Relation;
  confidence: Confidence;
  cue: string | null;
  outlet: Mention | null;
  /** Through which outlet that outlet's words came. */
  carrier?: Mention | null;
  /** It does not carry what others in the sentence say. */
  alone?: boolean;
  /** The speaker is the outlet's own reporter. */
  staff?: boolean;
  speaker: Mention | null;
  platform: Mention | null;
  /** Named beside the outlet or speaker and sharing its verb: "told A and B". */
  others: Mention[];
  /** What weighed most, where a score decided. */
  why?: readonly string[];
};

/** A mention that a shape took out of play. */
export type Dropped = { rule: string; mention: Mention; why?: readonly string[] };

type Shapes<T> = { shapes: readonly Shape<T>[]; patterns: PatternSet; first: number };

/** Every match of every shape whose roles and words a sentence has, in the order of the shapes. */
function matchesIn<T>(
  { shapes, patterns, first }: Shapes<T>,
  sentence: Sentence,
): { known: T; match: RegExpExecArray }[] {
  const found: { known: T; match: RegExpExecArray }[] = [];
  const present = presentIn(sentence);
  for (const number of patterns.allThatMayMatch(sentence.words)) {
    const shape = number < first ? undefined : shapes[number - first];
    if (!shape || !canMatch(shape.needs, present)) continue;
    for (const match of matchesOf(sentence.masked, shape.pattern)) found.push({ known: shape.known, match });
  }
  return found;
}

const roleAt = (sentence: Sentence, match: RegExpExecArray, role: string): Mention | null => {
  const span = match.indices?.groups?.[role];
  return span ? (sentence.mentions.get(span[0]) ?? null) : null;
};

/** What stands for a mention that is out of play. */
const OUT_OF_PLAY = '\uE009';

/** What the negatives say: mentions that are no sources, each with the shape that dropped it. */
export function dropped(sentence: Sentence, language: Language): Dropped[] {
  if (sentence.mentions.size === 0) return [];
  const found: Dropped[] = [];
  const { negatives, patterns } = compileCues(language);
  for (const { known, match } of matchesIn({ shapes: negatives, patterns, first: 0 }, sentence)) {
    const mention = roleAt(sentence, match, 'drop');
    if (!mention) continue;
    found.push({ rule: known.name, mention });
    // "did not respond to Reuters, CNN and the Times": what holds for one outlet of a list holds for all.
    if (mention.kind === 'outlet' && !known.single)
      for (const other of coordinated(sentence, match.indices?.groups?.drop?.[0], language))
        found.push({ rule: known.name, mention: other });
  }
  return found;
}

/** The sentence without the dropped mentions: cues see a gap in their place. */
export function withoutDropped(sentence: Sentence, out: readonly Dropped[]): Sentence {
  if (out.length === 0) return sentence;
  const gone = new Set(out.map(({ mention }) => mention));
  const mentions = new Map<number, Mention>();
  let masked = '';
  let from = 0;
  for (const [at, mention] of sentence.mentions) {
    if (!gone.has(mention)) mentions.set(at, mention);
    else {
      masked += sentence.masked.slice(from, at) + OUT_OF_PLAY;
      from = at + 1;
    }
  }
  return { ...sentence, masked: masked + sentence.masked.slice(from), mentions };
}

const namedOf = perLanguage(
  ({ cues }) => new Map(cues.flatMap((cue) => (cue.named ? [[cue, new RegExp(cue.named, 'iu')] as const] : []))),
);

/** Whether the speaker is called as the cue wants it. */
const isCalledSo = (cue: CuePattern, speaker: Mention | null, language: Language): boolean =>
  (!cue.titled || speaker?.titled === true) &&
  namedOf(language)
    .get(cue)
    ?.test(speaker?.name ?? '') !== false;

/** All cues met in a sentence, in order of trust. */
export function runCues(sentence: Sentence, language: Language): Finding[] {
  if (sentence.mentions.size === 0) return [];
  const found: Finding[] = [];
  const { cues, negatives, patterns } = compileCues(language);
  for (const { known: cue, match } of matchesIn({ shapes: cues, patterns, first: negatives.length }, sentence)) {
    if (!isCalledSo(cue, roleAt(sentence, match, 'speaker'), language)) continue;
    found.push({
      rule: cue.name,
      relation: cue.relation,
      confidence: cue.confidence,
      cue: match.groups?.cue?.trim() ?? null,
      outlet: roleAt(sentence, match, 'outlet'),
      carrier: roleAt(sentence, match, 'carrier'),
      alone: cue.alone === true,
      staff: cue.staff === true,
      speaker: roleAt(sentence, match, 'speaker'),
      platform: roleAt(sentence, match, 'platform'),
      others: ['outlet', 'speaker'].flatMap((role) =>
        coordinated(sentence, match.indices?.groups?.[role]?.[0], language),
      ),
    });
  }
  return found;
}
