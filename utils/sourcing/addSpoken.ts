/** Sources that the text names: outlets by cues, people, bodies, documents, unnamed sources and posts. */
import type { Attribution, Block } from '../model.ts';
import { type Article, isSelf, outletSeed } from './addOutlets.ts';
import { evidenceOf } from './evidence.ts';
import { fold } from './fold.ts';
import type { Language } from './languages/language.ts';
import { maskedSentences, type Sentence } from './maskedSentences.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions/findMentions.ts';
import { findNames } from './mentions/findNames.ts';
import { type Carrier, nearest } from './nearestCarrier.ts';
import { createPeople, type People } from './people.ts';
import { dropped, type Finding, runCues, withoutDropped } from './runCues.ts';
import type { SourceSeed } from './sourceList.ts';

const READ = new Set(['headline', 'standfirst', 'paragraph', 'heading', 'quote', 'note']);

/** What one sentence gave, for the sources and for `npm run explain`. */
export type SentenceReading = {
  block: Block;
  sentence: Sentence;
  findings: Finding[];
  dropped: { rule: string; mention: Mention }[];
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
        const findings = runCues(withoutDropped(sentence, out), language);
        return { block, sentence, findings, dropped: out };
      }),
    );
}

type State = {
  article: Article;
  people: People;
  roles: Map<string, string>;
  /** The person the text last spoke of. */
  last: Mention | null;
  sentence: Sentence | null;
  acronyms: Map<string, string>;
  /** Outlets named without doubt somewhere in the article. */
  named: Set<string>;
};

/** Adds the sources of the text. */
export function addSpoken(article: Article, language: Language): void {
  const named = article.blocks.flatMap((block) =>
    findNames(block.text, language).map((mention) => ({ mention, block })),
  );
  const names = named.map(({ mention }) => mention);
  const roles = new Map<string, string>();
  for (const { mention, block } of named) {
    const role = fold(block.text.slice(mention.start, mention.end - mention.name.length));
    if (mention.kind === 'person' && role && !roles.has(role)) roles.set(role, mention.name);
  }
  const state: State = {
    article,
    people: createPeople(names),
    roles,
    last: null,
    sentence: null,
    acronyms: acronymsOf(names),
    named: new Set(),
  };
  const readings = readSentences(article, language);
  for (const { sentence } of readings) {
    for (const mention of sentence.mentions.values())
      if (mention.kind === 'outlet' && mention.outletId && !mention.ambiguous) state.named.add(mention.outletId);
  }
  settleShared(readings, state);
  for (const reading of readings) addSentence(reading, state);
}

/** A shared name ("the Post") is the publisher's, or that of the outlet named in full elsewhere in the article. */
function settleShared(readings: readonly SentenceReading[], { named, article }: State): void {
  const own = article.publisher?.outletId ?? null;
  const candidates = [...(own ? [own] : []), ...named];
  for (const { sentence } of readings) {
    for (const mention of sentence.mentions.values()) {
      if (mention.kind !== 'outlet' || !mention.ambiguous) continue;
      const word = fold(mention.text).replace(/^the /u, '');
      const match =
        candidates.find((id) => mention.outletIds.includes(id)) ??
        candidates.find((id) => ` ${fold(article.register.byId(id)?.name ?? '')}`.endsWith(` ${word}`));
      if (!match) continue;
      mention.outletId = match;
      mention.name = article.register.byId(match)?.name ?? mention.name;
      mention.ambiguous = false;
    }
  }
}

function acronymsOf(names: readonly Mention[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { kind, name } of names) {
    if (kind !== 'organization') continue;
    const initials = name
      .split(/[\s-]+/u)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('');
    if (initials.length > 2 && !found.has(initials)) found.set(initials, name);
  }
  return found;
}

/** Whom "she" means: the first person of the sentence before the word, else the one the text last spoke of. */
function antecedent(pronoun: Mention, state: State): SourceSeed | null {
  const first = state.sentence ? opener(state.sentence, state) : null;
  const person = first && first.start < pronoun.start ? first : state.last;
  return person ? seedOf(person, state) : null;
}

/** A person named further into a sentence than this is seldom what it is about. */
const OPENING = 30;

/** The person a sentence opens with. */
function opener(sentence: Sentence, state: State): Mention | null {
  for (const [at, mention] of sentence.mentions) if (at <= OPENING && isPerson(mention, state)) return mention;
  return null;
}

function isPerson(mention: Mention, { people }: State): boolean {
  if (mention.kind === 'person') return true;
  return (
    (mention.kind === 'organization' || mention.kind === 'name') &&
    !mention.name.includes(' ') &&
    people.fullName(mention.name) !== null
  );
}

/** The source a mention stands for; null when nobody is meant that can be named. */
function seedOf(mention: Mention, state: State): SourceSeed | null {
  const { article, people } = state;
  const base = { outletId: null, self: false };
  if (mention.kind === 'outlet' && mention.outletId) return outletSeed(mention.outletId, article, mention.name);
  if (mention.kind === 'outlet')
    return { kind: 'outlet', name: mention.name, outletId: null, self: isSelf(null, mention.name, article) };
  if (mention.kind === 'pronoun') return antecedent(mention, state);
  if (mention.kind === 'quotation') return null;
  if (mention.kind === 'post') return { kind: 'platform', name: mention.name, ...base };
  const single = !mention.name.includes(' ');
  if (mention.kind === 'person')
    return { kind: 'person', name: people.fullName(mention.name) ?? mention.name, ...base };
  if ((mention.kind === 'organization' || mention.kind === 'name') && single) {
    const person = people.fullName(mention.name);
    if (person) return { kind: 'person', name: person, ...base };
    const speaksInPerson =
      mention.kind === 'name' &&
      [...(state.sentence?.mentions.values() ?? [])].some(({ kind }) => kind === 'quotation');
    return {
      kind: speaksInPerson ? 'person' : 'organization',
      name: state.acronyms.get(mention.name) ?? mention.name,
      ...base,
    };
  }
  if (mention.kind === 'anonymous') {
    const named = state.roles.get(fold(mention.name).replace(/^the /u, ''));
    if (named) return { kind: 'person', name: people.fullName(named) ?? named, ...base };
  }
  return { kind: mention.kind === 'name' ? 'organization' : mention.kind, name: mention.name, ...base };
}

function addSentence(reading: SentenceReading, state: State): void {
  const { article } = state;
  state.sentence = reading.sentence;
  const used = new Set<Mention>();
  const carriers: Carrier[] = [];
  const add = (
    mention: Mention,
    finding: Finding,
    through: string | null,
    relation = finding.relation,
  ): string | null => {
    const seed = seedOf(mention, state);
    if (!seed) return null;
    const id = article.sources.idOf(seed);
    used.add(mention);
    return article.sources.add(
      seed,
      attributionOf({ reading, finding, mention, relation, via: through === id ? null : through }),
    );
  };
  for (const finding of reading.findings) {
    for (const outlet of [finding.outlet, ...finding.others]) {
      if (outlet?.kind !== 'outlet' || used.has(outlet) || !isTrusted(outlet, finding, reading, state)) continue;
      const speaks = reading.findings.some((other) => other.speaker && other.relation === 'says');
      const relation = finding.relation === 'reports' && speaks ? 'quotes' : finding.relation;
      const id = add(outlet, finding, null, relation);
      if (id) carriers.push({ id, at: outlet.start });
    }
    if (!finding.platform || used.has(finding.platform)) continue;
    const id = add(finding.platform, finding, null, 'posts');
    if (id) carriers.push({ id, at: finding.platform.start });
  }
  for (const finding of reading.findings) {
    for (const speaker of [finding.speaker, ...finding.others]) {
      if (!speaker || speaker.kind === 'outlet' || used.has(speaker)) continue;
      add(speaker, finding, nearest(carriers, speaker), 'says');
    }
  }
  const said = [...used].find((mention) => isPerson(mention, state));
  state.last = said ?? opener(reading.sentence, state) ?? state.last;
}

/** Cues that tell an outlet even where its name is an ordinary word. */
const TELLING = new Set([
  'told-outlet',
  'told-outlet-bare',
  'interview-with',
  'according-outlet',
  'outlet-reported',
  'quoted-by',
  'outlet-quotes',
]);

function isTrusted(outlet: Mention, finding: Finding, { block, sentence }: SentenceReading, { named }: State): boolean {
  if (!outlet.ambiguous || (outlet.outletId && named.has(outlet.outletId))) return true;
  if (block.links.some((link) => link.start < outlet.end && link.end > outlet.start)) return true;
  return TELLING.has(finding.rule) && (outlet.start > sentence.start || outlet.end - outlet.start > 6);
}

type Told = {
  reading: SentenceReading;
  finding: Finding;
  mention: Mention;
  relation: Attribution['relation'];
  via: string | null;
};

function attributionOf({ reading, finding, mention, relation, via }: Told): Attribution {
  const { block, sentence } = reading;
  const link = block.links.find((one) => one.start < mention.end && one.end > mention.start);
  return {
    relation,
    via,
    rule: finding.rule,
    cue: finding.cue,
    href: mention.kind === 'outlet' ? (link?.href ?? null) : null,
    evidence: evidenceOf(block.text, sentence.start, sentence.end, mention.start),
    confidence: finding.confidence,
  };
}
