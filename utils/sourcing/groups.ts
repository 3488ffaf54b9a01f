/** The group whose members speak on by a word alone: "Fans were quick to answer. “We know,” wrote one." */
import type { Sentence } from './maskedSentences.ts';
import type { Mention } from './mention.ts';
import { perLanguage } from './perLanguage.ts';
import type { State } from './state.ts';
import { headOf, seedOf } from './whoIsMeant.ts';

const patternsOf = perLanguage(({ names }) => ({
  someOf: new RegExp(names.someOf, 'iu'),
  many: new RegExp(names.many, 'iu'),
}));

/** A group stands no further into a sentence that is about it. */
const OPENING = 12;

/** The group that is spoken of behind a sentence, in which those `used` have spoken; null where somebody else has. */
export function groupSpokenOf(used: readonly Mention[], { mentions }: Sentence, state: State): string | null {
  const { someOf, many } = patternsOf(state.language);
  const isMany = ({ kind, name }: Mention) =>
    kind === 'anonymous' && !someOf.test(name) && many.test(headOf(name, state.language));
  const spoke = used.find(isMany);
  if (spoke) return seedOf(spoke, state)?.name ?? null;
  if (used.some(({ kind, name }) => kind !== 'anonymous' || !someOf.test(name))) return null;
  const [[at, first] = []] = mentions;
  return at !== undefined && first && at <= OPENING && isMany(first) ? first.name : state.group;
}
