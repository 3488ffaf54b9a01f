import { PHOTO_AGENCIES } from './agencies.ts';
import { GIVEN_BY } from './creditWords.ts';
import { escapeRegExp } from './escapeRegExp.ts';

const tokens = PHOTO_AGENCIES.filter((token) => token.length > 2)
  .sort((a, b) => b.length - a.length)
  .map(escapeRegExp);
// the longest name is taken once and for all: of "Getty Images", "Getty" is not tried
const MAKERS = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}\\s?/\\s?(?=(${tokens.join('|')}))\\1(?=\\s?[\\p{Lu}"“])`,
  'u',
);

// "NASA/JPL-Caltech", "NASA/ESA": a body and its parts
const GIVERS = new RegExp(
  `^(?:${GIVEN_BY.join('|')})(?: of)?\\s(?=(${tokens.join('|')}))\\1(?:\\s?/\\s?\\p{Lu}[\\p{L}-]{1,20}){0,3}(?=\\s\\p{Lu}\\p{L}*\\s[\\p{Ll}\\d])`,
  'u',
);

/** Photographer and agency before the caption, often set smaller: "Ada Quill/Getty Images The island at dawn." Or who gave the picture: "Courtesy NASA/JPL The moon at dawn." */
export const makersAtStart = (text: string): string | null => MAKERS.exec(text)?.[0] ?? GIVERS.exec(text)?.[0] ?? null;
