import { monthNumbers } from './monthNumbers.ts';

const MAX_TEXT = 120;
const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s?(\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}\S*)?$/;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?(?:[./年]|년)\s?(\d{1,2})\s?(?:[./月]|월)\s?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2}(?=\D|$))/;
const UNIX = /^1\d{9}(?:\d{3})?$/;

type Day = { year: number; month: number; day: number };

const two = (value: number): string => String(value).padStart(2, '0');

/** Buddhist years (Thailand) count from 543 BC. */
const commonYear = (year: number): number =>
  year >= 2450 && year < 2650 ? year - 543 : year < 100 ? (year < 70 ? 2000 : 1900) + year : year;

function isoDay({ year, month, day }: Day): string | null {
  const y = commonYear(year);
  const at = new Date(Date.UTC(y, month - 1, day));
  return y >= 1900 && y < 2200 && at.getUTCMonth() === month - 1 && at.getUTCDate() === day
    ? `${y}-${two(month)}-${two(day)}`
    : null;
}

const day = (year: unknown, month: unknown, date: unknown): string | null =>
  isoDay({ year: Number(year), month: Number(month), day: Number(date) });

function parseIso(text: string): string | null {
  const found = ISO.exec(text);
  if (!found) return null;
  const date = day(found[1], found[2], found[3]);
  if (!date || !found[4]) return date;
  const zone = (found[5] ?? '').toUpperCase();
  const offset = zone === 'Z' || zone === 'UTC' || zone === 'GMT' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return `${date}T${found[4]}${offset}`;
}

function parseUnix(text: string): string | null {
  if (!UNIX.test(text)) return null;
  return new Date(text.length === 13 ? Number(text) : Number(text) * 1000).toISOString();
}

/** Month before day in American English only; elsewhere the day comes first. */
function parseYearLast(text: string, lang: string): string | null {
  const found = YEAR_LAST.exec(text);
  if (!found) return null;
  const [, first, separator, second, year] = found;
  const american = separator === '/' && /^en(?!-(?:GB|AU|NZ|IE|IN|ZA))/i.test(lang);
  return american
    ? (day(year, first, second) ?? day(year, second, first))
    : (day(year, second, first) ?? day(year, first, second));
}

/** "June 6, 2013", "6 June 2013", "25 de Março de 2019", "Thu Jun 06 07:59:18 PDT 2013". */
function parseNamed(text: string, lang: string): string | null {
  const months = monthNumbers(lang);
  for (const word of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const month = months.get(word[0].toLowerCase());
    if (!month) continue;
    const before = text.slice(Math.max(0, word.index - 12), word.index);
    const after = text.slice(word.index + word[0].length, word.index + word[0].length + 30);
    const year = /(?<!\d)(\d{4})(?!\d)/.exec(after)?.[1] ?? /(?<!\d)(\d{4})\D{0,8}$/.exec(before)?.[1];
    if (!year) continue;
    const number =
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª|,|-)?\s?(?:de |of |d['’])?$/i.exec(before)?.[1] ??
      /^\.?,?\s?(\d{1,2})(?![\d:])/.exec(after)?.[1];
    const found = number ? day(year, month, number) : null;
    if (found) return found;
  }
  return null;
}

/** Arabic, Persian and Devanagari digits as ASCII ones. */
const asciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) =>
    String((digit.charCodeAt(0) & 0xf) - (digit.charCodeAt(0) >= 0x0966 ? 6 : 0)),
  );

type DateRule = { name: string; parse: (text: string, lang: string) => string | null };

/** The shapes dates come in, the least doubtful first. */
const SHAPES: readonly DateRule[] = [
  { name: 'ISO 8601', parse: parseIso },
  {
    name: 'compact',
    parse: (text) => {
      const found = COMPACT.exec(text);
      return found ? day(found[1], found[2], found[3]) : null;
    },
  },
  { name: 'seconds since 1970', parse: parseUnix },
  {
    name: 'year first',
    parse: (text) => {
      const found = YEAR_FIRST.exec(text);
      return found ? day(found[1], found[2], found[3]) : null;
    },
  },
  { name: 'month by name', parse: parseNamed },
  { name: 'year last', parse: parseYearLast },
];

/**
 * A date in a text, as ISO 8601 and as precise as given; null when there is none.
 * @param lang BCP 47 of the page: month names and the order of day and month depend on it
 */
export function parseDate(value: string, lang: string | null): string | null {
  const text = asciiDigits(value.slice(0, MAX_TEXT)).trim();
  for (const { parse } of SHAPES) {
    const found = parse(text, lang ?? 'en');
    if (found) return found;
  }
  return null;
}
