import { PHOTO_AGENCIES } from './agencies.ts';
import { foldName } from './cleanName.ts';
import { COMMA_OPENER } from './creditOpeners.ts';
import { BODY_WORDS, CREDIT_OPENERS, OPENED_PROVENANCES, PICTURES, PROVENANCES } from './creditWords.ts';
import { escapeRegExp } from './escapeRegExp.ts';
import { wordsOf as words } from './words.ts';

/** Every spelling of the agencies, folded. */
export const AGENCIES: ReadonlySet<string> = new Set(PHOTO_AGENCIES.map(foldName));

const openers = [...CREDIT_OPENERS]
  .sort((a, b) => b.length - a.length)
  .map(escapeRegExp)
  .join('|');
const OPENER = new RegExp(`^(?:${openers})(?:\\s*[:：=＝]\\s*|\\s+by\\s*:?\\s*|\\s+)`, 'iu');
/** Before a colon an opener is one, also where an agency has its name: "Image source: Jane Doe". */
const LABEL = new RegExp(`^(?:${openers})\\s*[:：]\\s*`, 'iu');
const CJK_OPENER = /^(?:出典|写真|撮影|写真提供|图片来源|图源|摄影|攝影)[：:＝=\s]*/u;
const SIGN = /^(?:©|ⓒ|\(c\)|copyright)\s*(?:(?:19|20)\d{2}\s*)?/iu;
/** "Montage by", "Staff photo by", "Harbour Gazette photo by": the last names the outlet, too. */
export const MADE_BY = new RegExp(
  `^[(\\s]*((?:[\\p{L}.]+\\s){0,4})(?:${PICTURES.join('|')})s?\\s+(?:by|von|par|por)\\s+`,
  'iu',
);
const GRAPHIC_END = /\s(?:Infografik|Grafik)$/iu;
/** "taken by", "courtesy of", in words of the line that follow its opening one. */
const GIVEN = /^(?:(?:taken|provided|supplied|submitted|contributed|courtesy)\s+)?(?:by|of|via|and|und|et)\s+/i;
/** "Foto di Ada Quill": the opener's own words, in lower case only. */
const OF = /^(?:de|di|von|van|av|par|por|door)\s+(?=\p{Lu})/u;

/** A word in lower case, without signs round it. */
export const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const startsWithAgency = (text: string): boolean => {
  const list = words(text.slice(0, 80));
  return [1, 2, 3].some((size) => AGENCIES.has(foldName(list.slice(0, size).join(' '))));
};

/** Without brackets round it; one that closes what opened inside stays: "Acme (Harbour)". */
function withoutBrackets(line: string): string {
  const text = line.replace(/^[\s([（【]+|\s+$/gu, '');
  return /[([（【]/u.test(text) ? text : text.replace(/[\s)\]）】]+$/u, '');
}

/** True for a text whose last word marks a body: "Harbour Gazette". */
export const isBody = (text: string): boolean => BODY_WORDS.includes(bare(words(text).at(-1) ?? ''));

/** "Foto: von Berg" keeps what "Foto von Ada Quill" loses. */
function withoutOpener(line: string): string {
  const text = line.replace(MADE_BY, '').replace(GRAPHIC_END, '');
  const opener = OPENER.exec(text)?.[0] ?? '';
  const rest = text.slice(opener.length);
  return opener === '' || /[:：=＝]\s*$/.test(opener) ? rest : rest.replace(OF, '');
}

/** Takes opening words and signs off a credit line: "(Foto: © X)" → "X". */
export function withoutOpeners(line: string): string {
  let text = withoutBrackets(line.replace(SIGN, '').replace(COMMA_OPENER, '').replace(LABEL, ''));
  for (let turn = 0, before = ''; turn < 3 && text !== before; turn++) {
    before = text;
    text = (startsWithAgency(text) ? text : withoutOpener(text.replace(SIGN, '')))
      .replace(CJK_OPENER, '')
      .replace(GIVEN, '')
      .replace(/(?:提供|撮影|さん)$/u, '');
  }
  return text.trim();
}

/** True for a credit that says how the picture came and names nobody: "Handout". */
export function isProvenance(line: string): boolean {
  const text = withoutOpeners(line);
  const low = text.toLowerCase().replace('’', "'").replace(/\.$/, '');
  return (
    [line.toLowerCase(), low].some((said) => PROVENANCES.includes(said)) ||
    (text !== line && OPENED_PROVENANCES.includes(low))
  );
}
