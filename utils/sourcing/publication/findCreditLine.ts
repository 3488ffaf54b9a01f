import type { Register } from '../../outlets/register.ts';
import { matchesOf } from '../matchesOf.ts';
import { CREDIT_OPENERS, GIVEN_BY, NEED_COLON } from './creditWords.ts';
import { escapeRegExp } from './escapeRegExp.ts';
import { makersAtStart } from './makersAtStart.ts';
import { areAllKnown, COMMA_OPENER, namesAgency, splitCredit } from './splitCredit.ts';

/** Longest credit line, in UTF-16 units; a longer text is a caption. */
export const MAX_CREDIT = 160;
const MAX_CAPTION = 2_000;

const byLength = [...CREDIT_OPENERS].sort((a, b) => b.length - a.length);
const free = byLength
  .filter((word) => !NEED_COLON.includes(word.toLowerCase()))
  .map(escapeRegExp)
  .join('|');
const strict = byLength
  .filter((word) => NEED_COLON.includes(word.toLowerCase()))
  .map(escapeRegExp)
  .join('|');
const OPENER = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${free})(?![\\p{L}])|(?:${strict})\\s*[:：=＝]|(?:${strict})\\s?[@©]|AP Photo\\s?/|REUTERS\\s?/|AFP PHOTO\\s?/|EPA(?:-EFE)?/)`,
  'iu',
);
const OPENERS = new RegExp(OPENER.source, 'giu');
const GIVEN = new RegExp(`^\\(?(?:${GIVEN_BY.join('|')})\\s+(?=[\\p{Lu}\\d])`, 'u');
// Japanese credits end with "supplied by" or "photographed by"
const SUPPLIED = /(?:提供|撮影)$/u;
const SIGN = /(?:©|ⓒ|(?<!\p{L})\((?:c|C)\))/u;
const BRACKETED = /[（([]([^()（）[\]]{2,160})[)）\]]/gu;
const SENTENCE_END = /[.!?。！？…]["”’»)]?\s+(?=\S)/gu;

// notices of rights, and notes on who worked on the text
const NO_CREDIT =
  /rights reserved|riservata|reservados|vorbehalten|saklıdır|zastrzeżone|vyhrazen|fenntartva|무단\s?전재|無断転載|版权所有|版權所有|\bRechte\b|droits réservés|запрещ|заборон|may not be|contribut(?:ed|ing)|dpa:\d|©\s?(?:19|20)\d{2}/i;
const BARE = 70;
const BARE_WORDS = 8;

/** A text that holds names only, no sentence: "Jane Doe", "Pella News", "Christie's". */
export function isBareCredit(text: string): boolean {
  if (text.length > BARE) return false;
  const list = text.split(/[\s/|]+/).filter(Boolean);
  if (list.length > BARE_WORDS || NO_CREDIT.test(text) || /[!?:"“”]|\.\s+\p{Lu}\p{Ll}+\s/u.test(text)) return false;
  const low = list.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3 && !/[.@\d_]/.test(word));
  return low.length === 0 || (low.length === 1 && list.length === 1);
}

/** True for "Courtesy Acme": without a colon only where a name follows and nothing else. */
const isGiven = (text: string): boolean => GIVEN.test(text) && isBareCredit(text);

/** True for "Image source, Acme": an opener, a comma, names. */
const isNamed = (text: string): boolean =>
  COMMA_OPENER.test(text) && isBareCredit(text.replace(COMMA_OPENER, '').slice(0, MAX_CREDIT));

/** True for an opening word alone, set in an element of its own. */
export const isOpenerAlone = (text: string): boolean =>
  text.length <= 24 && OPENER.exec(text)?.[0].trim() === text.trim();

/** True when the text starts with a word or sign that opens a credit. */
export const opensCredit = (text: string): boolean => {
  const at = text.search(OPENER);
  return (at >= 0 && at <= 2) || /^[(\s]*(?:©|ⓒ)/u.test(text) || isGiven(text) || isNamed(text);
};

type CreditRule = { name: string; find: (text: string, register: Register) => string | null };

function bracketed(text: string, register: Register): string | null {
  const groups = matchesOf(text.slice(-400), BRACKETED)
    .map((match) => match[1] ?? '')
    .reverse();
  return (
    groups.find(
      (inside) =>
        (OPENER.test(inside) || SUPPLIED.test(inside) || SIGN.test(inside) || namesAgency(inside, register)) &&
        hasParties(inside, register),
    ) ?? null
  );
}

const CLOSE = 12;

/** From the last opening word to the end; "Photo: AP Photo/…" opens twice, close together. */
function opened(text: string, register: Register): string | null {
  const starts = matchesOf(text, OPENERS).map(({ index }) => index);
  let at = starts.length - 1;
  if (at < 0) return null;
  while (at > 0 && (starts[at] ?? 0) - (starts[at - 1] ?? 0) <= CLOSE) at--;
  // "© AP Photo / Jane Doe": the sign belongs to the line as shown
  const sign = /[©ⓒ]\s?$/u.exec(text.slice(0, starts[at]))?.[0].length ?? 0;
  const rest = text.slice((starts[at] ?? 0) - sign).trim();
  const running = rest
    .replace(OPENER, '')
    .split(/\s+/)
    .filter((word) => /^\p{Ll}{2}/u.test(word)).length;
  // "Image: The bill was backed by MPs" opens a caption, not a credit
  return rest.length <= MAX_CREDIT && (running <= 2 || namesAgency(rest, register)) ? rest : null;
}

function signed(text: string): string | null {
  const at = text.search(SIGN);
  const rest = at < 0 ? '' : text.slice(at).trim();
  return rest !== '' && rest.length <= MAX_CREDIT ? rest : null;
}

/** What stands after the last sentence, where it names an agency: "A street in Kyiv. Jane Doe/Getty Images". */
function afterSentence(text: string, register: Register): string | null {
  const ends = matchesOf(text, SENTENCE_END).slice(-4).reverse();
  for (const end of ends) {
    const rest = text.slice(end.index + end[0].length).trim();
    if (rest.length <= MAX_CREDIT && namesAgency(rest, register)) return rest;
  }
  return null;
}

const whole = (text: string, register: Register): string | null =>
  text.length <= 90 && isBareCredit(text) && namesAgency(text, register) ? text : null;

const CLOSING = /[.!?。"”»]\s?[（(]([^()（）]{2,60})[)）]$/u;

/** A name in brackets after the caption's last sentence: "The island at dawn. (Acme Estates)". */
function closing(text: string): string | null {
  const inside = CLOSING.exec(text)?.[1] ?? '';
  return inside !== '' && isBareCredit(inside) ? inside : null;
}

const SLASHED = /[.!?…"”»)]\s*[/|]\s+([^/|.]{3,60})$/u;

/** A name behind a stroke after the caption's last sentence: "The island at dawn. / ADA QUILL". */
function behindStroke(text: string, register: Register): string | null {
  const name = SLASHED.exec(text)?.[1] ?? '';
  return name !== '' && isBareCredit(name) && areAllKnown(name, register) ? name : null;
}

/** How a caption and its credit are told apart, the surest first. */
const RULES: readonly CreditRule[] = [
  { name: 'in brackets', find: bracketed },
  { name: 'in brackets at the end', find: closing },
  { name: 'opened by a credit word', find: opened },
  { name: 'opened by a copyright sign', find: signed },
  { name: 'after the last sentence', find: afterSentence },
  { name: 'behind a stroke', find: behindStroke },
  { name: 'before the caption', find: makersAtStart },
  { name: 'given by a name', find: (text) => (isGiven(text) || isNamed(text) ? text : null) },
  { name: 'the whole text', find: whole },
];

/** True when the line names anyone. */
export function hasParties(line: string, register: Register): boolean {
  const { creators, agencies } = splitCredit(line, register);
  return creators.length + agencies.length > 0;
}

/** The credit line in a caption, verbatim and without the caption's sentence; null when there is none. */
export function findCreditLine(caption: string, register: Register): string | null {
  const text = caption.slice(-MAX_CAPTION).trim();
  for (const { find } of RULES) {
    const line = find(text, register);
    if (line && !NO_CREDIT.test(line) && hasParties(line, register)) return line;
  }
  return null;
}
