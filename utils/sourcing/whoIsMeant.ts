/** Which source a mention stands for: a pronoun, a last name, an acronym, a role. */
import { type Article, isSelf, outletSeed } from './addOutlets.ts';
import { fold } from './fold.ts';
import type { Sentence } from './maskedSentences.ts';
import type { Mention } from './mention.ts';
import type { People } from './people.ts';
import type { SourceSeed } from './sourceList.ts';

/** What the reading of one article keeps in mind from sentence to sentence. */
export type State = {
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

/** Whom "she" means: the first person of the sentence before the word, else the one the text last spoke of. */
function antecedent(pronoun: Mention, state: State): SourceSeed | null {
  const first = state.sentence ? opener(state.sentence, state) : null;
  const person = first && first.start < pronoun.start ? first : state.last;
  return person ? seedOf(person, state) : null;
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

/** The source a mention stands for; null when nobody is meant that can be named. */
export function seedOf(mention: Mention, state: State): SourceSeed | null {
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
