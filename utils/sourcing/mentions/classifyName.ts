/** What a run of capitals names: a person, a body, somebody by a title alone, or a single word that context must settle. */
import { type Mention, type MentionKind, mentionAt } from '../mention.ts';
import type { Token, Words } from './findNames.ts';

/** A run of capitals, the word before it, and the words that the article also has in lower case. */
export type Run = { tokens: readonly Token[]; text: string; before: string; common: ReadonlySet<string> };

const ACRONYM = /^[\p{Lu}\d&.-]{2,7}$/u;
/** "CPA", "NATO": letters that are nobody's initials. */
const LETTERS = /^\p{Lu}{3,}$/u;
const INITIAL = /^\p{Lu}$/u;
const SINGLE_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const MOST_WORDS = 5;

const isPrefix = ({ text }: Token, words: Words) => words.titles.has(text) || words.origins.has(text);
const isOrigin = (tokens: readonly Token[], words: Words) => tokens.every(({ text }) => words.origins.has(text));
const hasBody = (tokens: readonly Token[], words: Words) => tokens.some(({ text }) => words.bodies.has(text));

function made(kind: MentionKind, run: Run, from = run.tokens[0]): Mention | null {
  const first = run.tokens[0];
  const last = run.tokens.at(-1);
  if (!first || !last || !from) return null;
  const name = run.text.slice(from.start, last.end);
  return mentionAt(kind, { start: first.start, end: last.end }, name);
}

/** A first guess of a run's kind; null where it names nothing. */
export function classifyName(run: Run, words: Words): Mention | null {
  const { tokens } = run;
  const first = tokens[0];
  if (!first) return null;
  const afterTitle = tokens.slice(tokens.findLastIndex((token) => isPrefix(token, words)) + 1);
  if (afterTitle.length === 0 && !tokens.some((token) => words.bodies.has(token.text) && !isPrefix(token, words)))
    return titlesAlone(run, words);
  const titled = withTitle(run, afterTitle, words);
  if (titled !== undefined) return titled;
  if (isPeople(tokens, words)) return made('anonymous', run);
  if (tokens.length === 1) return single(run, first, words);
  return made(isBody(run, words) ? 'organization' : 'person', run);
}

/** "Mayor", "US Secretary of State": somebody by title; "US" and "U.N." are bodies, "French" is nobody. */
function titlesAlone(run: Run, words: Words): Mention | null {
  const { tokens } = run;
  if (tokens.every(({ text }) => words.origins.has(text)))
    return tokens.some(({ text }) => ACRONYM.test(text)) ? made('organization', run) : null;
  return tokens.length === 1 && words.abbreviations.has(tokens[0]?.text ?? '') ? null : made('anonymous', run);
}

/** A person by the title or the given name in the run; undefined where neither tells. */
function withTitle(run: Run, afterTitle: readonly Token[], words: Words): Mention | null | undefined {
  const { tokens } = run;
  const before = tokens[tokens.length - afterTitle.length - 1];
  const opens = words.titles.has(tokens[0]?.text ?? '');
  const first = tokens.findIndex(({ text }, i) => words.given.has(text) && i < tokens.length - 1);
  // "J. Anna Roe"
  const given = first > 0 && INITIAL.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
  const named = tokens.slice(given);
  const starts = given === 0 ? !words.articles.has(run.before) : opens || before !== undefined;
  if (given >= 0 && starts && named.length <= MOST_WORDS && !hasBody(named, words) && !isLinked(named, words))
    return made(
      'person',
      isOrigin(tokens.slice(0, given), words) && words.articles.has(run.before) ? { ...run, tokens: named } : run,
      named[0],
    );
  if (!before || afterTitle.length === 0 || hasBody(afterTitle, words)) return undefined;
  if (words.links.has(afterTitle[0]?.text ?? ''))
    return opens && afterTitle.length <= 3 ? made('anonymous', run) : undefined;
  return words.titles.has(before.text) ? made('person', run, afterTitle[0]) : undefined;
}

/** "Tunisians", "Iowa Germans": people, and no body. */
function isPeople(tokens: readonly Token[], { origins, peoples }: Words): boolean {
  const last = tokens.at(-1)?.text ?? '';
  return peoples.test(last) || (last.endsWith('s') && origins.has(last.slice(0, -1)));
}

function single(run: Run, { text }: Token, words: Words): Mention | null {
  if (words.notAlone.has(text)) return null;
  const isBodyName = words.articles.has(run.before) || words.countries.has(text) || !SINGLE_NAME.test(text);
  return made(isBodyName ? 'organization' : 'name', run);
}

const isLinked = (tokens: readonly Token[], words: Words) => tokens.some(({ text }) => words.links.has(text));

/** Signs that a run of two words or more is no person's name. */
function isBody(run: Run, words: Words): boolean {
  const { tokens, text, before, common } = run;
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return false;
  return (
    tokens.some((token) => words.bodies.has(token.text) && !isPrefix(token, words)) ||
    isLinked(tokens, words) ||
    words.places.has(first.text) ||
    words.articles.has(before) ||
    tokens.length > MOST_WORDS ||
    tokens.every((token) => ACRONYM.test(token.text)) ||
    /\d/u.test(text.slice(first.start, last.end)) ||
    tokens.some((token) => LETTERS.test(token.text) && !(token === last && words.generations.has(token.text))) ||
    last.text.length === 1 ||
    words.countries.has(last.text) ||
    common.has(first.text.toLowerCase()) ||
    (tokens.length === 2 && words.origins.has(first.text))
  );
}
