/** Which source a mention stands for: a pronoun, a last name, an acronym, a role. */
import { type Article, isSelf, outletSeed } from './addOutlets.ts';
import type { ArticleNames } from './articleNames.ts';
import { fold } from './fold.ts';
import type { Language } from './languages/language.ts';
import type { Sentence } from './maskedSentences.ts';
import type { Mention } from './mention.ts';
import type { People } from './people.ts';
import type { SourceSeed } from './sourceList.ts';

/** What the reading of one article keeps in mind from sentence to sentence. */
export type State = {
  article: Article;
  language: Language;
  names: ArticleNames;
  people: People;
  roles: Map<string, string>;
  /** The person the text last spoke of. */
  last: Mention | null;
  /** The people the text spoke of, the latest first. */
  seen: Mention[];
  /** The person whose words the text last gave, while no other source has spoken. */
  spoke: Mention | null;
  /** The outlet the text last named. */
  outlet: Mention | null;
  /** Unnamed sources that have spoken, by the last word of their first naming. */
  unnamed: Map<string, string>;
  sentence: Sentence | null;
  acronyms: Map<string, string>;
  /** Outlets named without doubt somewhere in the article. */
  named: Set<string>;
  /** Who spoke last through a carrier: a quotation of theirs that follows came the same way. */
  carried: { speaker: string; via: string } | null;
};

/**
 * Whom "she" means: the first person of the sentence before the word, else the one the text last spoke of, else
 * whoever it spoke of before; nobody whose title or given name says otherwise.
 */
function antecedent(pronoun: Mention, state: State): SourceSeed | null {
  const { language, names, people, seen, sentence } = state;
  const word = pronoun.name.toLowerCase();
  const gender = language.names.genders.findIndex(({ pronouns }) => pronouns.includes(word));
  const genderOf = ({ kind, name }: Mention) =>
    kind === 'anonymous' ? null : names.genderOf(people.fullName(name) ?? name);
  const first = sentence ? opener(sentence, state) : null;
  const near = [...(first && first.start < pronoun.start ? [first] : []), ...(state.last ? [state.last] : [])];
  const meant =
    near.find((one) => [gender, null].includes(genderOf(one))) ?? seen.find((one) => genderOf(one) === gender);
  return meant ? seedOf(meant, state) : null;
}

/** A person named further into a sentence than this is seldom what it is about. */
const OPENING = 30;

/** The person a sentence opens with. */
export function opener(sentence: Sentence, state: State): Mention | null {
  for (const [at, mention] of sentence.mentions) if (at <= OPENING && isPerson(mention, state)) return mention;
  return null;
}

/** Whether a mention is a person, alone or by a name that the article gives in full. */
export function isPerson(mention: Mention, { people }: State): boolean {
  if (mention.kind === 'person') return true;
  return (
    (mention.kind === 'organization' || mention.kind === 'name') &&
    !mention.name.includes(' ') &&
    people.fullName(mention.name) !== null
  );
}

/** "the expert", "the former president": one of whom the text has spoken. */
const RESUMED = /^the (?:[a-z-]+ )?[a-z-]*[a-rt-z]$/iu;

/** Too short to identify a document: "a report", "the letter". */
const UNIDENTIFIED =
  /^(?:an?|the|that|this|its|his|her|their)(?: new| latest| recent)? (?:report|documents?|letter|release|records|papers|book|model|research|paper|draft)$/iu;

/** Whether a single name stands right after a role: "his wife, Rita, said". */
function followsRole(mention: Mention, sentence: Sentence | null): boolean {
  for (const [at, other] of sentence?.mentions ?? [])
    if (other === mention) return /[\uE004\uE009], $/u.test(sentence?.masked.slice(Math.max(0, at - 3), at) ?? '');
  return false;
}

/** The source a mention stands for; null when nobody is meant that can be named. */
export function seedOf(mention: Mention, state: State): SourceSeed | null {
  const { article, people } = state;
  const base = { outletId: null, self: false };
  if (mention.backward) return state.outlet ? seedOf(state.outlet, state) : null;
  if (mention.kind === 'outlet' && mention.outletId) return outletSeed(mention.outletId, article, mention.name);
  if (mention.kind === 'outlet')
    return { kind: 'outlet', name: mention.name, outletId: null, self: isSelf(null, mention.name, article) };
  if (mention.kind === 'pronoun') return antecedent(mention, state);
  if (mention.kind === 'quotation') return null;
  if (mention.kind === 'document' && UNIDENTIFIED.test(mention.name)) return null;
  if (mention.kind === 'post') return { kind: 'platform', name: mention.name, ...base };
  if (mention.kind === 'person')
    return { kind: 'person', name: people.fullName(mention.name) ?? mention.name, ...base };
  if ((mention.kind === 'organization' || mention.kind === 'name') && !mention.name.includes(' '))
    return singleSeed(mention, state);
  return (
    (mention.kind === 'anonymous' ? roleSeed(mention, state) : null) ?? {
      kind: mention.kind === 'name' ? 'organization' : mention.kind,
      name: mention.name,
      ...base,
    }
  );
}

/** One capitalised word: a person of the article, somebody who speaks in quotation marks, else a body. */
function singleSeed(mention: Mention, state: State): SourceSeed {
  const person = state.people.fullName(mention.name);
  const inPerson =
    mention.kind === 'name' &&
    (followsRole(mention, state.sentence) ||
      [...(state.sentence?.mentions.values() ?? [])].some(({ kind }) => kind === 'quotation'));
  return {
    kind: person || inPerson ? 'person' : 'organization',
    name: person ?? state.acronyms.get(mention.name) ?? mention.name,
    outletId: null,
    self: false,
  };
}

/** The last word of an unnamed source's name. */
export const headOf = (name: string): string => fold(name).split(' ').at(-1) ?? '';

/** The named person that an unnamed role stands for: the one who just spoke, or who is called so elsewhere. */
function roleSeed(mention: Mention, state: State): SourceSeed | null {
  if (RESUMED.test(mention.name)) {
    if (state.spoke) return seedOf(state.spoke, state);
    const before = state.unnamed.get(headOf(mention.name));
    if (before) return { kind: 'anonymous', name: before, outletId: null, self: false };
  }
  const named = state.roles.get(fold(mention.name).replace(/^the /u, ''));
  if (!named) return null;
  return { kind: 'person', name: state.people.fullName(named) ?? named, outletId: null, self: false };
}
