import { PHOTO_AGENCIES } from './agencies.ts';
import { escapeRegExp } from './escapeRegExp.ts';

const tokens = PHOTO_AGENCIES.flatMap(({ tokens }) => tokens)
  .filter((token) => token.length > 2)
  .sort((a, b) => b.length - a.length)
  .map(escapeRegExp);
// the longest name is taken once and for all: of "Getty Images", "Getty" is not tried
const MAKERS = new RegExp(
  `^\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3}\\s?/\\s?(?=(${tokens.join('|')}))\\1(?=\\s?[\\p{Lu}"“])`,
  'u',
);

/** Photographer and agency before the caption, often set smaller: "Ada Quill/Getty Images The island at dawn." */
export const makersAtStart = (text: string): string | null => MAKERS.exec(text)?.[0] ?? null;
