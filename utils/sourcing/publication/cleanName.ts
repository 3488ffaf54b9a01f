import { foldPlain } from '../fold.ts';

/** Longest name kept, in UTF-16 units. */
export const MAX_NAME = 120;

// Zero-width and bidi control characters can make one name look like another (Unicode TR 36).
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Words with single spaces between them, and nothing to be taken out. */
const CLEAN = (({ source }) => new RegExp(`^${source}(?: ${source})*$`, 'u'))(
  /[^\p{Cc}\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/u,
);

/** One line without invisible or control characters, bounded, well formed. */
export function cleanName(value: string, limit = MAX_NAME): string {
  const start = value.slice(0, limit * 4);
  const line = CLEAN.test(start)
    ? start
    : start
        .replace(INVISIBLE, '')
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim();
  return line.slice(0, limit).trim().toWellFormed();
}

/** For comparing names: lower case, no diacritics on Latin letters, letters and digits only. */
export function foldName(value: string): string {
  const name = value.slice(0, MAX_NAME * 4);
  return (
    foldPlain(name) ??
    name
      .normalize('NFKD')
      .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
      .normalize('NFC')
      .toLowerCase()
      .replace(/['’`´.]/g, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  );
}
