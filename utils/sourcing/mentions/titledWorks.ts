/** Works by their titles: “in her book ‘The Quay’” and "in her memoir, The Quay," name a document. */

import { givenNamesOf } from '../givenNames.ts';
import type { Language } from '../languages/language.ts';
import { type Mention, mentionAt } from '../mention.ts';
import { perLanguage } from '../perLanguage.ts';
import { blockPatterns } from './blockPatterns.ts';

/** What is looked at before a quotation. */
const SIDE = 80;
const LONGEST = 120;
/** Words of a title that have no capital are short ones, bar few. */
const SHORT = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
const OPENS = /^[\p{Lu}\p{N}]/u;

const beforeOf = perLanguage(({ titledWorks }) => new RegExp(`(?<!\\p{L})${titledWorks.before}$`, 'u'));

/** Two words at least, with capitals as titles have them. */
function isTitle(title: string): boolean {
  if (title.length > LONGEST) return false;
  let count = 0;
  WORD.lastIndex = 0;
  for (let word = WORD.exec(title)?.[0]; word !== undefined; word = WORD.exec(title)?.[0]) {
    if (!OPENS.test(word) && (count === 0 || word.length > SHORT)) return false;
    count++;
  }
  return count > 1;
}

const work = (start: number, end: number, name: string): Mention => ({
  ...mentionAt('document', { start, end }, name),
  titled: true,
});

/** The titled works of a text, each from its noun to the end of its title; `quotes`: the quotations of the text. */
export function titledWorks(text: string, quotes: readonly Mention[], language: Language): Mention[] {
  const before = beforeOf(language);
  const given = givenNamesOf(language);
  const marked = quotes.flatMap(({ start, end }) => {
    const title = text.slice(start + 1, end - 1).replace(/[,.;:]+$/u, '');
    const noun = isTitle(title) ? before.exec(text.slice(Math.max(0, start - SIDE), start)) : null;
    return noun ? [work(start - noun[0].length, end, title)] : [];
  });
  const plain = blockPatterns(language)
    .titledWorks(text)
    .flatMap((match) => {
      const title = match.groups?.title ?? '';
      const isName = given.has(title.split(' ')[0] ?? '');
      return isTitle(title) && !isName ? [work(match.index, match.index + match[0].length, title)] : [];
    });
  return [...marked, ...plain];
}
