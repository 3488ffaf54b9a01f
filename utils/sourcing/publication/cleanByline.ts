import { BEFORE_DATE, DESK_WORDS, JOINERS, NO_NAME_WORDS, OPENERS, OUTLET_ENDS, ROLE_WORDS } from './bylineWords.ts';
import { cleanName } from './cleanName.ts';
import { escapeRegExp } from './escapeRegExp.ts';
import { wordsOf as words } from './words.ts';

const MAX_BYLINE = 400;
const MAX_WORDS = 6;
const MAX_NAME = 60;

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

// CJK openers may stand right before the name, others need a space or a colon
const OPENER = new RegExp(
  `^(?:(?:${longestFirst(OPENERS).map(escapeRegExp).join('|')})(?:\\s*[:：]\\s*|\\s+)|(?:文|作者|記者|记者|責任編輯|責編|责任编辑|责编)[/／＝=]?\\s*)`,
  'iu',
);
const NOISE =
  /\[email[^\]]*\]|\S+@\S+\.\S+|https?:\S+|www\.\S+|(?<!\S)@[\w.]+|\([^)]*(?:reuters|afp|ap|dpa|photo|foto)[^)]*\)/giu;
// a date, a time, a count: what follows a name in a byline box
const TAIL = new RegExp(
  `(?:^|\\s)(?:(?:${longestFirst(BEFORE_DATE).map(escapeRegExp).join('|')})\\s)?(?:\\d{1,2}[:.]\\d{2}|\\d{1,2}\\s?[./]\\s?\\d{1,2}|(?:19|20)\\d{2}|\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,}|\\p{L}{3,9}\\.?\\s\\d{1,2}(?:,|st|nd|rd|th)).*$`,
  'iu',
);
const LISTED = /\s*(?:[,;|/、，;]|\s[-–—]\s)\s*/u;
const JOINED = new RegExp(`\\s(?:${JOINERS.map(escapeRegExp).join('|')})\\s`, 'iu');
const ARABIC_AND = /\sو(?=\p{Script=Arabic}{3})/u;
const NAME_WORD = /^[\p{Lu}\p{Lt}\p{Lo}'’"“(「][\p{L}\p{M}\p{N}'’.\-‐‑()"“”「」_ー～~]*$/u;
const PARTICLES = new Set(
  'de del della der den di da do dos das du la le van von zu zur ter ten bin ibn al el y e af av of und st mac o'.split(
    ' ',
  ),
);

const ROLES = new Set(ROLE_WORDS);
const NO_NAMES = new Set(NO_NAME_WORDS);
const isLatin = (word: string): boolean => /[a-z]/i.test(word);
const DESKS = new Set(DESK_WORDS.filter(isLatin));
/** Found anywhere in a text: those of several words, and those of scripts that part no words. */
const DESK_PHRASES = DESK_WORDS.filter((word) => !isLatin(word) || word.includes(' '));

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');

/** Cuts roles off: "Jane Doe Deputy Editor" → "Jane Doe", "Journalist Jane Doe" → "Jane Doe", "송유민 기자" → "송유민". */
function withoutRole(part: string): string {
  const list = words(part);
  while (list.length > 0 && ROLES.has(bare(list[0] ?? ''))) list.shift();
  const at = list.findIndex((word, index) => index > 0 && ROLES.has(bare(word)));
  return (at > 0 ? list.slice(0, at) : list).join(' ');
}

function isDesk(part: string): boolean {
  const lower = part.toLowerCase();
  if (DESK_PHRASES.some((phrase) => lower.includes(phrase))) return true;
  return (lower.match(/[^\s.]+/g) ?? []).some((word) => DESKS.has(word));
}

/** True when a text has the shape of a person's name. */
export function isPersonName(text: string): boolean {
  const list = words(text);
  if (list.length === 0 || list.length > MAX_WORDS || text.length > MAX_NAME || text.length < 2) return false;
  if (list.some((word) => NO_NAMES.has(bare(word)) || /\.(?:com|net|org|[a-z]{2})$/i.test(word))) return false;
  if (OUTLET_ENDS.some((end) => text.endsWith(end))) return false;
  return list.every((word, index) => NAME_WORD.test(word) || (index > 0 && PARTICLES.has(bare(word))));
}

/** Splits at words that join names; one-letter ones only between full names ("Ortega y Gasset" stays whole). */
function splitJoined(part: string): string[] {
  const found = JOINED.exec(part) ?? ARABIC_AND.exec(part);
  if (!found) return [part];
  const left = part.slice(0, found.index).trim();
  const right = part.slice(found.index + found[0].length).trim();
  const short = bare(found[0].trim()).length <= 1;
  if (short && found[0].trim() !== '&' && (words(left).length < 2 || words(right).length < 2)) return [part];
  return [left, ...splitJoined(right)];
}

/** A byline split into people and desks. */
export type BylineNames = { people: string[]; desks: string[] };

/** True for a text that begins as bylines do: "By Jane Doe". */
export const opensByline = (text: string): boolean => OPENER.test(text);

/** True for the opening words alone, as in a box of their own: "Story By". */
const isOpenerAlone = (text: string): boolean => `${text} x`.replace(OPENER, '') === 'x';

const withoutOpener = (text: string): string => text.replace(OPENER, '').replace(OPENER, '').trim();

function partsOf(text: string): string[] {
  return text
    .split(LISTED)
    .slice(0, 30)
    .flatMap((part) => part.split(/(?<=\p{Ll}{2})\.\s/u))
    .flatMap(splitJoined)
    .map((part) => withoutOpener(part).replace(/^[\s.:·–—-]+|[\s:·,–—-]+$/gu, ''));
}

/** Takes a byline as the page gives it apart: openers, roles, dates, addresses and handles go, names stay. */
export function cleanByline(value: string): BylineNames {
  const text = withoutOpener(cleanName(value, MAX_BYLINE)).replace(NOISE, ' ').replace(/\s+/g, ' ').trim();
  const names: BylineNames = { people: [], desks: [] };
  if (/^@\S+$|^\d+$|:\/\//.test(value.trim())) return names;
  if (isOpenerAlone(text)) return names;
  for (const part of partsOf(text.replace(TAIL, ''))) {
    const name = withoutRole(part);
    if (
      isDesk(part) &&
      !/reporter|writer|correspondent/i.test(part) &&
      part.length <= MAX_NAME &&
      words(part).length <= 5
    )
      names.desks.push(part);
    else if (isPersonName(name) && (name === part || /\s|[^\p{Script=Latin}\p{P}]/u.test(name)))
      names.people.push(name);
  }
  return names;
}
