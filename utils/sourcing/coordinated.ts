/** Who shares a verb with a speaker: "CNN and the Times", "Jane Roe and her husband, John Doe, said". */

import { expand } from './expand.ts';
import type { Language } from './languages/language.ts';
import type { Sentence } from './maskedSentences.ts';
import { type Mention, SIGN } from './mention.ts';
import { perLanguage } from './perLanguage.ts';

/** `listed…`: "Roe, Doe and Poe said", people or bodies before the last two. */
type Joint = {
  after: RegExp;
  before: RegExp;
  listedPeople: RegExp;
  listedBodies: RegExp;
  /** "by the": what those stand behind who share it, of whatever kinds. */
  agent: RegExp;
  /** "Roe’s": whose something is, and who shares no verb. */
  owner: RegExp;
  couples: { after: RegExp; before: RegExp; opening: RegExp };
};

/** People with what they are, behind or before each: "Jane Roe, a pilot, and her husband, John Doe, said". */
function couplesOf(words: Language['words']): Joint['couples'] {
  const { couple = '$^', coupleOpening = '$^' } = words;
  const between = expand(couple, words);
  return {
    after: new RegExp(`^${between}(?=${SIGN.person})`, 'u'),
    before: new RegExp(`${SIGN.person}${between}$`, 'u'),
    opening: new RegExp(`(?:${expand(coupleOpening, words)})$`, 'u'),
  };
}

/** What stands between names that share a verb. Outlets also stand in plain lists: "told Reuters, CNN and the Times". */
const jointOf = perLanguage((language): Joint => {
  const { words } = language;
  const between = expand(words.joint ?? '$^', words);
  const list = `, ${expand(words.the ?? '', words)}`;
  return {
    after: new RegExp(`^(?:${between}(?=[\uE001-\uE004\uE00B])|${list}(?=\uE001))`, 'u'),
    before: new RegExp(`(?:[\uE001-\uE004\uE00B]${between}|\uE001${list})$`, 'u'),
    listedPeople: /(?:\uE002,(?: \([^)]{1,20}\),)?|\uE004,) $/u,
    listedBodies: new RegExp(`[${SIGN.organization}${SIGN.name}]${list}$`, 'u'),
    agent: new RegExp(`${expand(words.agent ?? '$^', words)}$`, 'u'),
    owner: new RegExp(`^(?:${language.names.possessive})(?!\\p{L})`, 'u'),
    couples: couplesOf(words),
  };
});

const SPEAKERS: ReadonlySet<string> = new Set([SIGN.person, SIGN.organization, SIGN.name, SIGN.anonymous]);
/** A body may be named by one word. */
const BODIES: ReadonlySet<string> = new Set([SIGN.organization, SIGN.name]);
/** What is looked at on either side of somebody. */
const SIDE = 120;
/** An article may stand before what a sentence opens with. */
const OPENING = 10;

/**
 * Those of one kind share a verb, of two kinds where they are all that a sentence opens with or stand behind "by":
 * "The party and some experts said", "announced by the mayor and Harbour Motors".
 */
function shareVerb({ masked }: Sentence, at: number, place: number, { agent }: Joint): boolean {
  const [one = '', other = ''] = [masked[at], masked[place]];
  const first = Math.min(at, place);
  return (
    one === other ||
    (BODIES.has(one) && BODIES.has(other)) ||
    (SPEAKERS.has(one) &&
      SPEAKERS.has(other) &&
      (first <= OPENING || agent.test(masked.slice(Math.max(0, first - SIDE), first))))
  );
}

/** Mentions that share a verb with the one at `at`: "CNN and the Times", "Jane Roe and John Doe". */
export function coordinated(sentence: Sentence, at: number | undefined, language: Language): Mention[] {
  if (at === undefined) return [];
  const known = jointOf(language);
  const found: Mention[] = [];
  const take = (place: number) => {
    const isOwner = place > at && known.owner.test(sentence.masked.slice(place + 1, place + 5));
    const mention = !isOwner && shareVerb(sentence, at, place, known) ? sentence.mentions.get(place) : undefined;
    if (mention) found.push(mention);
    return mention !== undefined;
  };
  for (let place = at, steps = 0; steps < 4; steps++) {
    const length = known.after.exec(sentence.masked.slice(place + 1, place + 30))?.[0].length;
    if (length === undefined || !take(place + 1 + length)) break;
    place += 1 + length;
  }
  const listed = BODIES.has(sentence.masked[at] ?? '') ? known.listedBodies : known.listedPeople;
  for (let place = at, steps = 0; steps < 4; steps++) {
    const before = sentence.masked.slice(Math.max(0, place - 30), place);
    const length = (known.before.exec(before) ?? (steps > 0 ? listed.exec(before) : null))?.[0].length;
    if (length === undefined || !take(place - length)) break;
    place -= length;
  }
  return found.length > 0 ? found : coupled(sentence, at, known.couples);
}

/** The other of two people who share a verb, the first of them what a clause begins with. */
function coupled({ masked, mentions }: Sentence, at: number, { after, before, opening }: Joint['couples']): Mention[] {
  if (masked[at] !== SIGN.person) return [];
  const behind = after.exec(masked.slice(at + 1, at + SIDE))?.[0].length;
  const ahead = before.exec(masked.slice(Math.max(0, at - SIDE), at))?.[0].length;
  const other = behind === undefined ? at - (ahead ?? at + 1) : at + 1 + behind;
  const first = Math.min(other, at);
  const mention =
    first < 0 || !opening.test(masked.slice(Math.max(0, first - SIDE), first)) ? undefined : mentions.get(other);
  return mention ? [mention] : [];
}
