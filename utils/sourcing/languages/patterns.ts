/** How a language writes its patterns: cues, speech, what is none, notes of agencies. */
import type { Confidence, Relation } from '../../model.ts';

/**
 * A cue with its shape. `pattern` is a regular expression over a sentence in which every mention has become one
 * sign, written {O} outlet, {P} person, {G} organization or a single
 * capitalised word, {N} the latter alone, {A} unnamed, {D} document, {F} platform, {H} pronoun,
 * {T} a word for a post, {X} out of play,
 * {Q} quotation, {S} any speaker; {word} stands for an entry of `Language.words`. Named groups give the roles:
 * `outlet` what carried it, `carrier` the outlet that carried that outlet's words in turn, `speaker` whose words they
 * are, `cue` the words that gave it away.
 */
export type CuePattern = {
  name: string;
  pattern: string;
  relation: Relation;
  confidence: Confidence;
  /** The outlet does not carry the words that others in the sentence say. */
  alone?: true;
  /** Its speaker is the outlet's own reporter, whose report it is, and nobody it quotes. */
  staff?: true;
  /** Counts only where the speaker is a document with a title: “in her book ‘The Quay’”. */
  titled?: true;
  /** Pattern of what the speaker is called, where only some documents are cited so: “in a 2012 study, mice …”. */
  named?: string;
};

/**
 * How speaker and verb stand to each other. Patterns are written as those of cues. `speaker`: letters of the kinds
 * that speak so. `before`, `between`, `after`: what stands before the first of the two, between them, and behind the
 * second. `first`: of several that fit the one furthest from the verb, else the nearest. `verbs`: only these.
 */
export type SpeechShape = {
  name: string;
  confidence: Confidence;
  order: 'speaker verb' | 'verb speaker';
  speaker: string;
  before?: string;
  between: string;
  after?: string;
  first?: true;
  /** The last word of the speaker's name has a capital. */
  proper?: true;
  verbs?: string;
};

/**
 * Speech: `verbs` of saying, `unless` what makes one none (up to and with the verb), shapes from the most to the least
 * trusted. `nesting`: verbs of saying whose content follows as a clause, `apart`: what parts a clause from the one
 * before; who speaks inside the content of another's words is not a source. `content`: what
 * follows a verb where its content does, whoever its speaker is. `trailing`: what follows a speaker and verb
 * that stand at the end of such content: "…, Roe said on Monday." `subordinate`: words that open a clause before the
 * main one: "After Roe said so, Doe". `opening`: words that open a sentence whose subject
 * comes behind a comma: "After the fair, Roe". `amongOthers`: what follows a name that is one of several, an aside, or
 * an owner.
 */
export type Speech = {
  verbs: string;
  unless: string;
  nesting: string;
  apart: string;
  content?: string;
  trailing: string;
  subordinate: string;
  opening: string;
  amongOthers: string;
  shapes: readonly SpeechShape[];
};

/** A shape in which a mention is no source. `single`: it says nothing of those in a list with it. */
export type NegativePattern = { name: string; pattern: string; single?: true };

/** Patterns over plain text of a block; the group `outlet` must be a name in the register. */
export type WirePattern = { name: string; pattern: string; where: 'start' | 'end' | 'whole'; relation: Relation };
