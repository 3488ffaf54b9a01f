/** Where a name that is also an ordinary word cannot be an outlet's. */
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { perLanguage } from './perLanguage.ts';

type Place = Pick<Mention, 'start' | 'end' | 'text'>;

const WORD_BEFORE = /(\p{Lu}[\p{L}\p{M}’'-]*) $/u;
const WORD_AFTER = /^ (\p{Lu}[\p{L}\p{M}-]*)/u;
/** "the London-based Quay" is the Quay. */
const ORIGIN = /^\p{Lu}[\p{L}-]{1,25}-\p{Ll}{5}$/u;
const ORIGIN_BEFORE = /(?<= )\p{Lu}[\p{L}-]{1,25}-\p{Ll}{5} $/u;
const SMALL = /(?<![\p{L}\p{M}])\p{Ll}{4,}/gu;
/** "The Quay’s Jane Roe", "London’s Quay": here another name begins. */
const possessiveOf = perLanguage(({ names }) => new RegExp(`(?:${names.possessive}|['’])$`, 'u'));
/** With so few words in small letters a line is a headline, in which every word may have a capital. */
const FEW = 3;

/** "the Post’s" is "the Post". */
export const withoutPossessive = (name: string, language: Language): string => name.replace(possessiveOf(language), '');

/** Looked at no further than needed: a block may be long, and have many names. */
function hasFewSmallWords(text: string): boolean {
  SMALL.lastIndex = 0;
  for (let count = 0; count < FEW; count++) if (!SMALL.test(text)) return true;
  return false;
}

/** Part of a longer name: "Quay Capital Markets", "the QNC Chief of Staff". */
export function isWithinName(text: string, { start, end, text: name }: Place, language: Language): boolean {
  if (hasFewSmallWords(text)) return false;
  const isName = (word: string | undefined) => word !== undefined && !language.names.never.includes(word);
  const [, before] = WORD_BEFORE.exec(text.slice(Math.max(0, start - 30), start)) ?? [];
  const [, after] = WORD_AFTER.exec(text.slice(end, end + 30)) ?? [];
  const isOwner = (word = '') => possessiveOf(language).test(word);
  return (isName(before) && !isOwner(before) && !ORIGIN.test(before ?? '')) || (isName(after) && !isOwner(name));
}

/** "top State officials": a word that names an outlet with its article only, without it. */
export function lacksArticle(text: string, { start, text: name }: Place, full: string, { names }: Language): boolean {
  const goesWith = (words: string) => names.articles.some((article) => words.startsWith(`${article} `));
  if (!goesWith(full) || goesWith(name) || name.includes(' ')) return false;
  const before = text.slice(Math.max(0, start - 40), start).replace(ORIGIN_BEFORE, '');
  return !names.articles.some((article) => before.endsWith(`${article} `));
}
