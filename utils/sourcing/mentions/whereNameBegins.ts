/** Where in a run of capitals somebody's name begins: behind titles, roles, and the field of an office. */
import type { Token } from './nameTokens.ts';
import type { Words } from './nameWords.ts';

export const INITIAL = /^\p{Lu}$/u;
export const SINGLE_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** "Mayor", "Secretary-Treasurer". */
export const isTitle = ({ text }: Token, { titles }: Words) =>
  titles.has(text) || (text.includes('-') && text.split('-').every((part) => titles.has(part)));
export const isPrefix = (token: Token, words: Words) => isTitle(token, words) || isOriginWord(token, words);
/** "Danish", "Danish-Irish". */
export const isOriginWord = ({ text }: Token, { origins }: Words) =>
  origins.has(text) || (text.includes('-') && text.split('-').every((part) => origins.has(part)));
export const hasBody = (tokens: readonly Token[], words: Words) => tokens.some(({ text }) => words.bodies.has(text));

export const isLinked = (tokens: readonly Token[], words: Words) => tokens.some(({ text }) => words.links.has(text));

/** Where the given name of a person is in a run, behind titles and roles; -1 where there is none. */
export function givenAt(tokens: readonly Token[], words: Words): number {
  const last = tokens.length - 1;
  const first = tokens.findIndex(
    (token, i) =>
      words.given.has(token.text) && i < last && (i === last - 1 || !isTitle(tokens[i + 1] ?? token, words)),
  );
  // "J. Anna Roe"
  return first > 0 && INITIAL.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
}

/** "Ensign Ere Mon John Roe": between a title and a given name stand further given names, unless they are a role's. */
export function behindTitle(tokens: readonly Token[], given: number, words: Words): number {
  const title = tokens.slice(0, Math.max(given, 0)).findLastIndex((token) => isTitle(token, words));
  const between = tokens.slice(title + 1, given);
  const isFirst = title >= 0 && title <= 1 && between.length > 0 && between.length <= 2;
  const isRoleWord = ({ text }: Token) =>
    words.roles.has(text.toLowerCase()) ||
    [words.bodies, words.links, words.origins, words.places, words.countries, words.portfolios, words.never].some(
      (set) => set.has(text),
    );
  return isFirst && !between.some(isRoleWord) ? title + 1 : given;
}

/** "Comedian", "Harbour Senior Adviser": who somebody is, right before the name. */
export const isRole = (tokens: readonly Token[], words: Words) =>
  words.roles.has(tokens.at(-1)?.text.toLowerCase() ?? '');

/** Two or three words that nothing tells to be no name: behind a role they are somebody's whose given name is not known. */
export const isPlainName = (tokens: readonly Token[], words: Words) =>
  tokens.length >= 2 &&
  tokens.length <= 3 &&
  tokens.every(({ text }) => SINGLE_NAME.test(text)) &&
  !tokens.some((token) => isPrefix(token, words)) &&
  !tokens.some(({ text }) =>
    [words.bodies, words.links, words.places, words.countries, words.documents].some((set) => set.has(text)),
  );

/**
 * Where the name begins behind an office and its field or place: "Jane" of "Minister for Housing and Planning Jane
 * Roe", of "Head of Schools Jane Roe".
 */
export function behindOffice(tokens: readonly Token[], words: Words): Token | undefined {
  const link = tokens.findIndex(({ text, isCapital }) => !isCapital && words.links.has(text));
  const before = tokens[link - 1];
  if (!before || !(isTitle(before, words) || words.offices.has(before.text))) return undefined;
  const field = tokens.slice(link + 1);
  const first = field.findIndex(({ text }, i) => i > 0 && words.given.has(text));
  const last = first > 0 ? first - 1 : field.findLastIndex(({ text }) => words.portfolios.has(text));
  const name = field.slice(last + 1);
  const isName = name.length >= 2 && name.length <= 3 && !isLinked(name, words) && !hasBody(name, words);
  return last >= 0 && isName ? name[0] : undefined;
}
