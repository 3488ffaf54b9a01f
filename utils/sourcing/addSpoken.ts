/** Sources that the text names: outlets by cues, people, bodies, documents, unnamed sources and posts. */
import type { Confidence } from '../model.ts';
import { addCarriers } from './addCarriers.ts';
import type { Article } from './addOutlets.ts';
import { addTold, type Told } from './addTold.ts';
import { type ArticleNames, readNames } from './articleNames.ts';
import { createBearers } from './bearers.ts';
import { bodiesOf } from './bodiesOf.ts';
import { noteDocument } from './documentMeant.ts';
import { fold } from './fold.ts';
import { groupSpokenOf } from './groups.ts';
import { createIntroductions } from './introductions.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { type Carrier, nearest } from './nearestCarrier.ts';
import { readSentences, type SentenceReading } from './readSentences.ts';
import type { Finding } from './runCues.ts';
import { settleShared } from './settleShared.ts';
import { readSingleNames } from './singleNames.ts';
import type { State } from './state.ts';
import { isPerson, opener } from './subjects.ts';
import { headOf, isBody, isOffice, seedOf, singular } from './whoIsMeant.ts';

/** So many of the people last spoken of may be meant by a pronoun. */
const SEEN = 8;

/** Adds the sources of the text. */
export function addSpoken(article: Article, language: Language): void {
  const names = readNames(article, language);
  const state: State = {
    article,
    names,
    people: names.people,
    roles: rolesOf(names),
    last: null,
    seen: [],
    spoke: null,
    outlet: null,
    unnamed: new Map(),
    someone: null,
    group: null,
    heard: new Set(),
    teasers: new Set(),
    lead: null,
    sentence: null,
    bodies: bodiesOf(names, language),
    documents: new Map(),
    bodiesNamed: [],
    singles: new Set(),
    called: new Set(),
    named: new Set(),
    carried: null,
    introductions: createIntroductions(),
    bearers: createBearers(language),
    language,
  };
  const readings = readSentences(article, language, names);
  for (const { sentence } of readings) {
    for (const mention of sentence.mentions.values())
      if (mention.kind === 'outlet' && mention.outletId && !mention.ambiguous) state.named.add(mention.outletId);
  }
  settleShared(readings, state);
  const singles = readSingleNames(
    readings.map(({ sentence }) => sentence),
    language,
  );
  state.singles = singles.people;
  state.called = singles.called;
  for (const reading of readings) addSentence(reading, state);
  // A headline's "Skippers warn" and a first paragraph's "the mayor said" are those whom the text names, or words otherwise.
  if (state.heard.size > 0) for (const id of state.teasers) if (!state.heard.has(id)) article.sources.remove(id);
}

/** Who is called by which title: "Trade Minister" before a name. */
function rolesOf({ named }: ArticleNames): Map<string, string> {
  const roles = new Map<string, string>();
  for (const { mention, block } of named) {
    const role = fold(block.text.slice(mention.start, mention.end - mention.name.length));
    if (mention.kind === 'person' && role && !roles.has(role)) roles.set(role, mention.name);
  }
  return roles;
}

/**
 * What carried words that go on from the sentence before: a quotation of the same speaker, no other source between;
 * or what "he" says next to a sentence that names an outlet and nobody: "In an interview with Reuters, the star …".
 */
function resumed(speaker: Mention, { sentence, block }: SentenceReading, state: State): string | null {
  const { carried } = state;
  if (!carried) return null;
  if (carried.speaker === null && speaker.kind === 'pronoun' && carried.block === block) return carried.via;
  if (![...sentence.mentions.values()].some(({ kind }) => kind === 'quotation')) return null;
  const seed = seedOf(speaker, state);
  return seed && state.article.sources.idOf(seed) === (carried.speaker ?? carried.asked) ? carried.via : null;
}

/** "told Reuters and CNN": the sources besides the first to which a speaker spoke by one verb. */
function alsoThrough(speaker: Mention, { findings }: SentenceReading, state: State): string[] {
  const spoken = findings.find((finding) => finding.speaker === speaker && finding.outlet);
  const others = (spoken?.others ?? []).filter(({ kind }) => kind === 'outlet');
  return others.flatMap((other) => {
    const seed = seedOf(other, state);
    return seed && state.article.sources.has(seed) ? [state.article.sources.idOf(seed)] : [];
  });
}

function addAlsoThrough(told: Told, state: State): void {
  if (told.via === null) return;
  for (const via of alsoThrough(told.mention, told.reading, state)) addTold({ ...told, via }, state);
}

/** How near a broadcaster its programme stands. */
const BESIDE = 40;

/** An interview that is told of without its speaker's name goes on in the sentences that follow. */
function opened(reading: SentenceReading, carriers: readonly Carrier[], state: State): State['carried'] {
  const { findings, block, sentence } = reading;
  const [carrier, ...more] = carriers;
  const isQuoted = findings.some(({ outlet, relation }) => outlet && relation === 'quotes');
  if (!carrier || more.some(({ at }) => at > carrier.at + BESIDE) || !isQuoted) return null;
  const people = [...sentence.mentions.values()].filter((mention) => isPerson(mention, state));
  const asked = opener(sentence, state) ?? (people.length > 1 ? null : (people[0] ?? state.last));
  const seed = asked && seedOf(asked, state);
  return { speaker: null, asked: seed && state.article.sources.idOf(seed), via: carrier.id, block };
}

const TRUST: readonly Confidence[] = ['high', 'medium', 'low'];

/** The person whose words a sentence gives by the surest of its findings, a pronoun under the name it stands for. */
function speakerOf(used: ReadonlyMap<Mention, Confidence>, state: State): Mention | null {
  for (const trust of TRUST) {
    for (const [mention, confidence] of used) {
      if (confidence !== trust) continue;
      if (isPerson(mention, state)) return mention;
      const meant = mention.kind === 'pronoun' || mention.kind === 'name' ? seedOf(mention, state) : null;
      if (meant?.kind === 'person') return { ...mention, kind: 'person', name: meant.name };
    }
  }
  return null;
}

/** Keeps in mind who spoke and who was spoken of, for the pronouns and roles that follow. */
function remember(told: ReadonlyMap<Mention, Confidence>, { sentence, block }: SentenceReading, state: State): void {
  const used = [...told.keys()];
  const said = speakerOf(told, state);
  const unnamed = used.find(({ kind, name }) => kind === 'anonymous' && isOne(name, state));
  if (said) state.spoke = said;
  else if (used.some(({ kind }) => kind === 'anonymous' || kind === 'organization' || kind === 'name'))
    state.spoke = null;
  state.group = groupSpokenOf(used, sentence, state);
  state.someone = unnamed?.name ?? state.someone;
  for (const { kind, name } of used) {
    if (kind === 'anonymous') noteUnnamed(name, state);
    const word = fold(name).split(' ').at(-1) ?? '';
    if (kind === 'organization' && state.language.bodies.alone?.includes(word) && !state.unnamed.has(word))
      state.unnamed.set(word, name);
  }
  for (const mention of sentence.mentions.values()) {
    if (isPerson(mention, state)) state.seen.unshift(mention);
    if (mention.kind === 'document') noteDocument(mention, state);
    if (isBody(mention, state)) state.bodiesNamed.unshift(mention);
  }
  state.seen.length = Math.min(state.seen.length, SEEN);
  state.bodiesNamed.length = Math.min(state.bodiesNamed.length, SEEN);
  const first = block.kind === 'caption' ? null : opener(sentence, state);
  state.last = said ?? first ?? unnamed ?? state.last;
}

function noteUnnamed(name: string, { unnamed, language }: State): void {
  const head = headOf(name, language);
  // "the witness" is one of "witnesses" who spoke before
  for (const word of [head, singular(head, language)]) if (!unnamed.has(word)) unnamed.set(word, name);
}

/** "an officer": a single one, for whom a pronoun may stand. */
const isOne = (name: string, { language }: State) =>
  language.names.one.includes(name.split(' ')[0]?.toLowerCase() ?? '');

/** The findings that tell who speaks: where a verb of saying has its speaker, an outlet's cue tells only the outlet. */
const speaking = (findings: readonly Finding[]) =>
  findings.some(({ relation, speaker }) => relation === 'says' && speaker)
    ? findings.filter(({ relation, outlet }) => relation === 'says' || !outlet)
    : findings;

/** Whether the first to speak, by an office alone, is the person who speaks next: "The mayor said so. … Jane Roe said". */
function noteLead({ block }: SentenceReading, used: ReadonlySet<Mention>, state: State): void {
  const { lead, heard, teasers } = state;
  const speakers = [...used].filter(({ kind }) => kind !== 'outlet' && kind !== 'pronoun');
  const [first] = speakers;
  if (!first || block.kind === 'headline') return;
  if (lead && lead.block !== block) {
    if (first.kind === 'person') {
      heard.delete(lead.id);
      teasers.add(lead.id);
    }
    state.lead = null;
  } else if (heard.size === 1 && isOffice(first, state)) {
    const [id] = heard;
    // Who is known by name stays: a headline may have named "the mayor".
    const isUnnamed = state.article.sources.list().some((one) => one.id === id && one.kind === 'anonymous');
    state.lead = id === undefined || !isUnnamed ? null : { id, block };
  }
}

function addSentence(reading: SentenceReading, state: State): void {
  state.sentence = reading.sentence;
  const used = new Set<Mention>();
  const introduced = state.introductions.viaOf(reading);
  const carriers = addCarriers(reading, state, used);
  state.introductions.note(reading, carriers);
  const pointed = state.bearers.viaOf(reading);
  state.bearers.note(reading, carriers);
  let carried: State['carried'] = null;
  let others = false;
  const trusted = new Map<Mention, Confidence>();
  for (const finding of speaking(reading.findings)) {
    for (const speaker of [finding.speaker, ...finding.others]) {
      if (!speaker || speaker.kind === 'outlet' || used.has(speaker)) continue;
      const via = nearest(carriers, speaker) ?? pointed ?? resumed(speaker, reading, state) ?? introduced;
      const id = addTold({ reading, finding, mention: speaker, relation: 'says', via }, state);
      if (!id) continue;
      (reading.block.kind === 'headline' && speaker.kind === 'anonymous' ? state.teasers : state.heard).add(id);
      addAlsoThrough({ reading, finding, mention: speaker, relation: 'says', via }, state);
      used.add(speaker);
      trusted.set(speaker, finding.confidence);
      carried = via === null ? carried : { speaker: id, asked: null, via, block: reading.block };
      if (via === null) others = true;
    }
  }
  noteLead(reading, new Set(used), state);
  state.carried = carried ?? (others ? null : (opened(reading, carriers, state) ?? state.carried));
  remember(new Map([...used].map((mention) => [mention, trusted.get(mention) ?? 'high'])), reading, state);
}
