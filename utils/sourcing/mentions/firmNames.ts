/** Names with the shape of a person's that what stands beside them tells to be a body's: "Quay Crossings says it will". */
import type { Block } from '../../model.ts';
import { endingWith } from '../endingWith.ts';
import { givenNamesOf } from '../givenNames.ts';
import type { Language } from '../languages/language.ts';
import type { Mention } from '../mention.ts';
import { perLanguage } from '../perLanguage.ts';

/** What is looked at on either side of a name. */
const SIDE = 120;

const signsOf = perLanguage(({ names: { firmSigns } }) =>
  firmSigns === undefined
    ? null
    : {
        before: endingWith(firmSigns.before),
        behind: new RegExp(`^(?:${firmSigns.behind})`, 'u'),
        person: new RegExp(`^(?:${firmSigns.person})`, 'u'),
      },
);

/** Titled, or with a given name before others: a person whatever stands beside the name. */
const isSure = ({ name, start, end }: Mention, given: ReadonlyMap<string, unknown>) =>
  end - start > name.length || !name.includes(' ') || given.has(name.split(' ', 1)[0] ?? '');

/** The names of firms among those that have the shape of a person's. */
function firmsAmong(byBlock: ReadonlyMap<Block, Mention[]>, language: Language): Set<string> {
  const signs = signsOf(language);
  const given = givenNamesOf(language);
  const firms = new Set<string>();
  const people = new Set<string>();
  for (const [{ text }, names] of signs === null ? [] : byBlock) {
    for (const mention of names) {
      // "the Royal Mail", "Royal Mail"
      if (mention.kind === 'organization' && !isSure(mention, given)) firms.add(mention.name);
      if (mention.kind !== 'person') continue;
      const behind = text.slice(mention.end, mention.end + SIDE);
      if (isSure(mention, given) || signs?.person.test(behind)) people.add(mention.name);
      else if (
        signs?.behind.test(behind) ||
        signs?.before(text.slice(Math.max(0, mention.start - SIDE), mention.start))
      )
        firms.add(mention.name);
    }
  }
  return new Set([...firms].filter((name) => !people.has(name)));
}

/** The names of each block, those of firms told from people's; a name is the same everywhere in the article. */
export function withFirms(byBlock: ReadonlyMap<Block, Mention[]>, language: Language): Map<Block, Mention[]> {
  const firms = firmsAmong(byBlock, language);
  if (firms.size === 0) return new Map(byBlock);
  const told = (mention: Mention): Mention =>
    mention.kind === 'person' && firms.has(mention.name) ? { ...mention, kind: 'organization' } : mention;
  return new Map([...byBlock].map(([block, names]) => [block, names.map(told)]));
}
