/** "Jane and John Roe": the last name that two people share. */
import type { Block } from '../../model.ts';
import { givenNamesOf } from '../givenNames.ts';
import type { Language } from '../languages/language.ts';
import type { Mention } from '../mention.ts';

/** Longer words stand between no two names. */
const GAP = 6;

/** "Prince Harry": known by a title and one name, and no last name. */
const isKnownByTitle = ({ kind, name, start, end }: Mention) =>
  kind === 'person' && !name.includes(' ') && end - start > name.length;

/** Gives a given name the last name of the person named behind it; who is known by one name keeps it. */
function sharing(names: readonly Mention[], text: string, language: Language, known: ReadonlySet<string>): Mention[] {
  const given = givenNamesOf(language);
  const { joins } = language.names;
  return names.map((name, index) => {
    const next = names[index + 1];
    if (next?.kind !== 'person' || next.start > name.end + GAP || known.has(name.name)) return name;
    const [first = '', ...last] = next.name.split(' ');
    const isPair = joins.includes(text.slice(name.end, next.start).trim()) && given.has(first) && last.length > 0;
    return isPair && given.has(name.name) ? { ...name, kind: 'person', name: `${name.name} ${last.join(' ')}` } : name;
  });
}

/** The names of each block, those who share a last name with it. */
export function withSharedSurnames(byBlock: ReadonlyMap<Block, Mention[]>, language: Language): Map<Block, Mention[]> {
  const titled = [...byBlock.values()].flat().filter(isKnownByTitle);
  const known = new Set([...language.names.mononyms, ...titled.map(({ name }) => name)]);
  return new Map([...byBlock].map(([block, names]) => [block, sharing(names, block.text, language, known)]));
}
