/** What a run of capitals names: a person, a body, somebody by a title alone, or a single word that context must settle. */
import { type Mention, type MentionKind, mentionAt } from '../mention.ts';
import type { Token } from './nameTokens.ts';
import type { Words } from './nameWords.ts';
import {
  behindOffice,
  behindTitle,
  givenAt,
  hasBody,
  INITIAL,
  isLinked,
  isOriginWord,
  isPlainName,
  isPrefix,
  isRole,
  isTitle,
  SINGLE_NAME,
} from './whereNameBegins.ts';

/** A run of capitals, the word before it, and what the article tells of its words. */
export type Run = {
  tokens: readonly Token[];
  text: string;
  before: string;
  common: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
};

const ACRONYM = /^[\p{Lu}\d&.-]{2,7}$/u;
/** "CPA", "NATO": letters that are nobody's initials. */
const LETTERS = /^\p{Lu}{3,}$/u;
/** "Roe, 40, sells". */
const AGE = /^, [1-9]\d, \p{Ll}/u;
const MOST_WORDS = 5;
const NEXT_WORD = /^ ([\p{Ll}-]+)/u;
/** A role and the name that follows it. */
const BEHIND_ROLE = /^ (?:[\p{Ll}-]{3,20} ){0,2}?([\p{Ll}-]{3,20}) (\p{Lu}[\p{L}-]+)/u;
/** What stands in brackets behind a name: "(HCO)". */
const IN_BRACKETS = /^ \((\p{Lu}{2,8})\)/u;

const isOrigin = (tokens: readonly Token[], words: Words) => tokens.every(({ text }) => words.origins.has(text));

/** A word of a body's name that is no title as well. */
const hasBodyWord = (tokens: readonly Token[], words: Words) =>
  tokens.some((token) => words.bodies.has(token.text) && !isPrefix(token, words));
/** "Chief Financial Officer": whatever stands before it, what somebody is. */
const isTitleOf = (tokens: readonly Token[], words: Words) => {
  const last = tokens.at(-1);
  return last !== undefined && isTitle(last, words) && !words.bodies.has(last.text) && !isLinked(tokens, words);
};

function made(kind: MentionKind, run: Run, from = run.tokens[0]): Mention | null {
  const first = run.tokens[0];
  const last = run.tokens.at(-1);
  if (!first || !last || !from) return null;
  const name = run.text.slice(from.start, last.end);
  return mentionAt(kind, { start: first.start, end: last.end }, name);
}

/** A first guess of a run's kind; null where it names nothing. */
export function classifyName(run: Run, words: Words): Mention | null {
  const plain = withoutHonours(run, words);
  const mention = classified(plain, words);
  if (plain === run || !mention) return mention;
  return mentionAt(mention.kind, { start: mention.start, end: run.tokens.at(-1)?.end ?? mention.end }, mention.name);
}

function classified(run: Run, words: Words): Mention | null {
  const { tokens } = run;
  const first = tokens[0];
  if (!first) return null;
  const surname = titleAsSurname(tokens, words);
  if (surname) return made('person', run, surname);
  if (tokens.length === 1 && run.surnames.has(first.text)) return made('name', run);
  if (isOfficeOfPlace(tokens, words)) return made('organization', run);
  const afterTitle = tokens.slice(tokens.findLastIndex((token) => isPrefix(token, words)) + 1);
  if (afterTitle.length === 0 && (isTitleOf(tokens, words) || !hasBodyWord(tokens, words)))
    return titlesAlone(run, words);
  const titled = withTitle(run, afterTitle, words);
  if (titled !== undefined) return titled;
  if (isPeople(run, words)) return made('anonymous', run);
  if (tokens.length === 1) return single(run, first, words);
  return made(isBody(run, words) || isEmployer(run, words) ? 'organization' : 'person', run);
}

/** "Jane Roe MP": what stands behind a name of two words at least for what its bearer is. */
function withoutHonours(run: Run, { honours, given }: Words): Run {
  if (!honours.has(run.tokens.at(-1)?.text ?? '')) return run;
  const end = run.tokens.findLastIndex(({ text }) => !honours.has(text)) + 1;
  return end >= 2 && given.has(run.tokens[0]?.text ?? '') ? { ...run, tokens: run.tokens.slice(0, end) } : run;
}

/** "West Kiel Police": a body whose last word stands before people's names as well. */
function isOfficeOfPlace(tokens: readonly Token[], { bodies, titles, origins }: Words): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || first === last || !bodies.has(last.text) || !titles.has(last.text)) return false;
  return (
    !tokens.slice(0, -1).some(({ text }) => titles.has(text) && !bodies.has(text)) &&
    (tokens.length > 2 || !origins.has(first.text))
  );
}

/** Where the name begins of somebody who is called as others are titled: "Matthew Prince", "Mr. Pope". */
function titleAsSurname(tokens: readonly Token[], words: Words): Token | undefined {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (!last || !before || !words.titleNames.has(last.text)) return undefined;
  if (words.courtesies.has(before.text)) return last;
  const given = INITIAL.test(before.text) ? tokens.at(-3) : before;
  if (!given || !words.given.has(given.text)) return undefined;
  return tokens.slice(0, tokens.indexOf(given)).every((token) => isPrefix(token, words)) ? given : undefined;
}

/** "Mayor", "US Secretary of State": somebody by title; "US" and "U.N." are bodies, "French" is nobody. */
function titlesAlone(run: Run, words: Words): Mention | null {
  const { tokens } = run;
  if (tokens.every(({ text }) => words.origins.has(text) || words.joins.has(text)))
    return tokens.some(({ text }) => ACRONYM.test(text)) ? made('organization', run) : null;
  // "Old Age UK"
  if (!tokens.some((token) => isTitle(token, words))) return made('organization', run);
  return tokens.length === 1 && words.abbreviations.has(tokens[0]?.text ?? '') ? null : made('anonymous', run);
}

/** A person by the title or the given name in the run; undefined where neither tells. */
function withTitle(run: Run, afterTitle: readonly Token[], words: Words): Mention | null | undefined {
  const { tokens } = run;
  const before = tokens[tokens.length - afterTitle.length - 1];
  const opens = tokens[0] !== undefined && isTitle(tokens[0], words);
  const given = behindTitle(tokens, givenAt(tokens, words), words);
  const named = tokens.slice(given);
  const starts =
    given === 0
      ? !words.articles.has(run.before)
      : opens || before !== undefined || isRole(tokens.slice(0, Math.max(given, 0)), words);
  if (given >= 0 && starts && named.length <= MOST_WORDS && !hasBody(named, words) && !isLinked(named, words))
    return made(
      'person',
      isOrigin(tokens.slice(0, given), words) && words.articles.has(run.before) ? { ...run, tokens: named } : run,
      named[0],
    );
  if (given < 0 && isRole(tokens.slice(0, 1), words) && isPlainName(tokens.slice(1), words))
    return made('person', run, tokens[1]);
  const office = behindOffice(tokens, words);
  if (office) return made('person', run, office);
  if (!before || afterTitle.length === 0) return undefined;
  const isOffice = isOfficeOf(tokens, afterTitle, words);
  if (isOffice && afterTitle.length <= 3) return made('anonymous', run);
  const isField = words.bodies.has(before.text) && hasBodyWord(tokens, words) && isLinked(tokens, words);
  if (isOffice || isField || hasBody(afterTitle, words) || words.links.has(afterTitle[0]?.text ?? '')) return undefined;
  const isCompatriot = isOriginWord(before, words) && !words.articles.has(run.before) && isPlainName(afterTitle, words);
  return isTitle(before, words) || isCompatriot ? made('person', run, afterTitle[0]) : undefined;
}

/** "Secretary of State", though neither "Transport for Kiel" nor "Doctors Without Borders": those are bodies. */
function isOfficeOf([first, second]: readonly Token[], [link]: readonly Token[], words: Words): boolean {
  if (!first || !link || !words.titles.has(first.text)) return false;
  return words.links.has(link.text) && !link.isCapital && !(second === link && words.portfolios.has(first.text));
}

/** "Tunisians", "Senate Republicans", "Republicans on the Ways Committee": people, and no body. */
function isPeople({ tokens: all, text }: Run, { origins, peoples, sitting }: Words): boolean {
  const seat = all.findIndex((token) => sitting.has(token.text));
  const tokens = seat > 0 ? all.slice(0, seat) : all;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return false;
  return (
    peoples.test(text.slice(first.start, last.end)) || (last.text.endsWith('s') && origins.has(last.text.slice(0, -1)))
  );
}

function single(run: Run, { text }: Token, words: Words): Mention | null {
  if (words.notAlone.has(text)) return null;
  const isBodyName = words.articles.has(run.before) || words.countries.has(text) || !SINGLE_NAME.test(text);
  if (isBodyName) return made('organization', run);
  return made(AGE.test(run.text.slice(run.tokens[0]?.end, (run.tokens[0]?.end ?? 0) + 7)) ? 'person' : 'name', run);
}

/**
 * "Harbour Decisions researcher Jane", "a Harbour Decisions poll": a role and a given name or a document right behind
 * tell a body, where no given name begins it.
 */
function isEmployer({ tokens, text, before }: Run, { given, roles, documents, determiners }: Words): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || given.has(first.text)) return false;
  const noun = NEXT_WORD.exec(text.slice(last.end, last.end + 20))?.[1] ?? '';
  if (documents.has(noun) && determiners.has(before.toLowerCase())) return true;
  const [, role = '', name = ''] = BEHIND_ROLE.exec(text.slice(last.end, last.end + 50)) ?? [];
  return roles.has(role) && given.has(name);
}

/** Whether letters are the initials of a run's words, hyphens parting words too: "HCO" of "Harbour Co-Operations". */
function isAcronymOf(letters: string | undefined, tokens: readonly Token[]): boolean {
  if (letters === undefined) return false;
  const initials = tokens.flatMap(({ text }) => text.split('-').map((part) => part.charAt(0))).join('');
  return initials.endsWith(letters);
}

/** Signs that a run of two words or more is no person's name. */
function isBody(run: Run, words: Words): boolean {
  const { tokens, text, before, common } = run;
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return false;
  return (
    hasBodyWord(tokens, words) ||
    isLinked(tokens, words) ||
    words.places.has(first.text) ||
    words.countries.has(first.text) ||
    isAcronymOf(IN_BRACKETS.exec(text.slice(last.end, last.end + 12))?.[1], tokens) ||
    words.articles.has(before) ||
    tokens.length > MOST_WORDS ||
    tokens.every((token) => ACRONYM.test(token.text)) ||
    /\d| & /u.test(text.slice(first.start, last.end)) ||
    tokens.some((token) => LETTERS.test(token.text) && !(token === last && words.generations.has(token.text))) ||
    last.text.length === 1 ||
    words.countries.has(last.text) ||
    (common.has(first.text.toLowerCase()) && !words.particles.has(first.text.toLowerCase())) ||
    (tokens.length === 2 && words.origins.has(first.text))
  );
}
