import type { PageWords, Role } from './pageWords.ts';
import type { Embeds } from './readEmbed.ts';
import { words as setOf } from './words.ts';

/** What the names of an element say; `author` and `date` more loosely than the role, for bylines and dates. */
export type NamedRole = { role: Role | null; unseen: boolean; author: boolean; date: boolean };

/** Reads the names of an element; `more`: it may have others than its class. */
export type RoleReader = (element: Element, more: boolean) => NamedRole;

/** What tells what an element is for, and whose post it shows. */
export type Readers = { readRole: RoleReader; embeds: Embeds };

const NOTHING: NamedRole = { role: null, unseen: false, author: false, date: false };
const LETTERS = /^[a-z]+$/;
const MAX_CLASS = 300;
const MAX_ID = 100;

const UNSEEN_PLACE = -1;
const LONGEST_PHRASE = 4;

/** A look-up by phrase: trying each list in turn on every name would cost more than the rest of the walk. */
type NameBook = {
  roles: PageWords['roles'];
  places: ReadonlyMap<string, number>;
  /** First words of phrases, and modifiers: all other words say nothing. */
  telling: ReadonlySet<string>;
  modifiers: ReadonlySet<string>;
  semantic: ReadonlyMap<string, NamedRole>;
  author: RegExp;
  date: RegExp;
  /** Either of the two: most names are neither. */
  marked: RegExp;
};

/** The phrases of a list, each also with a plural s; "photo-?credit" stands for "photocredit" and "photo-credit". */
export function phrasesOf(list: string, singular = false): string[] {
  const phrases: string[] = [];
  const add = (phrase: string): void => {
    phrases.push(phrase);
    if (!singular) phrases.push(`${phrase}s`);
  };
  for (const word of list.split(/\s+/)) {
    if (word.includes('-?')) add(word.replaceAll('-?', ''));
    add(word.replaceAll('-?', '-'));
  }
  return phrases;
}

const books = new WeakMap<PageWords, NameBook>();

/** The book of a set of words, made once. */
function bookOf(words: PageWords): NameBook {
  const book = books.get(words) ?? createBook(words);
  books.set(words, book);
  return book;
}

function createBook({ roles, modifiers, unseen, semantic, authors, dates }: PageWords): NameBook {
  const places = new Map<string, number>();
  for (const [place, { names, singular }] of roles.entries())
    for (const phrase of phrasesOf(names, singular)) if (!places.has(phrase)) places.set(phrase, place);
  for (const phrase of setOf(unseen)) places.set(phrase, UNSEEN_PLACE);
  const telling = new Set(setOf(modifiers));
  for (const phrase of places.keys()) {
    const end = phrase.indexOf('-');
    telling.add(end < 0 ? phrase : phrase.slice(0, end));
  }
  return {
    roles,
    places,
    telling,
    modifiers: setOf(modifiers),
    semantic: new Map(
      semantic.map(([name, role]) => [
        name,
        { role, unseen: false, author: role === 'byline', date: name === 'datepublished' },
      ]),
    ),
    author: new RegExp(authors),
    date: new RegExp(dates),
    marked: new RegExp(`${authors}|${dates}`),
  };
}

/** "ArticleCaption main__text" → article, caption, main, text. */
const TOKENS = /[A-Z]+[a-z0-9]*|[a-z0-9]+/g;

/** "has-sidebar" says that there is one somewhere near, not that this is one. */
function withoutModified(tokens: string[], modifiers: ReadonlySet<string>): string[] {
  const kept: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? '';
    if (modifiers.has(token) && LETTERS.test(tokens[i + 1] ?? '')) i++;
    else kept.push(token);
  }
  return kept;
}

/** The first rule that a phrase of the names fits; UNSEEN_PLACE goes before all. */
function placeOf(tokens: readonly string[], { roles, places, telling }: NameBook): number {
  let best = roles.length;
  for (let from = 0; from < tokens.length; from++) {
    let phrase = tokens[from] ?? '';
    if (!telling.has(phrase)) continue;
    best = Math.min(best, places.get(phrase) ?? best);
    for (let to = from + 1; to < Math.min(tokens.length, from + LONGEST_PHRASE); to++) {
      phrase += `-${tokens[to]}`;
      best = Math.min(best, places.get(phrase) ?? best);
    }
  }
  return best;
}

function tellsNothing(tokens: readonly string[], { telling }: NameBook): boolean {
  for (let i = 0; i < tokens.length; i++) if (telling.has(tokens[i] ?? '')) return false;
  return true;
}

function judge(names: string, book: NameBook): NamedRole {
  const low = names.toLowerCase();
  const tokens = names.match(TOKENS) ?? [];
  if (low !== names) for (let i = 0; i < tokens.length; i++) tokens[i] = (tokens[i] ?? '').toLowerCase();
  const marked = book.marked.test(low);
  if (!marked && tellsNothing(tokens, book)) return NOTHING;
  const place = placeOf(withoutModified(tokens, book.modifiers), book);
  const author = marked && book.author.test(low);
  const date = marked && book.date.test(low);
  const role = book.roles[place]?.role ?? null;
  const unseen = place === UNSEEN_PLACE;
  return role || unseen || author || date ? { role, unseen, author, date } : NOTHING;
}

/**
 * A reader of roles with a memory: pages use the same few hundred class names over and over.
 * Names are read one attribute at a time, so that the end of one never runs into the next.
 */
export function createRoleReader(words: PageWords): RoleReader {
  const book = bookOf(words);
  const memory = new Map<string, NamedRole>();
  const remember = (names: string): NamedRole => {
    let verdict = memory.get(names);
    if (!verdict) {
      verdict = judge(names, book);
      if (memory.size < 5_000) memory.set(names, verdict);
    }
    return verdict;
  };
  return (element, more) => {
    const itemprop = more ? element.getAttribute('itemprop') : null;
    const semantic = itemprop ? book.semantic.get(itemprop.slice(0, 40).toLowerCase()) : undefined;
    if (semantic) return semantic;
    const names = element.getAttribute('class');
    const byClass = names ? remember(names.length > MAX_CLASS ? names.slice(0, MAX_CLASS) : names) : NOTHING;
    if (!more || byClass.role || byClass.unseen) return byClass;
    const id = element.getAttribute('id') ?? element.getAttribute('data-testid');
    if (!id) return byClass;
    const byId = remember(id.length > MAX_ID ? id.slice(0, MAX_ID) : id);
    return byId === NOTHING ? byClass : byClass === NOTHING ? byId : merge(byId, byClass);
  };
}

const merge = (byId: NamedRole, byClass: NamedRole): NamedRole => ({
  ...byId,
  author: byId.author || byClass.author,
  date: byId.date || byClass.date,
});

/** Bylines by mark-up other than names: rel=author, RDFa. */
export const isAuthor = (element: Element, tag: string): boolean =>
  (tag === 'A' && (element.getAttribute('rel') ?? '').includes('author')) ||
  /author$/.test(element.getAttribute('property') ?? '');

/** Dates in RDFa. */
export const isDate = (element: Element): boolean =>
  /datePublished|^dc:date$/.test(element.getAttribute('property') ?? '');
