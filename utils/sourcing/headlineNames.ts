/** Names in a heading whose every word has a capital: only those that the text below gives too are told from the rest. */

import type { Block } from '../model.ts';
import { fold } from './fold.ts';
import { type Mention, mentionAt } from './mention.ts';

const HEADINGS: ReadonlySet<Block['kind']> = new Set(['headline', 'heading', 'standfirst']);
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** Shorter words stay in lower case in such headings too. */
const LONG = 4;
/** With fewer, all have to have a capital, and the heading to be no name that opens its part: “Jane Roe & Anna Doe”. */
const LEAST_WORDS = 5;
const FEWEST_WORDS = 3;

/** "Roe Slams Doe Over the Ferry Debt". */
function isInCapitals({ kind, text }: Block): boolean {
  const isHeadline = kind === 'headline';
  const words = (text.match(WORD) ?? []).filter((word) => word.length >= LONG);
  const small = words.length - words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= LEAST_WORDS ? small <= 1 : isHeadline && words.length >= FEWEST_WORDS && small === 0;
}

/** The longest parts of a run of capitals that the text names as well, left to right. */
function knownParts(mention: Mention, text: string, known: ReadonlyMap<string, Mention>): Mention[] {
  const words = [...text.slice(mention.start, mention.end).matchAll(WORD)];
  const found: Mention[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const start = mention.start + (words[from]?.index ?? 0);
      const end = mention.start + (words[to - 1]?.index ?? 0) + (words[to - 1]?.[0].length ?? 0);
      const same = known.get(fold(text.slice(start, end)));
      if (!same) continue;
      found.push(mentionAt(same.kind, { start, end }, text.slice(start, end)));
      from = to - 1;
      break;
    }
  }
  return found;
}

/** The names of each block, those of headings in capitals cut to what other blocks name. */
export function withoutCapitals(byBlock: ReadonlyMap<Block, Mention[]>): Map<Block, Mention[]> {
  const headings = new Set([...byBlock.keys()].filter((block) => HEADINGS.has(block.kind) && isInCapitals(block)));
  if (headings.size === 0) return new Map(byBlock);
  const known = new Map<string, Mention>();
  for (const [block, names] of byBlock) {
    if (headings.has(block)) continue;
    for (const mention of names) {
      const folded = fold(mention.name);
      if (!known.has(folded)) known.set(folded, mention);
      const last = folded.split(' ').at(-1) ?? '';
      if (mention.kind === 'person' && !known.has(last)) known.set(last, mention);
    }
  }
  return new Map(
    [...byBlock].map(([block, names]) => [
      block,
      headings.has(block) ? names.flatMap((name) => knownParts(name, block.text, known)) : names,
    ]),
  );
}
