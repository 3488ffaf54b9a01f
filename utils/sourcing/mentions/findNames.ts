/** Names by their capitals: people by shape and title, bodies by their words, the article before them, or acronyms. */

import type { Language } from '../languages/language.ts';
import { UPPER } from '../letters.ts';
import type { Mention } from '../mention.ts';
import { classifyName } from './classifyName.ts';
import { gap, type Token, type Tokens, tokensOf } from './nameTokens.ts';
import { type Words, wordListsOf } from './nameWords.ts';
import { isSetApart } from './setApart.ts';

const NONE: ReadonlySet<string> = new Set();
/** Where a sentence, a quotation or a heading begins. */
const STARTS = /(?:^|[.!?…:|•]|[“"‘«(–—-])\s*$/u;

/** The tokens from one to before another. */
function between({ at }: Tokens, from: number, until: number): Token[] {
  const found: Token[] = [];
  for (let index = from; index < until; index++) {
    const token = at(index);
    if (token) found.push(token);
  }
  return found;
}

function joins(text: string, a: Token, b: Token, words: Words): boolean {
  const between = gap(text, a, b);
  if (between === ' ') return true;
  if (between === ', ') return words.generations.has(b.text);
  // "Pilots’ Association"
  if (/^['’] $/u.test(between)) return words.bodies.has(b.text);
  if (between === ' & ') return words.bodies.has(a.text) || words.bodies.has(b.text);
  return (
    between === '. ' &&
    (/^\p{Lu}$/u.test(a.text) ||
      words.titles.has(a.text) ||
      words.abbreviations.has(a.text) ||
      /^\p{Lu}\.\p{Lu}$/u.test(a.text))
  );
}

/** "and the" between two bodies: "the Harbour Office and the Ferry Ministry". */
const partsBodies = (text: string, tokens: Tokens, at: number, words: Words) =>
  words.joins.has(tokens.at(at)?.text ?? '') &&
  words.articles.has(tokens.at(at + 1)?.text ?? '') &&
  bodyAhead(text, tokens, at + 2, words);

/** "the US and France": two. */
const joinsCountry = ({ at }: Tokens, index: number, { joins, countries }: Words): boolean =>
  joins.has(at(index)?.text ?? '') && countries.has(at(index + 1)?.text ?? '');

/** "Harbour Reserve and Ferry Department": two bodies, each of several words. */
function joinsBodies({ at }: Tokens, from: number, index: number, { joins, bodies, links }: Words): boolean {
  if (!joins.has(at(index)?.text ?? '') || index - from < 2 || !bodies.has(at(index - 1)?.text ?? '')) return false;
  for (let left = from; left < index; left++) if (links.has(at(left)?.text ?? '')) return false;
  return at(index + 1)?.isCapital === true && bodies.has(at(index + 2)?.text ?? '');
}

/** "Department of Housing, Planning and Transport": behind a comma stands another of an office's fields. */
function listsFields(text: string, { at }: Tokens, from: number, index: number, words: Words): boolean {
  const [before, token] = [at(index - 1), at(index)];
  if (!before || !token || gap(text, before, token) !== ', ' || !words.portfolios.has(before.text)) return false;
  const field = words.joins.has(token.text) ? at(index + 1) : token;
  return words.links.has(at(from + 1)?.text ?? '') && words.portfolios.has(field?.text ?? '');
}

/** Whether a word with a capital may go on a name, though it begins none: "Roe House", "Malcolm X". */
function mayGoOn(text: string, tokens: Tokens, at: number, words: Words): boolean {
  const { text: word = '' } = tokens.at(at) ?? {};
  const isLetter = word.length === 1 && tokens.at(at - 1)?.isCapital === true;
  return (
    !words.never.has(word) ||
    isLetter ||
    words.bodies.has(word) ||
    (words.modifiers.has(word) && opensName(text, tokens, at, words)) ||
    isGivenName(text, tokens, at, words) ||
    isLastName(text, tokens, at, words)
  );
}

/** What stands behind a last name: no further word of a heading ("Jane May Go"), no day ("met Jane May 5"). */
const ENDS_NAME = /^(?! [\p{Lu}\d])/u;

/** "Jane May": behind a given name the last name of some, though it begins sentences too. */
function isLastName(text: string, tokens: Tokens, at: number, words: Words): boolean {
  const [token, before] = [tokens.at(at), tokens.at(at - 1)];
  return (
    token !== undefined &&
    words.lastNames.has(token.text) &&
    words.given.has(before?.text ?? '') &&
    ENDS_NAME.test(text.slice(token.end, token.end + 3))
  );
}

/** The token after which the run that starts at `from` ends. */
function runEnd(text: string, tokens: Tokens, from: number, words: Words): number {
  let last = from;
  let body = words.bodies.has(tokens.at(from)?.text ?? '');
  const opensWithTitle = (until: number) =>
    between(tokens, from, until).every(({ text }) =>
      [words.titles, words.origins, words.links, words.offices].some((set) => set.has(text)),
    );
  // "Harbour & Quay", though not "Jane Roe & Anna Doe"
  const isPair = (a: Token, b: Token, at: number) =>
    at === from + 1 && gap(text, a, b) === ' & ' && ![a, b].some((one) => words.given.has(one.text));
  const isJoined = (a: Token, b: Token, at: number) =>
    joins(text, a, b, words) ||
    isPair(a, b, at) ||
    isSetApart(text, tokens, at - 1, words) ||
    listsFields(text, tokens, from, at, words);
  for (let i = from + 1; i < tokens.marks.length && i < from + 14; i++) {
    if (isSetApart(text, tokens, i, words)) continue;
    const before = tokens.at(i - 1);
    const token = tokens.at(i);
    if (!before || !token || !isJoined(before, token, i)) break;
    if (
      joinsCountry(tokens, i, words) ||
      (body && (partsBodies(text, tokens, i, words) || joinsBodies(tokens, from, i, words)))
    )
      break;
    const isName = mayGoOn(text, tokens, i, words);
    if (token.isCapital && isName) {
      body ||= words.bodies.has(token.text);
      if (before.possessive && !bodyAhead(text, tokens, i, words)) break;
      last = i;
    } else if (
      !(
        words.particles.has(token.text) ||
        (words.links.has(token.text) &&
          (body || opensWithTitle(i) || bodyAhead(text, tokens, i + 1, words)) &&
          !isFullName(between(tokens, from, i), words) &&
          !leadsToPerson(text, tokens, i, words))
      )
    )
      break;
  }
  return last;
}

/** "Dr Watson Watt": a last name and another before it. */
const isCourteous = (tokens: readonly Token[], { courtesies }: Words) => {
  const title = tokens.findLastIndex(({ text }) => courtesies.has(text));
  return title >= 0 && tokens.length - title >= 3 && tokens.length - title <= 4;
};

/** "David Watt", "Ambassador David Watt" before "of" or "and": a person's name, and nothing that follows belongs to it. */
function isFullName(tokens: readonly Token[], words: Words): boolean {
  if (isCourteous(tokens, words)) return true;
  const { given, titles, origins } = words;
  const first = tokens.findIndex(({ text }) => given.has(text));
  const before = tokens.slice(0, Math.max(first, 0));
  const isTitled = before.every(({ text }) => titles.has(text) || origins.has(text));
  return first >= 0 && first < tokens.length - 1 && (isTitled || titles.has(before.at(-1)?.text ?? ''));
}

/** "the Harbour Office and Gov. Jane Roe": another than the body, unless a body is called so. */
function joinsPerson(text: string, tokens: Tokens, at: number, words: Words): boolean {
  const name = words.titles.has(tokens.at(at)?.text ?? '') ? at + 1 : at;
  return isGivenName(text, tokens, name, words) && !bodyAhead(text, tokens, name, words);
}

/** "Lawyers for Mr. Roe", "for Jane Roe": whose they are, and no part of a title. */
function leadsToPerson(text: string, tokens: Tokens, at: number, words: Words): boolean {
  const link = tokens.at(at)?.text ?? '';
  if (words.joins.has(link)) return joinsPerson(text, tokens, at + 1, words);
  if (words.genitive.has(link)) return false;
  return words.courtesies.has(tokens.at(at + 1)?.text ?? '') || isGivenName(text, tokens, at + 1, words);
}

function bodyAhead(text: string, tokens: Tokens, from: number, words: Words): boolean {
  for (let i = from; i < Math.min(tokens.marks.length, from + 5); i++) {
    const token = tokens.at(i);
    const before = tokens.at(i - 1);
    if (!token?.isCapital) return false;
    if (i > from && before && !joins(text, before, token, words)) return false;
    if (words.bodies.has(token.text) && !words.titles.has(token.text)) return true;
  }
  return false;
}

/** "Democratic" right before a body's name. */
function opensName(text: string, tokens: Tokens, at: number, words: Words): boolean {
  const [token, next] = [tokens.at(at), tokens.at(at + 1)];
  return (
    token !== undefined &&
    next !== undefined &&
    joins(text, token, next, words) &&
    bodyAhead(text, tokens, at + 1, words)
  );
}

/** "Will Roe": a given name, though the word begins sentences too. */
function isGivenName(text: string, tokens: Tokens, at: number, words: Words): boolean {
  const [token, next] = [tokens.at(at), tokens.at(at + 1)];
  if (!token || !next || !words.given.has(token.text) || !next.isCapital) return false;
  return joins(text, token, next, words);
}

const startsAt = (text: string, { start }: Token) => STARTS.test(text.slice(Math.max(0, start - 6), start));

/** A run of capitals without what only begins its sentence: "Meanwhile Jane Roe", "Relations". */
function trimmed(
  tokens: readonly Token[],
  isStart: boolean,
  words: Words,
  { common = NONE, surnames = NONE }: ArticleWords,
): Token[] {
  let left = [...tokens];
  while (left[0]?.isNever && !(left.length === 1 && surnames.has(left[0].text))) left = left.slice(1);
  const first = left[0]?.text ?? '';
  const known = [words.given, words.titles, words.origins, words.places, words.countries];
  const starts = isStart && left.length === tokens.length && common.has(first.toLowerCase());
  // "Von der Leyen" is no less a name for the "von" in "Ursula von der Leyen".
  const isParticle = left.length > 1 && words.particles.has(first.toLowerCase());
  if (!starts || isParticle || known.some((set) => set.has(first))) return left;
  return left.length > 1 && left.some(({ text }) => words.bodies.has(text)) ? left : left.slice(1);
}

/**
 * What the article tells of its words: `common`, those it also has in lower case (a capital at the start of a sentence
 * makes no name of them), and `surnames`, titles and words of origin that are somebody's last name.
 */
export type ArticleWords = { common?: ReadonlySet<string>; surnames?: ReadonlySet<string> | undefined };

/** Names in a text, left to right, with a first guess of their kind. */
export function findNames(
  text: string,
  language: Language,
  { common = NONE, surnames = NONE }: ArticleWords = {},
): Mention[] {
  const words = wordListsOf(language);
  const tokens = tokensOf(text, language);
  const found: Mention[] = [];
  for (let i = 0; i < tokens.marks.length; i++) {
    const token = ((tokens.marks[i] ?? 0) & UPPER) === 0 ? undefined : tokens.at(i);
    if (!token?.isCapital || token.isDerived) continue;
    const opensBody = words.modifiers.has(token.text) && opensName(text, tokens, i, words);
    const isStart = startsAt(text, token);
    // At the start of a sentence, only a question is another matter: "Will Burns said", "Will Apple cut prices?"
    const isGiven = !(isStart && text.includes('?', token.start)) && isGivenName(text, tokens, i, words);
    if (!opensBody && !isGiven && token.isNever && !surnames.has(token.text)) continue;
    const end = runEnd(text, tokens, i, words);
    const whole = between(tokens, i, end + 1).filter(({ start }) => text[start - 1] !== '(' || start === token.start);
    const run = opensBody || isGiven ? whole : trimmed(whole, isStart, words, { common, surnames });
    const mention = classifyName({ tokens: run, text, before: tokens.at(i - 1)?.text ?? '', common, surnames }, words);
    if (mention) found.push(mention);
    i = end;
  }
  return found;
}
