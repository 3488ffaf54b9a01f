/** Names by their capitals: people by shape and title, bodies by their words, the article before them, or acronyms. */

import type { Language } from '../languages/language.ts';
import { lazily, UPPER, wordsOf } from '../letters.ts';
import type { Mention } from '../mention.ts';
import { classifyName } from './classifyName.ts';
import { type Words, wordListsOf } from './nameWords.ts';

/** `possessive`: how many characters a possessive adds behind `end`. */
export type Token = { text: string; start: number; end: number; possessive: number };
/** Stand between the letters or digits of one word. */
const JOINTS = "'’.-";
const CAPITAL = /^(?:\p{Lu}|(?:al|el|bin|ibn)-\p{Lu}|d['’]\p{Lu}|\p{Ll}\p{Lu})/u;
/** Letters whose last full stop is part of them: "U.S." */
const DOTTED = /^(?:\p{Lu}\.)+\p{Lu}$/u;
/** What follows the full stop of a "Jr." that is part of the name: the sentence goes on. */
const GOES_ON = /^\.(?: \p{Ll}|[,;)’'])/u;
/** Begins no name: "London-based". */
const DERIVED = /-\p{Ll}+$/u;
const NONE: ReadonlySet<string> = new Set();
/** Where a sentence, a quotation or a heading begins. */
const STARTS = /(?:^|[.!?…:|•]|[“"‘«(–—-])\s*$/u;

type Tokens = { marks: readonly number[]; at: (index: number) => Token | undefined };

/** The words of a text; those that no name is near are never made. */
function tokensOf(text: string, words: Words): Tokens {
  const { starts, ends, marks } = wordsOf(text, JOINTS);
  const tokenAt = lazily(starts.length, (index): Token => {
    const [start = 0, stop = 0] = [starts[index], ends[index]];
    const whole = text.slice(start, stop);
    const possessive = words.possessive.exec(whole)?.[0].length ?? 0;
    const word = possessive ? whole.slice(0, -possessive) : whole;
    const end = start + word.length;
    const isDotted =
      DOTTED.test(word) || words.legalForms.has(word)
        ? text[end] === '.'
        : words.generations.has(word) && GOES_ON.test(text.slice(end, end + 3));
    return { text: word, start, end: end + (!possessive && isDotted ? 1 : 0), possessive };
  });
  return { marks, at: tokenAt };
}

/** The tokens from one to before another. */
function between({ at }: Tokens, from: number, until: number): Token[] {
  const found: Token[] = [];
  for (let index = from; index < until; index++) {
    const token = at(index);
    if (token) found.push(token);
  }
  return found;
}

const gap = (text: string, a: Token, b: Token) => text.slice(a.end + a.possessive, b.start);

function joins(text: string, a: Token, b: Token, words: Words): boolean {
  const between = gap(text, a, b);
  if (between === ' ') return true;
  if (between === ', ') return words.generations.has(b.text);
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

/** The token after which the run that starts at `from` ends. */
function runEnd(text: string, tokens: Tokens, from: number, words: Words): number {
  let last = from;
  let body = words.bodies.has(tokens.at(from)?.text ?? '');
  const opensWithTitle = (until: number) =>
    between(tokens, from, until).every(({ text }) =>
      [words.titles, words.origins, words.links].some((set) => set.has(text)),
    );
  for (let i = from + 1; i < tokens.marks.length && i < from + 14; i++) {
    const before = tokens.at(i - 1);
    const token = tokens.at(i);
    if (!before || !token || !joins(text, before, token, words)) break;
    if (body && partsBodies(text, tokens, i, words)) break;
    const isName = !words.never.has(token.text) || words.bodies.has(token.text) || isGivenName(text, tokens, i, words);
    if (CAPITAL.test(token.text) && isName) {
      body ||= words.bodies.has(token.text);
      if (before.possessive && !bodyAhead(text, tokens, i, words)) break;
      last = i;
    } else if (
      !(
        words.particles.has(token.text) ||
        (words.links.has(token.text) &&
          (body || opensWithTitle(i) || bodyAhead(text, tokens, i + 1, words)) &&
          !isFullName(between(tokens, from, i), words))
      )
    )
      break;
  }
  return last;
}

/** "David Watt", "Ambassador David Watt" before "of" or "and": a person's name, and nothing that follows belongs to it. */
function isFullName(tokens: readonly Token[], { given, titles, origins }: Words): boolean {
  const first = tokens.findIndex(({ text }) => given.has(text));
  const before = tokens.slice(0, Math.max(first, 0));
  const isTitled = before.every(({ text }) => titles.has(text) || origins.has(text));
  return first >= 0 && first < tokens.length - 1 && (isTitled || titles.has(before.at(-1)?.text ?? ''));
}

function bodyAhead(text: string, tokens: Tokens, from: number, words: Words): boolean {
  for (let i = from; i < Math.min(tokens.marks.length, from + 5); i++) {
    const token = tokens.at(i);
    const before = tokens.at(i - 1);
    if (!token || !CAPITAL.test(token.text)) return false;
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
  if (!token || !next || !words.given.has(token.text) || !CAPITAL.test(next.text)) return false;
  return joins(text, token, next, words);
}

const startsAt = (text: string, { start }: Token) => STARTS.test(text.slice(Math.max(0, start - 6), start));

/** Also with a contraction: "We’re", "I’ve". */
const isNever = (word: string, words: Words) =>
  words.never.has(word) || (/['’]/u.test(word) && words.never.has(word.split(/['’]/u)[0] ?? ''));

/** A run of capitals without what only begins its sentence: "Meanwhile Jane Roe", "Relations". */
function trimmed(tokens: readonly Token[], isStart: boolean, words: Words, common: ReadonlySet<string>): Token[] {
  let left = [...tokens];
  while (left[0] && isNever(left[0].text, words)) left = left.slice(1);
  const first = left[0]?.text ?? '';
  const known = [words.given, words.titles, words.origins, words.places, words.countries];
  const starts = isStart && left.length === tokens.length && common.has(first.toLowerCase());
  if (!starts || known.some((set) => set.has(first))) return left;
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
  const tokens = tokensOf(text, words);
  const found: Mention[] = [];
  for (let i = 0; i < tokens.marks.length; i++) {
    const token = ((tokens.marks[i] ?? 0) & UPPER) === 0 ? undefined : tokens.at(i);
    if (!token || !CAPITAL.test(token.text) || DERIVED.test(token.text)) continue;
    const opensBody = words.modifiers.has(token.text) && opensName(text, tokens, i, words);
    const isStart = startsAt(text, token);
    const isGiven = !isStart && isGivenName(text, tokens, i, words);
    if (!opensBody && !isGiven && isNever(token.text, words)) continue;
    const end = runEnd(text, tokens, i, words);
    const whole = between(tokens, i, end + 1);
    const run = opensBody || isGiven ? whole : trimmed(whole, isStart, words, common);
    const mention = classifyName({ tokens: run, text, before: tokens.at(i - 1)?.text ?? '', common, surnames }, words);
    if (mention) found.push(mention);
    i = end;
  }
  return found;
}
