import { cleanName, foldName } from './cleanName.ts';
import {
  BEFORE_CLIENT,
  BODY_WORDS,
  BY_LEAVE,
  MODIFIERS,
  OPEN_STOCKS,
  PICTURE_ENDS,
  PLATFORMS,
  STAFF_WORDS,
} from './creditWords.ts';
import { parseDate } from './parseDate.ts';
import { AGENCIES, bare, isBody, isProvenance, MADE_BY, withoutOpeners } from './withoutOpeners.ts';
import { wordsOf as words } from './words.ts';

const LONGEST_TOKEN = 5;
const MAX_PARTS = 16;

const LEAVE = new RegExp(BY_LEAVE.join('|'), 'giu');
/** Names of outlets: those of the register, and the site's own. */
export type OutletNames = { byName(name: string): unknown };

/** "Instagram: @janedoe": the whole credit. */
export const PLATFORM = new RegExp(`^(${PLATFORMS.join('|')})\\s*(?:[:：]\\s*(?=@?[\\w.]+$)|/(?=@[\\w.]+$))`, 'i');
/** "Jane Doe jdoe@gazette.example": her address is no party. */
const EMAIL = /(?:\s?[/|,]\s?|\s|^)[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,40}/g;
const SCHEME = /https?:\/\//g;
/** What is said of the picture in brackets at the end: "Jane Doe (composite)". */
const REMARK = /\s*[(（]([^()（）]{2,40})[)）]?$/u;
const CLIENT = /\b(Getty(?: Images)?|WireImage|FilmMagic)\s+for\s+[^/|;]*/giu;
/** "Jane Doe/For The Washington Post", "Jane Doe, Special to the Harbour Gazette" */
const CLIENT_ALONE = new RegExp(`^(?:${BEFORE_CLIENT.join('|')}) (?=\\p{L})`, 'iu');
/** "Gazette photo", "Ada Quill photo" */
const PICTURE_END = new RegExp(`\\s(?:${PICTURE_ENDS.join('|')})$`, 'iu');
/** "Flickr user janedoe" */
const USER = /\s?\buser\s+(?=\S+$)/i;
const YEAR = /(?:^|\s)(?:19|20)\d{2}$/;
// signs that part two names; a hyphen counts only between spaces
const SIGNS =
  /\s*[/|;,•·]\s*|\s*[—–]\s*|\s+-\s+|\s+\.\s+|(?<=\p{Ll}{3})\.\s+|\s+(?:via|on|from|über)\s+|\s+and\s+(?=\p{Lu})|\s+(?:und|et|och|og)\s+(?=\p{Lu})/iu;
const COMPANY_COMMA = /,\s+(Inc|LLC|Ltd|Co)\b\.?/g;

type PartKind = 'agency' | 'person' | 'modifier' | 'unknown';
type Part = { text: string; kind: PartKind };

/** "June 6": the day of the picture. */
const DAY = /^\p{L}{3,10}\.? \d{1,2}$/u;
const LABELLED = /^([^:/|]{2,40}):\s+(?=\p{Lu})/u;

/** "Acme: Ada Quill": an agency as a label for its photographer. */
const withoutLabel = (text: string): string => {
  const agency = LABELLED.exec(text)?.[1] ?? '';
  return AGENCIES.has(foldName(agency)) || isBody(agency) ? text.replace(LABELLED, '$1 / ') : text;
};

/** Without a remark on the picture, and without the full stop of a sentence. */
const withoutRemark = (part: string): string => {
  const remark = REMARK.exec(part)?.[1];
  return (remark && MODIFIERS.includes(remark.toLowerCase()) ? part.replace(REMARK, '') : part).replace(
    /(?<=\p{Ll}{4})\.$/u,
    '',
  );
};

/** "Gazette photo by Ada Quill": the outlet stays, too. */
const withOutletBefore = (text: string, register: OutletNames): string =>
  text.replace(MADE_BY, (all, before: string) =>
    isBody(before) || isAgency(before.trim(), register) ? `${before.trim()} / ` : all,
  );

const isAgency = (text: string, register: OutletNames): boolean =>
  AGENCIES.has(foldName(text)) || Boolean(register.byName(text));

/** "Gazette photo" → "Gazette", unless an agency is called so: "AP Photo". */
function withoutPicture(part: string, register: OutletNames): string {
  const rest = part.replace(PICTURE_END, '');
  const isMaker =
    isPerson(rest) || isAgency(rest, register) || /^\p{Lu}{3,5}$/u.test(rest) || (/\p{L} /u.test(rest) && isBody(rest));
  return isMaker && !isAgency(part, register) ? rest : part;
}

/** "AP Photo" is the agency AP. */
const agencyName = (text: string): string =>
  text.replace(/^(AP|AFP|PTI|ANI|UPI) (?:Photos?|Images)$/i, '$1').replace(/^Handout\s+/i, '');

function isPerson(text: string): boolean {
  const list = words(text);
  if (list.length < 2 || list.length > 4 || list.some((word) => BODY_WORDS.includes(bare(word)))) return false;
  return (
    list.every(
      (word) =>
        /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\-‐]*$/u.test(word) ||
        /^(?:van|von|de|der|den|da|dos|di|del|al|el|bin|la|le|ten|ter|zu|mc|abu)$/i.test(word),
    ) && list.some((word) => word.length > 2)
  );
}

function kindOf(text: string, register: OutletNames): PartKind {
  const plain = bare(text);
  if (plain === '' || MODIFIERS.includes(plain) || /^\d+$/.test(plain)) return 'modifier';
  if (STAFF_WORDS.some((word) => plain.endsWith(` ${word}`))) return 'modifier';
  if (DAY.test(plain) && parseDate(`${plain} 2000`, 'en')) return 'modifier';
  if (isAgency(text, register)) return 'agency';
  if (/^\d+ \p{L}+$/u.test(text)) return 'modifier';
  if (/^@\w/.test(text)) return 'person';
  if (/\.(?:com|org|net|gov|de|fr|ru|cz)$/i.test(text)) return words(text).length === 1 ? 'agency' : 'unknown';
  return isPerson(text) ? 'person' : 'unknown';
}

/** An agency's name before or after another name without a sign between: "Adil Boukind Archives Le Devoir", "DPA Images". */
function splitRunOn(text: string, register: OutletNames): string[] {
  const list = words(text);
  for (let size = Math.min(LONGEST_TOKEN, list.length - 1); size > 0; size--) {
    const tail = list.slice(-size).join(' ');
    const head = list.slice(0, -size).join(' ');
    if (AGENCIES.has(foldName(tail)) && isPerson(head)) return [head, tail];
    const start = list.slice(0, size).join(' ');
    const rest = list.slice(size).join(' ');
    if (AGENCIES.has(foldName(start)) && isPerson(rest)) return [start, rest];
  }
  const stock = list.findIndex((word, at) => at > 1 && MODIFIERS.includes(bare(word)));
  if (stock > 0 && isPerson(list.slice(0, stock).join(' ')) && isAgency(list.slice(stock + 1).join(' '), register))
    return [list.slice(0, stock).join(' '), list.slice(stock + 1).join(' ')];
  return [text];
}

/** "Tom Brenner for The Washington Post": made for an outlet. */
function splitFor(text: string, register: OutletNames): string[] {
  const at = text.search(/\s+(?:for|pour|för|para)\s+/i);
  if (at < 0) return [text];
  const client = text.slice(at).replace(/^\s+\S+\s+(?:the\s+)?/, '');
  return isPerson(text.slice(0, at))
    ? isAgency(client, register)
      ? [text.slice(0, at), client]
      : [text.slice(0, at)]
    : [text];
}

let latest: { line: string; register: OutletNames; parts: readonly Part[] } | null = null;

/** The parts of a line, which several questions are asked about one after the other. */
function partsOf(line: string, register: OutletNames): readonly Part[] {
  if (latest?.line !== line || latest.register !== register) latest = { line, register, parts: split(line, register) };
  return latest.parts;
}

function split(line: string, register: OutletNames): Part[] {
  const plain = line.replace(EMAIL, '').replace(SCHEME, '').replace(LEAVE, '');
  const text = withoutLabel(withoutOpeners(withOutletBefore(plain, register)))
    .replace(PLATFORM, '$1 / ')
    .replace(USER, ' / ')
    .replace(CLIENT, '$1')
    .replace(COMPANY_COMMA, ' $1');
  return text
    .split(SIGNS)
    .slice(0, MAX_PARTS)
    .map((part) =>
      cleanName(
        withoutRemark(withoutOpeners((part ?? '').replace(/^via\s/i, '')))
          .replace(YEAR, '')
          .replace(/^['"‘“(]+|['"’”]+$/gu, '')
          .replace(CLIENT_ALONE, '')
          .replace(/^the (?=\p{Lu})/u, ''),
      ),
    )
    .map((part) => withoutPicture(part.replace(/(?<=\p{L}) @\w+$/u, ''), register))
    .flatMap((part) => splitFor(part, register))
    .flatMap((part) => (isAgency(part, register) ? [part] : splitRunOn(part, register)))
    .filter((part) => part.length > 1)
    .map((part) => ({ text: part.replace(/^(?:courtesy of|courtesy|handout)\s+/i, ''), kind: kindOf(part, register) }));
}

const isOpenStock = ({ text }: Part): boolean => OPEN_STOCKS.includes(foldName(text));

/** "jdoe / Acme", "jane doe/Acme", "Jane / Unsplash": a login, or one word where anybody offers pictures. */
const isLogin = (list: readonly string[], others: readonly Part[]): boolean =>
  (list.length === 1 && /^\p{Ll}|\d|\p{Ll}\p{Lu}/u.test(list[0] ?? '')) ||
  (list.length === 2 && list.every((word) => /^\p{Ll}{3,}$/u.test(word))) ||
  (list.length === 1 && others.some(isOpenStock));

/** A name of one word or of unknown kind is a person's where an agency follows, else a body's. */
function settle(part: Part, index: number, parts: readonly Part[]): PartKind {
  if (part.kind !== 'unknown') return part.kind;
  const list = words(part.text);
  if (list.some((word) => BODY_WORDS.includes(bare(word)))) return 'agency';
  const others = parts.filter((other, at) => at !== index && (other.kind === 'agency' || isOpenStock(other)));
  const hasPerson = parts.some((other) => other.kind === 'person');
  return !hasPerson && others.length > 0 && !isOpenStock(part) && isLogin(list, others) ? 'person' : 'agency';
}

/** The parties that a credit line names. */
export type CreditParties = { creators: string[]; agencies: string[] };

const unique = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return names.filter((name) => name !== '' && !seen.has(foldName(name)) && seen.add(foldName(name)));
};

/** Splits a credit line into the people who made the picture and the bodies that supplied it. */
export function splitCredit(line: string, register: OutletNames): CreditParties {
  const parts = isProvenance(line) ? [] : partsOf(line, register);
  const honorific = /^出典/u.test(line) && /さん\s*$/u.test(line);
  if (honorific)
    return {
      creators: [cleanName(line.replace(/^出典[：:\s]*|さん\s*$/gu, '').replace(/[（(].*$/u, ''))],
      agencies: [],
    };
  const kinds = parts.map((part, index) => settle(part, index, parts));
  const pick = (kind: PartKind): string[] => parts.filter((_, index) => kinds[index] === kind).map(({ text }) => text);
  return { creators: unique(pick('person')), agencies: unique(pick('agency').map(agencyName)) };
}

/** True when the line names an agency of the data or an outlet of the register: a sure sign of a credit. */
export function namesAgency(line: string, register: OutletNames): boolean {
  return partsOf(line, register).some(({ kind }) => kind === 'agency');
}

/** True when each party of the line is one: a person by the shape of the name, or a known agency or outlet. */
export function areAllKnown(line: string, register: OutletNames): boolean {
  const parts = partsOf(line, register);
  return parts.length > 0 && parts.every(({ kind, text }) => kind === 'agency' || kind === 'person' || isBody(text));
}
