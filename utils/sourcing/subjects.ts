/** Whom a sentence is about, for the pronouns in it and behind it. */

import type { Sentence } from './maskedSentences.ts';
import type { Mention } from './mention.ts';
import { perLanguage } from './perLanguage.ts';
import type { State } from './state.ts';

const patternsOf = perLanguage(({ speech }) => ({
  opening: new RegExp(`^${speech.opening}\\b`, 'u'),
  amongOthers: new RegExp(`^${speech.amongOthers}`, 'u'),
}));

/** A person named further into a sentence than this is seldom what it is about. */
const OPENING = 30;
const OUTLET_BEFORE = /\uE001(?:['’‘]s?)? (?:\p{Ll}+ )?$/u;

/**
 * The one person whom a sentence names before a pronoun in one of its later clauses: "The yard showed how late Roe was
 * as she left". In "Asked about Roe, she left" and beside a quotation it is somebody else.
 */
export function onlyOne(pronoun: Mention, state: State): Mention | null {
  const { sentence, people } = state;
  let one: Mention | null = null;
  for (const [at, mention] of sentence?.mentions ?? []) {
    if (mention === pronoun) return /[,\uE007] ?$/u.test(sentence?.masked.slice(0, at) ?? '') ? null : one;
    if (!isPerson(mention, state)) continue;
    const name = people.fullName(mention.name) ?? mention.name;
    if (one && (people.fullName(one.name) ?? one.name) !== name) return null;
    one = mention;
  }
  return null;
}

/** The person that is the subject behind an opening phrase: "At the fair in May, Roe …". */
function subject({ masked, mentions }: Sentence, state: State): Mention | null {
  const { opening, amongOthers } = patternsOf(state.language);
  if (!opening.test(masked)) return null;
  for (const [at, mention] of mentions)
    if (isPerson(mention, state) && masked.slice(0, at).endsWith(', ') && !amongOthers.test(masked.slice(at + 1)))
      return mention;
  return null;
}

/** The person a sentence opens with; not an outlet's own ("In an interview with NBC's Jane Roe, …"). */
export function opener(sentence: Sentence, state: State): Mention | null {
  const meant = subject(sentence, state);
  if (meant) return meant;
  for (const [at, mention] of sentence.mentions)
    if (at <= OPENING && isPerson(mention, state) && !OUTLET_BEFORE.test(sentence.masked.slice(0, at))) return mention;
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
