import type { Register } from '../../outlets/register.ts';
import { CREDIT_OPENERS, NEED_COLON } from './creditWords.ts';
import { escapeRegExp } from './escapeRegExp.ts';
import { namesAgency } from './splitCredit.ts';

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
  'u',
);
const SIGN = /(?:©|ⓒ|(?<!\p{L})\((?:c|C)\))/u;
const BRACKETED = /[（([]([^()（）[\]]{2,160})[)）\]]/gu;
const SENTENCE_END = /[.!?。！？…]["”’»)]?\s+(?=\S)/gu;

type CreditRule = { name: string; find: (text: string, register: Register) => string | null };

function bracketed(text: string, register: Register): string | null {
  const groups = [...text.slice(-400).matchAll(BRACKETED)].map((match) => match[1] ?? '').reverse();
  return groups.find((inside) => OPENER.test(inside) || SIGN.test(inside) || namesAgency(inside, register)) ?? null;
}

/** From the opening word to the end, or to the end of its sentence. */
function opened(text: string): string | null {
  const at = text.search(OPENER);
  if (at < 0) return null;
  const rest = text.slice(at).trim();
  return rest.length <= MAX_CREDIT ? rest : null;
}

function signed(text: string): string | null {
  const at = text.search(SIGN);
  const rest = at < 0 ? '' : text.slice(at).trim();
  return rest !== '' && rest.length <= MAX_CREDIT ? rest : null;
}

/** What stands after the last sentence, where it names an agency: "A street in Kyiv. Jane Doe/Getty Images". */
function afterSentence(text: string, register: Register): string | null {
  const ends = [...text.matchAll(SENTENCE_END)].slice(-4).reverse();
  for (const end of ends) {
    const rest = text.slice(end.index + end[0].length).trim();
    if (rest.length <= MAX_CREDIT && namesAgency(rest, register)) return rest;
  }
  return null;
}

const whole = (text: string, register: Register): string | null =>
  text.length <= 90 && !/[.!?]\s/.test(text) && namesAgency(text, register) ? text : null;

/** How a caption and its credit are told apart, the surest first. */
const RULES: readonly CreditRule[] = [
  { name: 'in brackets', find: bracketed },
  { name: 'opened by a credit word', find: opened },
  { name: 'opened by a copyright sign', find: signed },
  { name: 'after the last sentence', find: afterSentence },
  { name: 'the whole text', find: whole },
];

/** The credit line in a caption, verbatim and without the caption's sentence; null when there is none. */
export function findCreditLine(caption: string, register: Register): string | null {
  const text = caption.slice(-MAX_CAPTION).trim();
  for (const { find } of RULES) {
    const line = find(text, register);
    if (line) return line;
  }
  return null;
}
