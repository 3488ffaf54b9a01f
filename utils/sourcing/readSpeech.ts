/** Who speaks: for every verb of saying in a sentence the one whose words they are, by the language's shapes of speech. */

import { coordinated } from './coordinated.ts';
import { verbPlaces } from './cuePatterns.ts';
import { endingWith } from './endingWith.ts';
import { expand, KINDS } from './expand.ts';
import type { Language } from './languages/language.ts';
import type { SpeechShape } from './languages/patterns.ts';
import type { Sentence } from './maskedSentences.ts';
import { matchesOf } from './matchesOf.ts';
import { type Mention, SIGN } from './mention.ts';
import { perLanguage } from './perLanguage.ts';
import type { Finding } from './runCues.ts';

type Shape = {
  shape: SpeechShape;
  kinds: ReadonlySet<string>;
  verbs: RegExp | null;
  before: ((text: string) => boolean) | null;
  between: RegExp;
  after: RegExp | null;
};
type Compiled = {
  /** At a place that is asked about. */
  verbs: RegExp;
  /** Anywhere. */
  anyVerbs: RegExp;
  unless: (text: string) => boolean;
  nesting: RegExp;
  apart: RegExp;
  content: RegExp | null;
  trailing: RegExp;
  subordinate: RegExp;
  opening: RegExp;
  shapes: Shape[];
};

/** No speaker stands further from the verb, in characters of the masked sentence. */
const REACH = 260;
/** What is looked at before and behind a speaker or verb. */
const SIDE = 90;
/** Mentions tried on each side of a verb. */
const TRIED = 8;

const compiled = perLanguage((language): Compiled => {
  const { speech, words } = language;
  const regExp = (pattern: string) => new RegExp(expand(pattern, words), 'u');
  return {
    verbs: new RegExp(expand(speech.verbs, words), 'uy'),
    anyVerbs: new RegExp(expand(speech.verbs, words), 'gu'),
    unless: endingWith(expand(speech.unless, words)),
    nesting: regExp(`^${speech.nesting}$`),
    apart: regExp(speech.apart),
    content: speech.content === undefined ? null : regExp(`^${speech.content}`),
    trailing: regExp(`^${speech.trailing}`),
    subordinate: regExp(`^${speech.subordinate}\\b[^,]*$`),
    opening: regExp(`^${speech.opening}\\b`),
    shapes: speech.shapes.map((shape) => ({
      shape,
      kinds: new Set([...shape.speaker].flatMap((kind) => KINDS[kind] ?? [])),
      verbs: shape.verbs === undefined ? null : regExp(`^(?:${shape.verbs})$`),
      before: shape.before === undefined ? null : endingWith(expand(shape.before, words)),
      between: regExp(`^(?:${shape.between})$`),
      after: shape.after === undefined ? null : regExp(`^(?:${shape.after})`),
    })),
  };
});

type Verb = { text: string; start: number; end: number };

/** The verbs of saying in a sentence: only words that one begins with are looked at. */
function verbsIn(sentence: Sentence, language: Language, places: readonly number[] | null): Verb[] {
  const { masked } = sentence;
  const { verbs, anyVerbs } = compiled(language);
  const verbOf = ({ 0: text, index }: RegExpExecArray) => ({ text, start: index, end: index + text.length });
  if (!places) return matchesOf(masked, anyVerbs).map(verbOf);
  const found: Verb[] = [];
  for (const at of places) {
    if (at < (found.at(-1)?.end ?? 0)) continue;
    verbs.lastIndex = at;
    const match = verbs.exec(masked);
    if (match) found.push(verbOf(match));
  }
  return found;
}

/** A name, where “the harbour agency” is what somebody is called. */
const PROPER = /(?:^|[\s-])\p{Lu}[^\s]*$/u;

/** Whether the sign at `at` speaks in this shape. */
function fits(
  { shape, kinds, before, between, after }: Shape,
  { masked, mentions }: Sentence,
  verb: Verb,
  at: number,
): boolean {
  if (!kinds.has(masked[at] ?? '')) return false;
  if (shape.proper && !PROPER.test(mentions.get(at)?.name ?? '')) return false;
  const inverted = shape.order === 'verb speaker';
  const [from, to] = inverted ? [verb.start, at + 1] : [at, verb.end];
  const gap = inverted ? masked.slice(verb.end, at) : masked.slice(at + 1, verb.start);
  return (
    between.test(gap) &&
    (before?.(masked.slice(Math.max(0, from - SIDE), from)) ?? true) &&
    (after?.test(masked.slice(to, to + SIDE)) ?? true)
  );
}

/** Places of the mentions before and behind a verb, the nearest first. */
function candidates({ mentions }: Sentence, verb: Verb): { left: number[]; right: number[] } {
  const left: number[] = [];
  const right: number[] = [];
  for (const at of mentions.keys()) {
    if (at < verb.start && at >= verb.start - REACH) left.unshift(at);
    else if (at >= verb.end && at < verb.end + REACH) right.push(at);
  }
  return { left, right: right.slice(0, TRIED) };
}

function speakerOf(
  sentence: Sentence,
  verb: Verb,
  shapes: readonly Shape[],
): { at: number; shape: SpeechShape } | null {
  const { left, right } = candidates(sentence, verb);
  for (const one of shapes) {
    const places = one.shape.order === 'verb speaker' ? right : one.shape.first ? left.toReversed() : left;
    if (places.length === 0 || one.verbs?.test(verb.text) === false) continue;
    const at = places.find((place) => fits(one, sentence, verb, place));
    if (at !== undefined) return { at, shape: one.shape };
  }
  return null;
}

/** "After Roe said so, the director Doe …": the comma behind an opening clause begins the main one. */
const NEW_CLAUSE = /, (?:[\p{L}’'.-]+ ){0,3}$/u;

/** Whether a speaker stands in the content of the words that an earlier verb gives: "Roe said Doe had denied it". */
function isNested(
  at: number,
  outer: Verb | null,
  { masked }: Sentence,
  { nesting, apart, subordinate }: Compiled,
): boolean {
  if (outer === null || at < outer.end || !nesting.test(outer.text)) return false;
  const between = masked.slice(outer.end, at);
  return !apart.test(between) && !(subordinate.test(masked.slice(0, outer.start)) && NEW_CLAUSE.test(between));
}

/**
 * Whether all that stands before is the content of what this speaker says: "…, Roe said." Who spoke in it is no source.
 */
function isTrailing(verb: Verb, at: number, { masked }: Sentence, { trailing, opening }: Compiled): boolean {
  const start = Math.min(at, verb.start);
  return (
    /[^\uE007], $/u.test(masked.slice(Math.max(0, start - 4), start)) &&
    !opening.test(masked) &&
    trailing.test(masked.slice(Math.max(at + 1, verb.end)))
  );
}

/** A platform that speaks is the company. */
function asSpeaker(mention: Mention | undefined): Mention | null {
  if (!mention) return null;
  return mention.kind === 'platform' ? { ...mention, kind: 'organization' } : mention;
}

/** One finding for each verb of saying whose speaker is named, in the order of the verbs. */
export function readSpeech(sentence: Sentence, language: Language, places = verbPlaces(sentence, language)): Finding[] {
  if (sentence.mentions.size === 0) return [];
  const known = compiled(language);
  const { unless, shapes, content } = known;
  const { masked, mentions } = sentence;
  let found: (Finding & { end: number })[] = [];
  let outer: Verb | null = null;
  for (const verb of verbsIn(sentence, language, places)) {
    if (unless(masked.slice(Math.max(0, verb.start - SIDE), verb.end))) continue;
    const speaker = speakerOf(sentence, verb, shapes);
    if (!speaker) {
      if (content?.test(masked.slice(verb.end, verb.end + SIDE))) outer = verb;
      continue;
    }
    const isInverted = speaker.at > verb.start;
    if (isTrailing(verb, speaker.at, sentence, known))
      found = found.filter(({ end }) => known.apart.test(masked.slice(end, Math.min(speaker.at, verb.start))));
    else if (!isInverted && isNested(speaker.at, outer, sentence, known)) continue;
    outer = isInverted ? null : verb;
    const isPost = masked[verb.start] === SIGN.post;
    found.push({
      rule: speaker.shape.name,
      relation: 'says',
      confidence: speaker.shape.confidence,
      cue: isPost ? (mentions.get(verb.start)?.text ?? null) : verb.text,
      outlet: null,
      speaker: asSpeaker(mentions.get(speaker.at)),
      platform: null,
      others: coordinated(sentence, speaker.at, language),
      end: verb.end,
    });
  }
  return found;
}
