/** Longest text kept from metadata, in UTF-16 units; longer ones are cut. */
export const MAX_VALUE = 600;

// Zero-width and bidi control characters, which can make one name look like another (Unicode TR 36).
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
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

function entity(whole: string, name: string): string {
  const number = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!number) return NAMED[name.toLowerCase()] ?? whole;
  const code = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
}

/** One line of text as a reader sees it: no markup left over, no invisible characters, bounded. */
export function cleanText(value: unknown, limit = MAX_VALUE): string {
  if (typeof value !== 'string') return '';
  return value
    .slice(0, limit * 4)
    .replace(/&(#?\w{2,8});/g, entity)
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit)
    .toWellFormed();
}
