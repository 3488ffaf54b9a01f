import { PHOTO_AGENCIES } from './agencies.ts';
import {
  BEFORE_DATE,
  BEFORE_PLACE,
  DATED_BY,
  DESK_KINDS,
  DESK_ROLES,
  DESK_WORDS,
  JOINED_OPENERS,
  JOINERS,
  MADE_BY,
  NO_NAME_WORDS,
  OPENERS,
  OUTLET_ENDS,
  ROLE_WORDS,
} from './bylineWords.ts';
import { cleanName, foldName } from './cleanName.ts';
import { escapeRegExp } from './escapeRegExp.ts';
import { wordsOf as words } from './words.ts';

const MAX_BYLINE = 400;
const MAX_WORDS = 6;
const MAX_NAME = 60;

const longestFirst = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

const anyOf = (words: readonly string[]): string => longestFirst(words).map(escapeRegExp).join('|');

// some CJK openers stand right before the name, others need a space or a sign
const OPENER = new RegExp(
  `^(?:(?:${anyOf(OPENERS)})(?:\\s*[:：/／＝=●]\\s*|\\s+)|(?:${anyOf(JOINED_OPENERS)})\\s*)`,
  'iu',
);
const MAKER = new RegExp(`(?<!\\p{L})(?:${anyOf(MADE_BY)})`, 'iu');
/** "Words and photographs by Jane Doe": she wrote it, too. */
const JOINS = new RegExp(`(?:^|\\s)(?:${anyOf(JOINERS)})\\s+$`, 'iu');
const PLACE = new RegExp(`(?<=\\s\\S+)\\s(?:${anyOf(BEFORE_PLACE)})(?:\\s.*)?$`, 'u');
const TRAILING_JOINER = new RegExp(`\\s(?:${anyOf(JOINERS.filter((word) => word.length > 1))})$`, 'u');
const LEADING_JOINER = new RegExp(`^(?:${anyOf(JOINERS)})\\s(?=\\p{Lu})`, 'u');
/** Signs set before a name, and what a name ends with no more. */
const SIGNS_BEFORE = /^[^\p{L}\p{N}"“'‘’「]+/u;
const SIGNS_AFTER = /[\s:·,–—\]］】》〉|-]+$/u;
const NOISE =
  /\[email[^\]]*\]|\S+@\S+\.\S+|https?:\S+|www\.\S+|(?<!\S)\(?@[\w.]+\)?|\([^)]*(?:reuters|afp|ap|dpa|photo|foto)[^)]*\)/giu;
// a date, a time, a count: what follows a name in a byline box
const TAIL = new RegExp(
  `(?:^|\\s)(?:(?:${anyOf(BEFORE_DATE)})[,:]?\\s){0,3}(?:\\d{1,2}[:.]\\d{2}|\\d{1,2}\\s?[./]\\s?\\d{1,2}|(?:19|20)\\d{2}|\\d{1,2}\\.?\\s(?:de\\s)?\\p{L}{3,}|\\p{L}{3,9}\\.?\\s\\d{1,2}(?:,|\\s(?=(?:19|20)\\d{2})|st|nd|rd|th)).*$`,
  'iu',
);
const LISTED = /\s*(?:[,;|/、，；]|\s[-–—]\s)\s*/u;
const JOINED = new RegExp(`\\s(?:${anyOf(JOINERS)})\\s`, 'iu');
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

/** "Special Correspondent", "HG Correspondent": the role of a reporter whom the paper does not name. */
const DESK_ROLE = new RegExp(
  `^(?:\\p{Lu}{2,5} )?(?:(?:${DESK_KINDS.join('|')}) ){0,3}(?:${DESK_ROLES.join('|')})$`,
  'u',
);

const isDeskRole = (part: string): boolean => {
  const [first = '', ...others] = words(part);
  const initials =
    /^\p{Lu}{2,5}$/u.test(first) && !DESK_KINDS.includes(first.toLowerCase()) ? first : first.toLowerCase();
  return others.length > 0 && DESK_ROLE.test([initials, ...others.map((word) => word.toLowerCase())].join(' '));
};

/** What may part a date from the name behind it: a stroke, or a word. */
const BEHIND_DATE = [
  /^([^|·•]{6,60})[|·•]\s*(?=\S)/u,
  new RegExp(`^(.{6,60}?)\\s(?:${DATED_BY.join('|')})\\s(?=\\p{Lu})`, 'u'),
];

/** "May 3, 2024 | Jane Doe": the date before a name goes as the one behind it does. */
function withoutDateBefore(text: string): string {
  for (const pattern of BEHIND_DATE) {
    const found = pattern.exec(text);
    if (found?.[1]?.trim().replace(TAIL, '') === '') return text.slice(found[0].length);
  }
  return text;
}

const AGENCIES = new Set(PHOTO_AGENCIES.filter((name) => name.includes(' ')).map(foldName));

/** "Jane Doe Associated Press": the agency's name runs on from hers. */
function withoutAgency(name: string): string {
  const list = words(name);
  for (let size = 2; size <= list.length - 2; size++)
    if (AGENCIES.has(foldName(list.slice(-size).join(' '))))
      return list.slice(0, -size).join(' ').replace(/ the$/i, '');
  return name;
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
  if (OUTLET_ENDS.some((end) => text.endsWith(end)) || PARTICLES.has(list.at(-1) ?? '')) return false;
  return list.every((word, index) => NAME_WORD.test(word) || (index > 0 && PARTICLES.has(bare(word))));
}

/** Splits at words that join names; one-letter ones only between full names ("Ortega y Gasset" stays whole). */
function splitJoined(part: string): string[] {
  const found = JOINED.exec(part) ?? ARABIC_AND.exec(part);
  if (!found) return [part];
  const left = part.slice(0, found.index).trim();
  const right = part.slice(found.index + found[0].length).trim();
  if (bare(found[0]).length === 1 && (words(left).length < 2 || words(right).length < 2)) return [part];
  return [left, ...splitJoined(right)];
}

/** A byline split into people and desks; makers: who made its pictures or put it into another language. */
export type BylineNames = { people: string[]; desks: string[]; makers: string[] };

/** True for a text that begins as bylines do: "By Jane Doe". */
export const opensByline = (text: string): boolean => OPENER.test(text);

/** True for the opening words alone, as in a box of their own: "Story By". */
const isOpenerAlone = (text: string): boolean => `${text} x`.replace(OPENER, '') === 'x';

const withoutOpener = (text: string): string => text.replace(OPENER, '').replace(OPENER, '').trim();

/** "Ada Quill／Gazette編集部": only a desk is parted from a name by such a stroke, which stands within names, too. */
const splitDesk = (part: string): string[] => {
  const sides = part.split('／');
  return sides.some(isDesk) ? sides : [part];
};

/** Without signs round it, and without a bracket that does not close: "[Ada Quill", "Ada Quill (Rome". */
const withoutSigns = (part: string): string => {
  const text = part.replace(SIGNS_BEFORE, '').replace(SIGNS_AFTER, '');
  return text
    .replace(/[(（][^)）]*$/u, '')
    .replace(/^([^(（]*)[)）]$/u, '$1')
    .trim();
};

const roleAt = (part: string): number => words(part).findIndex((word) => ROLES.has(bare(word)));

const isOfSeveral = (part: string): boolean =>
  words(part).some((word) => /s$/.test(bare(word)) && ROLES.has(bare(word).slice(0, -1)));

/** "Jane Doe, City Hall Reporter": a role behind a name with none; "Jane Doe, Reporter, Madrid": the place behind it. */
function withoutRoles(parts: string[]): string[] {
  const [name = '', second = '', third] = parts;
  if (roleAt(name) >= 0 || roleAt(second) < 0 || JOINED.test(second) || isOfSeveral(second)) return parts;
  return [name, ...parts.slice(third !== undefined && parts.length === 3 && roleAt(third) < 0 ? 3 : 2)];
}

function partsOf(text: string): string[] {
  return withoutRoles(text.split(LISTED).slice(0, 30))
    .map((part) => part.replace(LEADING_JOINER, '').replace(TRAILING_JOINER, ''))
    .flatMap((part) => part.split(/(?<=\p{Ll}{2})\.\s/u))
    .flatMap(splitJoined)
    .flatMap(splitDesk)
    .map((part) => withoutSigns(withoutOpener(part.replace(SIGNS_BEFORE, ''))).replace(PLACE, ''));
}

/** Cuts a byline where it goes on to those who made the pictures. */
function splitMakers(text: string): [own: string, made: string] {
  const found = MAKER.exec(text);
  return !found || JOINS.test(text.slice(0, found.index))
    ? [text, '']
    : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

/** Takes a byline as the page gives it apart: openers, roles, dates, addresses and handles go, names stay. */
export function cleanByline(value: string): BylineNames {
  const [own, made] = splitMakers(cleanName(value, MAX_BYLINE));
  return { ...namesIn(own), makers: made === '' ? [] : namesIn(made).people };
}

function namesIn(value: string): Omit<BylineNames, 'makers'> {
  const names: Omit<BylineNames, 'makers'> = { people: [], desks: [] };
  if (/^@\S+$|^\d+$|:\/\//.test(value.trim())) return names;
  const text = withoutOpener(value.replace(SIGNS_BEFORE, '')).replace(NOISE, ' ').replace(/\s+/g, ' ').trim();
  if (isOpenerAlone(text)) return names;
  for (const part of partsOf(withoutDateBefore(text).replace(TAIL, ''))) {
    const name = withoutAgency(withoutRole(part));
    if (isDeskRole(part)) names.desks.push(part);
    else if (
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
