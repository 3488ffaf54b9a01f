import type { OutletKind } from './register.ts';

/** Columns of facts as the compiled register has them: what most outlets have is left out. */

const LETTERS: Readonly<Record<OutletKind, string>> = {
  newspaper: '',
  broadcaster: 'b',
  digital: 'd',
  magazine: 'm',
  wire: 'w',
  'photo-agency': 'p',
  'fact-checker': 'f',
  aggregator: 'a',
  government: 'g',
};
const kinds = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as OutletKind]));

/** Country and languages of four outlets in ten. */
const COMMON_PLACE = 'US,en';
const NO_PLACE = '-';

export const shortKind = (kind: OutletKind): string => LETTERS[kind];
export const fullKind = (short: string): OutletKind => kinds.get(short) ?? 'newspaper';

/** `place`: country and languages, with commas between. */
export const shortPlace = (place: string): string => (place === COMMON_PLACE ? '' : place || NO_PLACE);
export const fullPlace = (short: string): string => (short === NO_PLACE ? '' : short || COMMON_PLACE);

/** An id beside the slug of the outlet's name: most are the same, or go on from there: "daily-news-thailand". */
export function shortId(id: string, slug: string): string {
  if (id === slug) return '';
  return id.startsWith(`${slug}-`) ? id.slice(slug.length) : id;
}

/** What `shortId` made short. */
export function fullId(short: string, slugOfName: () => string): string {
  return short === '' || short.startsWith('-') ? slugOfName() + short : short;
}
