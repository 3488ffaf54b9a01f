/** Groups that are told of as one: "residents and shopkeepers of the quay", though not "a pilot and some guests". */
import type { Language } from '../languages/language.ts';
import type { Phrase } from './findPhrases.ts';

/** No name: "NGOs and French officials" are two. */
const FIRST_WORD = /^[\p{Ll}\p{N}][\p{L}\p{N}’'-]*/u;

/** Phrases in order of place, each with those that share its determiner behind an "and" as one. */
export function joined(phrases: readonly Phrase[], text: string, { names }: Language): Phrase[] {
  const found: Phrase[] = [];
  const stands = ({ name }: Phrase) => {
    const first = FIRST_WORD.exec(name)?.[0];
    return first !== undefined && !names.determiners.includes(first);
  };
  for (const phrase of phrases) {
    const last = found.at(-1);
    const between = last ? text.slice(last.end, phrase.start) : '';
    if (last && names.joins.some((join) => between === ` ${join} `) && stands(phrase)) {
      const whole = text.slice(last.start, phrase.end);
      found[found.length - 1] = { ...phrase, start: last.start, text: whole, name: whole };
    } else found.push(phrase);
  }
  return found;
}
