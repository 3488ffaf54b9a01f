/** Whether a single capitalised word that no fuller name explains is somebody's last name or a body's. */

import { endingWith } from './endingWith.ts';
import { expand } from './expand.ts';
import type { Language } from './languages/language.ts';
import type { Sentence } from './maskedSentences.ts';
import { SIGN } from './mention.ts';
import { perLanguage } from './perLanguage.ts';

type Signs = { before: (text: string) => boolean; after: RegExp };
type Compiled = { person: Signs; body: Signs };

const SIGNS: ReadonlySet<string> = new Set([SIGN.name, SIGN.organization]);
/** What is looked at on either side of a name. */
const SIDE = 120;

const compiled = perLanguage((language): Compiled => {
  const signs = ({ before, after }: { before: string; after: string }) => ({
    before: endingWith(expand(before, language.words)),
    after: new RegExp(`^(?:${expand(after, language.words)})`, 'u'),
  });
  const { person, body } = language.singles;
  return { person: signs(person), body: signs(body) };
});

/** What single names are: people's where something speaks for a person and nothing for a body; `called`: bodies by their words. */
export type SingleNames = { people: Set<string>; called: Set<string> };

/** Tells the single names of an article apart by what stands round them. */
export function readSingleNames(sentences: readonly Sentence[], language: Language): SingleNames {
  const { person, body } = compiled(language);
  const people = new Set<string>();
  const named = new Set<string>();
  const called = new Set<string>();
  for (const { masked, mentions } of sentences) {
    for (const [at, mention] of mentions) {
      if (mention.kind === 'organization') named.add(mention.name.split(' ')[0] ?? '');
      if (!SIGNS.has(masked[at] ?? '')) continue;
      // nothing that is said of it afterwards makes a person of a body
      if (called.has(mention.name)) continue;
      const before = masked.slice(Math.max(0, at - SIDE), at);
      const after = masked.slice(at + 1, at + 1 + SIDE);
      if (body.before(before) || body.after.test(after)) called.add(mention.name);
      else if (masked[at] === SIGN.name && (person.before(before) || person.after.test(after)))
        people.add(mention.name);
    }
  }
  return { people: new Set([...people].filter((name) => !named.has(name) && !called.has(name))), called };
}
