/** What bore words once is pointed back to: after “an email seen by Reuters”, “she said in the email” came the same way. */

import type { Language } from './languages/language.ts';
import type { Carrier } from './nearestCarrier.ts';
import { perLanguage } from './perLanguage.ts';
import type { SentenceReading } from './readSentences.ts';

export type Bearers = {
  /** Takes in a sentence with the sources that carried words in it. */
  note(reading: SentenceReading, carriers: readonly Carrier[]): void;
  /** The source that carried what this sentence points back to, or null. */
  viaOf(reading: SentenceReading): string | null;
};

type Words = { named: RegExp; bearing: RegExp; group: ReadonlyMap<string, number> };

const wordsOf = perLanguage((language): Words => {
  const { bearers, bearing } = language.names;
  return {
    named: new RegExp(`(?<![\\p{L}-])(?:${bearers.flat().join('|')})(?![\\p{L}-])`, 'gu'),
    bearing: new RegExp(bearing, 'u'),
    group: new Map(bearers.flatMap((words, group) => words.map((word): [string, number] => [word, group]))),
  };
});

/** Keeps in mind through whom interviews, letters and the like came; sentences are to come in order. */
export function createBearers(language: Language): Bearers {
  const { named, bearing, group } = wordsOf(language);
  const carriedBy = new Map<number, string>();
  const textOf = ({ block, sentence }: SentenceReading) => block.text.slice(sentence.start, sentence.end);
  return {
    note(reading, carriers) {
      const carrier = carriers[0];
      if (!carrier) return;
      for (const word of textOf(reading).match(named) ?? []) carriedBy.set(group.get(word) ?? -1, carrier.id);
    },
    viaOf(reading) {
      if (carriedBy.size === 0) return null;
      const bearer = bearing.exec(textOf(reading))?.groups?.bearer;
      return bearer === undefined ? null : (carriedBy.get(group.get(bearer) ?? -1) ?? null);
    },
  };
}
