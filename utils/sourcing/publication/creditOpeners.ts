import { COMMA_OPENERS, CREDIT_OPENERS, GIVEN_BY, NAME_OPENERS, NEED_COLON } from './creditWords.ts';
import { escapeRegExp } from './escapeRegExp.ts';

/** Longest credit line, in UTF-16 units; a longer text is a caption. */
export const MAX_CREDIT = 160;

const byLength = [...CREDIT_OPENERS].sort((a, b) => b.length - a.length);
const free = byLength
  .filter((word) => !NEED_COLON.includes(word.toLowerCase()))
  .map(escapeRegExp)
  .join('|');
const strict = byLength
  .filter((word) => NEED_COLON.includes(word.toLowerCase()))
  .map(escapeRegExp)
  .join('|');
/** A word that opens a credit, anywhere in a text. */
export const OPENER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${free})(?![\\p{L}])|(?:${strict})\\s*[:：=＝]|(?:${strict})\\s?(?:[@©]|/\\s)|(?<=^|[.(|]\\s?)(?:${strict})/|(?<!/\\s?)(?:AP Photo\\s?/|REUTERS\\s?/|AFP PHOTO\\s?/|EPA(?:-EFE)?/))`,
  'iu',
);
/** "Image source, ": an opener with a comma. */
export const COMMA_OPENER = new RegExp(`^(?:${COMMA_OPENERS.map(escapeRegExp).join('|')})\\s*[,،，、]\\s*`, 'iu');
const GIVEN = new RegExp(`^\\(?(?:${GIVEN_BY.join('|')})\\s+(?=[\\p{Lu}\\d])`, 'u');
const BEFORE_NAMES = new RegExp(`^(?:${NAME_OPENERS.join('|')})\\s(?=\\p{Lu})`, 'u');

/** Notices of rights, and notes on who worked on the text. */
export const NO_CREDIT =
  /rights reserved|riservata|reservados|vorbehalten|saklıdır|zastrzeżone|vyhrazen|fenntartva|무단\s?전재|無断転載|版权所有|版權所有|\bRechte\b|droits réservés|запрещ|заборон|may not be|contribut(?:ed|ing) (?:to|report|research)|dpa:\d|©\s?(?:19|20)\d{2}/i;
const BARE = 70;
const BARE_WORDS = 10;
/** A sentence that ends and one that begins; not the initial in "H. Quill". */
const TWO_SENTENCES = /(?<!(?:^|[\s/])\p{Lu})\.\s+\p{Lu}\p{Ll}+\s/u;

/** A text that holds names only, no sentence: "Jane Doe", "Pella News", "Christie's". */
export function isBareCredit(text: string): boolean {
  if (text.length > BARE) return false;
  const list = text.split(/[\s/|]+/).filter(Boolean);
  if (list.length > BARE_WORDS || NO_CREDIT.test(text) || /[!?:"“”]/.test(text) || TWO_SENTENCES.test(text))
    return false;
  const low = list.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3 && !/[.@\d_]|^\p{Ll}\p{Lu}/u.test(word));
  return low.length === 0 || (low.length === 1 && list.length === 1);
}

/** True for "Courtesy Acme": without a colon only where a name follows and nothing else. */
export const isGiven = (text: string): boolean => GIVEN.test(text) && isBareCredit(text);

/** What follows "Photo" where no colon does: "Photo Ada Quill". */
export function namesBehind(text: string): string | null {
  const names = text.replace(BEFORE_NAMES, '');
  return names !== text && isBareCredit(names) ? names : null;
}

/** True for "Image source, Acme": an opener, a comma, names. */
export const isNamed = (text: string): boolean =>
  COMMA_OPENER.test(text) && isBareCredit(text.replace(COMMA_OPENER, '').slice(0, MAX_CREDIT));

/** True for an opening word alone, set in an element of its own. */
export const isOpenerAlone = (text: string): boolean =>
  text.length <= 24 && OPENER.exec(text)?.[0].trim() === text.trim();

/** "(Top photo by Ada Quill)": one word before the opening one. */
const ONE_WORD = /^\(?\p{Lu}\p{Ll}+ $/u;

/** True when the text starts with a word or sign that opens a credit. */
export const opensCredit = (text: string): boolean => {
  const at = text.search(OPENER);
  return (
    (at >= 0 && (at <= 2 || ONE_WORD.test(text.slice(0, at)))) ||
    /^[(\s]*(?:©|ⓒ)/u.test(text) ||
    isGiven(text) ||
    isNamed(text)
  );
};
