/** Names by their capitals: people by shape and title, bodies by their words, the article before them, or acronyms. */
import type { Language } from '../languages/language.ts';
import type { Mention } from '../mention.ts';

type Token = { text: string; start: number; end: number; possessive: boolean };
type Words = {
  never: Set<string>;
  titles: Set<string>;
  particles: Set<string>;
  bodies: Set<string>;
  links: Set<string>;
  places: Set<string>;
  articles: Set<string>;
  origins: Set<string>;
  countries: Set<string>;
  abbreviations: Set<string>;
};

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}&]|['’.-](?=[\p{L}\p{N}]))*/gu;
const CAPITAL = /^(?:\p{Lu}|(?:al|el|bin|ibn)-\p{Lu}|d['’]\p{Lu}|\p{Ll}\p{Lu})/u;
/** Words whose full stop is part of them: "U.S.", "Inc." */
const DOTTED = /^(?:(?:\p{Lu}\.)+\p{Lu}|Inc|Corp|Co|Ltd)$/u;
const ACRONYM = /^[\p{Lu}\d&.-]{2,7}$/u;
/** Begins no name: "London-based". */
const DERIVED = /-\p{Ll}+$/u;
const cache = new WeakMap<Language, Words>();

function wordsOf(language: Language): Words {
  const known = cache.get(language);
  if (known) return known;
  const { never, titles, particles, bodies, links, places, articles, origins, countries } = language.names;
  const made = {
    never: new Set(never),
    titles: new Set(titles),
    particles: new Set(particles),
    bodies: new Set(bodies),
    links: new Set(links),
    places: new Set(places),
    articles: new Set(articles),
    origins: new Set(origins),
    countries: new Set(countries),
    abbreviations: new Set(language.abbreviations),
  };
  cache.set(language, made);
  return made;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const whole = match[0];
    const possessive = /['’]s$/u.test(whole);
    const word = possessive ? whole.slice(0, -2) : whole;
    const dotted = !possessive && text[match.index + word.length] === '.' && DOTTED.test(word) ? 1 : 0;
    tokens.push({ text: word, start: match.index, end: match.index + word.length + dotted, possessive });
  }
  return tokens;
}

const gap = (text: string, a: Token, b: Token) => text.slice(a.end + (a.possessive ? 2 : 0), b.start);

function joins(text: string, a: Token, b: Token, words: Words): boolean {
  const between = gap(text, a, b);
  if (between === ' ') return true;
  return (
    between === '. ' &&
    (/^\p{Lu}$/u.test(a.text) ||
      words.titles.has(a.text) ||
      words.abbreviations.has(a.text) ||
      /^\p{Lu}\.\p{Lu}$/u.test(a.text))
  );
}

/** The token after which the run that starts at `from` ends. */
function runEnd(text: string, tokens: Token[], from: number, words: Words): number {
  let last = from;
  let body = words.bodies.has(tokens[from]?.text ?? '');
  for (let i = from + 1; i < tokens.length && i < from + 14; i++) {
    const before = tokens[i - 1];
    const token = tokens[i];
    if (!before || !token || !joins(text, before, token, words)) break;
    if (CAPITAL.test(token.text) && !words.never.has(token.text)) {
      body ||= words.bodies.has(token.text);
      if (before.possessive && !bodyAhead(text, tokens, i, words)) break;
      last = i;
    } else if (
      !(
        words.particles.has(token.text) ||
        (words.links.has(token.text) && (body || bodyAhead(text, tokens, i + 1, words)))
      )
    )
      break;
  }
  return last;
}

function bodyAhead(text: string, tokens: Token[], from: number, words: Words): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !CAPITAL.test(token.text)) return false;
    if (i > from && before && !joins(text, before, token, words)) return false;
    if (words.bodies.has(token.text) && !words.titles.has(token.text)) return true;
  }
  return false;
}

/** Also with a contraction: "We’re", "I’ve". */
const isNever = (word: string, words: Words) =>
  words.never.has(word) || (/['’]/u.test(word) && words.never.has(word.split(/['’]/u)[0] ?? ''));

type Run = { tokens: Token[]; text: string; before: string };

function classify(run: Run, words: Words): Mention | null {
  let tokens = run.tokens;
  while (tokens[0] && isNever(tokens[0].text, words)) tokens = tokens.slice(1);
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return null;
  const isPrefix = (token: Token) => words.titles.has(token.text) || words.origins.has(token.text);
  const lastTitle = tokens.findLastIndex(isPrefix);
  const hasBody = tokens.some((token) => words.bodies.has(token.text) && !isPrefix(token));
  const afterTitle = tokens.slice(lastTitle + 1);
  const make = (kind: Mention['kind'], part: Token[]): Mention => {
    const start = part[0]?.start ?? first.start;
    const name = run.text.slice(start, last.end);
    return { kind, start: first.start, end: last.end, name, outletId: null, text: '', outletIds: [], ambiguous: false };
  };
  if (afterTitle.length === 0 && !hasBody) {
    if (tokens.every((token) => words.origins.has(token.text)))
      return tokens.some((token) => ACRONYM.test(token.text)) ? make('organization', tokens) : null;
    return tokens.length === 1 && words.abbreviations.has(first.text) ? null : make('anonymous', tokens);
  }
  if (
    lastTitle >= 0 &&
    words.titles.has(tokens[lastTitle]?.text ?? '') &&
    afterTitle.length > 0 &&
    !afterTitle.some((token) => words.bodies.has(token.text))
  )
    return make('person', afterTitle);
  const linked = tokens.some((token) => words.links.has(token.text));
  if (tokens.length === 1)
    return make(
      words.articles.has(run.before) ||
        words.countries.has(first.text) ||
        !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(first.text)
        ? 'organization'
        : 'name',
      tokens,
    );
  if (hasBody || linked || words.places.has(first.text) || words.articles.has(run.before) || tokens.length > 5)
    return make('organization', tokens);
  if (tokens.every((token) => ACRONYM.test(token.text)) || /\d/u.test(run.text.slice(first.start, last.end)))
    return make('organization', tokens);
  return make('person', tokens);
}

/** Names in a text, left to right, with a first guess of their kind. */
export function findNames(text: string, language: Language): Mention[] {
  const words = wordsOf(language);
  const tokens = tokensOf(text);
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !CAPITAL.test(token.text) || isNever(token.text, words) || DERIVED.test(token.text)) continue;
    const end = runEnd(text, tokens, i, words);
    const mention = classify({ tokens: tokens.slice(i, end + 1), text, before: tokens[i - 1]?.text ?? '' }, words);
    if (mention) found.push(mention);
    i = end;
  }
  return found;
}
