import { plainText } from '../TextRun.ts';

/** Longest text kept from metadata, in UTF-16 units; longer ones are cut. */
export const MAX_VALUE = 600;

const NAMED: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  copy: '©',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Decodes the HTML entities that metadata is escaped with. */
export const decodeEntities = (text: string): string => text.replace(/&(#?\w{2,8});/g, entity);

function entity(whole: string, name: string): string {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!number) return NAMED[name.toLowerCase()] ?? whole;
  const code = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
}

/** One line of text as a reader sees it: no markup left over, no invisible characters, bounded. */
export function cleanText(value: unknown, limit = MAX_VALUE): string {
  if (typeof value !== 'string') return '';
  let text = value.length > limit * 4 ? value.slice(0, limit * 4) : value;
  if (text.includes('&')) text = decodeEntities(text);
  if (text.includes('<')) text = text.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ');
  text = plainText(text).trim();
  return text.length > limit ? text.slice(0, limit).trimEnd().toWellFormed() : text;
}
