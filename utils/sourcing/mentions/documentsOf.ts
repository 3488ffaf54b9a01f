/** Documents by their noun: "a May 7 memo", "a CNN/ORC poll". */

import type { Language } from '../languages/language.ts';
import type { Mention } from '../mention.ts';
import { perLanguage } from '../perLanguage.ts';
import type { Phrase } from './findPhrases.ts';

type Compiled = { carried: RegExp; borrowed: RegExp; story: RegExp; part: RegExp; weak: RegExp };

const compiled = perLanguage((language): Compiled => {
  const { carried = '$^', borrowed = '$^', story = '$^', part = '$^', weak = '$^' } = language.documents;
  return {
    carried: new RegExp(carried, 'iu'),
    borrowed: new RegExp(borrowed, 'u'),
    story: new RegExp(story, 'iu'),
    weak: new RegExp(`(?:${weak})(?!\\p{L})`, 'uy'),
    part: new RegExp(`^ (?:${part})(?![\\p{L}-])`, 'u'),
  };
});

/** What is looked at behind a phrase's head. */
const SIDE = 12;
/** So many characters may part an outlet from the phrase that it belongs to: "CNN/ORC poll", "NBC News poll". */
const GAP = 3;

/** The phrase's name with the outlets right before it: "NBC News/Harbour Post poll". */
function withOutlets(phrase: Phrase, text: string, outlets: readonly Mention[]): Phrase {
  let { start } = phrase;
  const before = () => outlets.find(({ start: from, end }) => from < start && end <= start + GAP && end >= start - GAP);
  for (let outlet = before(); outlet; outlet = before()) start = outlet.start;
  return { ...phrase, name: text.slice(start, phrase.end) };
}

const opensPhrase = ({ start }: Phrase, text: string, { names }: Language) =>
  names.determiners.includes(/^\p{Ll}+/u.exec(text.slice(start, start + 12))?.[0] ?? '');

const headIn = (text: string, { start, headEnd }: Phrase) => text.slice(start, headEnd).split(' ').at(-1) ?? '';

/**
 * The documents of a text among its phrases of that kind. What stands behind an outlet's name is the outlet's own story ("a CNN report") unless the
 * noun stays itself there, as a poll does.
 */
export function documentsOf(
  text: string,
  phrases: readonly Phrase[],
  taken: readonly Mention[],
  language: Language,
): Phrase[] {
  const outlets = taken.filter(({ kind }) => kind === 'outlet');
  const { carried, borrowed, story, part, weak } = compiled(language);
  return phrases.flatMap((phrase) => {
    if (part.test(text.slice(phrase.headEnd, phrase.headEnd + SIDE))) return [];
    const head = headIn(text, phrase);
    weak.lastIndex = phrase.headEnd - head.length;
    if (weak.test(text)) return [];
    const next = outlets.find(({ start }) => start >= phrase.headEnd);
    if (next && story.test(text.slice(phrase.headEnd - head.length, next.start))) return [];
    // "gave CNN a memo": what begins anew behind an outlet is not its own
    const isOwn = ({ end }: Mention) => phrase.start < end || !opensPhrase(phrase, text, language);
    const outlet = outlets.find((one) => phrase.start < one.end + GAP && phrase.end > one.end && isOwn(one));
    if (!outlet) return borrowed.test(text.slice(phrase.start, phrase.headEnd + SIDE)) ? [] : [phrase];
    const start = Math.max(phrase.start, outlet.end);
    if (outlet.end > phrase.headEnd || !carried.test(head)) return [];
    return [{ ...withOutlets(phrase, text, outlets), start }];
  });
}
