/** Which source a mention stands for: a pronoun, a last name, an acronym, a role. */

import { isSelf, outletSeed } from './addOutlets.ts';
import { bodyMeant, isOwnBody } from './bodyNouns.ts';
import { documentSeed } from './documentMeant.ts';
import { expand } from './expand.ts';
import { fold } from './fold.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { perLanguage } from './perLanguage.ts';
import type { SourceSeed } from './sourceList.ts';
import type { State } from './state.ts';
import { isPerson, onlyOne, opener } from './subjects.ts';
import { bareName } from './withoutArticle.ts';

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
  const before = first && first.start < pronoun.start ? first : first === null ? onlyOne(pronoun, state) : null;
  const near = [...(before ? [before] : []), ...(state.last ? [state.last] : [])];
  const meant =
    near.find((one) => [gender, null].includes(genderOf(one))) ?? seen.find((one) => genderOf(one) === gender);
  return meant ? seedOf(meant, state) : null;
}

type Patterns = {
  resumed: RegExp;
  taken: RegExp;
  office: RegExp;
  epithet: RegExp;
  anybody: RegExp;
  informant: RegExp;
  someOf: RegExp;
  plural: RegExp;
  calling: RegExp;
  titles: ReadonlySet<string>;
  heads: ReadonlySet<string>;
};

const patternsOf = perLanguage(({ names, unnamed, words }): Patterns => {
  const { resumed, taken, office, epithet, anybody, informant, someOf, plural, titles } = names;
  return {
    resumed: new RegExp(resumed, 'iu'),
    taken: new RegExp(taken, 'u'),
    office: new RegExp(office, 'iu'),
    epithet: new RegExp(epithet, 'iu'),
    anybody: new RegExp(anybody, 'iu'),
    informant: new RegExp(informant, 'iu'),
    someOf: new RegExp(someOf, 'iu'),
    plural: new RegExp(plural, 'u'),
    calling: new RegExp(`[\uE004\uE009],? (?:${expand(words.calling ?? '$^', words)})?$`, 'u'),
    titles: new Set(titles.map(fold)),
    heads: new Set(unnamed.heads),
  };
});

/** What is looked at before a name. */
const SIDE = 80;

/** Whether a single name stands beside a role: "his wife, Rita, said", "Rita, an organizer", "a man named Rita". */
function besideRole(mention: Mention, { sentence, language }: State): boolean {
  const { masked = '', mentions } = sentence ?? {};
  for (const [at, other] of mentions ?? [])
    if (other === mention)
      return (
        patternsOf(language).calling.test(masked.slice(Math.max(0, at - SIDE), at)) ||
        /^, [\uE004\uE009]/u.test(masked.slice(at + 1, at + 4))
      );
  return false;
}

/** The source a mention stands for; null when nobody is meant that can be named. */
export function seedOf(mention: Mention, state: State): SourceSeed | null {
  const { article, people } = state;
  const base = { outletId: null, self: false };
  if (mention.backward && mention.kind === 'organization') return bodySeed(mention, state);
  if (mention.backward) return state.outlet ? seedOf(state.outlet, state) : null;
  if (mention.kind === 'outlet' && mention.outletId) return outletSeed(mention.outletId, article, mention.name);
  if (mention.kind === 'outlet')
    return { kind: 'outlet', name: mention.name, outletId: null, self: isSelf(null, mention.name, article) };
  if (mention.kind === 'pronoun') return antecedent(mention, state);
  if (mention.kind === 'quotation') return null;
  if (mention.kind === 'document') return documentSeed(mention, state);
  if (mention.kind === 'post') return { kind: 'platform', name: mention.name, ...base };
  if (mention.kind === 'person')
    return { kind: 'person', name: people.fullName(mention.name) ?? mention.name, ...base };
  const spoke = mention.kind === 'organization' ? bareBody(mention.name, state) : undefined;
  if (spoke !== undefined) return { kind: 'organization', name: spoke, ...base };
  if ((mention.kind === 'organization' || mention.kind === 'name') && !mention.name.includes(' '))
    return singleSeed(mention, state);
  const role = mention.kind === 'anonymous' ? roleSeed(mention, state) : undefined;
  if (role !== undefined) return role;
  return {
    kind: mention.kind === 'name' ? 'organization' : mention.kind,
    name: (mention.kind === 'organization' && state.bodies.get(mention.name)) || mention.name,
    ...base,
  };
}

/** The body that "the company" stands for. */
function bodySeed(mention: Mention, state: State): SourceSeed | null {
  const here = [...(state.sentence?.mentions.values() ?? [])].filter(
    (other) => isBody(other, state) && other.start < mention.start,
  );
  const before = [...here.reverse(), ...state.bodiesNamed];
  const { called, language, names } = state;
  // “the firm said”, before its name
  const later = names.named.flatMap(({ mention: one }) =>
    isBody(one, state) && /\p{Ll}/u.test(one.name) ? [one] : [],
  );
  const meant =
    bodyMeant(mention.name, { before, called }, language) ??
    bodyMeant(mention.name, { before: later, called }, language);
  if (!meant && isOwnBody(mention.name, state.language))
    return { kind: 'organization', name: mention.name, outletId: null, self: false };
  return meant && seedOf(meant, state);
}

/** Whether a mention names a body. */
export const isBody = (mention: Mention, state: State): boolean =>
  !mention.backward &&
  (mention.kind === 'organization' || (mention.kind === 'name' && !state.singles.has(mention.name))) &&
  !isPerson(mention, state);

/** Which body "police" or "Danish police" stands for: the one of that word that spoke before. */
function bareBody(name: string, { language, unnamed }: State): string | undefined {
  const words = name.split(' ');
  const word = fold(words.at(-1) ?? '');
  const { origins, articles } = language.names;
  const isBare = words.slice(0, -1).every((one) => origins.includes(one) || articles.includes(one));
  return isBare && language.bodies.alone?.includes(word) ? unnamed.get(word) : undefined;
}

/** One capitalised word: a person of the article, one who stands beside a role somewhere in it, else a body. */
function singleSeed(mention: Mention, state: State): SourceSeed {
  const { people, singles, called, bodies } = state;
  const person = people.fullName(mention.name);
  if (mention.kind === 'name' && !called.has(mention.name) && besideRole(mention, state)) singles.add(mention.name);
  return {
    kind: person || singles.has(mention.name) ? 'person' : 'organization',
    name: person ?? bodies.get(mention.name) ?? mention.name,
    outletId: null,
    self: false,
  };
}

/** The main word of an unnamed source's name: "sources" of "two sources familiar with it". */
export function headOf(name: string, language: Language): string {
  const words = fold(name).split(' ');
  const { heads } = patternsOf(language);
  return words.find((word, i) => heads.has(word) && !heads.has(words[i + 1] ?? '')) ?? words.at(-1) ?? '';
}

/** The word for one of many: "witness" of "witnesses". */
export const singular = (word: string, language: Language): string => word.replace(patternsOf(language).plural, '');

/** The person the text last spoke of; null where it spoke of none. */
function spokenOf(state: State): SourceSeed | null {
  const person = [state.spoke, state.last].find((one) => one && isPerson(one, state));
  return person ? seedOf(person, state) : null;
}

const unnamedSeed = (name: string | null): SourceSeed | undefined =>
  name === null ? undefined : { kind: 'anonymous', name, outletId: null, self: false };

/** Whether a mention is an office that one person holds. */
export const isOffice = ({ kind, name }: Mention, { language }: State): boolean =>
  kind === 'anonymous' && patternsOf(language).office.test(name);

/**
 * The source that an unnamed role stands for: the person who is called so elsewhere, the one who just spoke, or the
 * unnamed one of this kind who spoke before. Null where it is an office's holder whom the text does not name;
 * undefined where the role is a source of its own.
 */
function roleSeed(mention: Mention, state: State): SourceSeed | null | undefined {
  const role = bareName(mention.name, state.language);
  const named = state.roles.get(role) ?? [...state.roles].find(([key]) => key.endsWith(` ${role}`))?.[1];
  if (named) return { kind: 'person', name: state.people.fullName(named) ?? named, outletId: null, self: false };
  const { resumed, epithet, anybody, taken, titles, informant, someOf } = patternsOf(state.language);
  const head = headOf(mention.name, state.language);
  if (someOf.test(mention.name)) return unnamedSeed(state.group) ?? (/^\p{Lu}/u.test(mention.name) ? undefined : null);
  if (informant.test(mention.name) && state.someone) return unnamedSeed(state.someone);
  if (epithet.test(mention.name) && !state.unnamed.has(head)) {
    const meant = spokenOf(state);
    if (meant || state.seen.length > 0 || !isOffice(mention, state)) return meant;
  }
  if (resumed.test(mention.name) && state.spoke && !titles.has(head)) return seedOf(state.spoke, state);
  if (anybody.test(mention.name) && state.last?.kind === 'anonymous') return unnamedSeed(state.last.name);
  const before = taken.test(mention.name) ? state.unnamed.get(head) : undefined;
  if (before) return unnamedSeed(before);
  return isOffice(mention, state) && state.seen.length > 0 ? null : undefined;
}
