import { readTokens, type Token } from './foldName.ts';
import { baseForms, endWithEnding } from './inflection.ts';
import type { NameEntry, NameIndex, NameWord } from './nameIndex.ts';

/** A name met in a text: all entries that it may stand for, the best first. */
export type FoundName = { start: number; end: number; entries: [NameEntry, ...NameEntry[]]; ambiguous: boolean };

type Scan = { text: string; tokens: Token[]; index: NameIndex; lang: string | null };
type Hit = { entry: NameEntry; end: number; last: number };

const GAP = /^(?:[ \u00a0\u2009\u202f.&+'’"\-‐‑–/・!]|\u200c|\u200d)*$/;
const SENTENCE_GAP = /[.!] /;
/** Say what an outlet is rather than how it is called: "New York magazine", "Fars news agency". */
const KIND_WORDS = new Set([
  'magazine',
  'newspaper',
  'agency',
  'television',
  'radio',
  'network',
  'channel',
  'newswire',
]);
/** Longer names in capitals are often written as words ("Unicef", "Ansa"). */
const LONGEST_ACRONYM = 5;
/** Languages whose papers write acronyms as words: "la Cbs News", "Afp", "Dpa". */
const TITLE_CASED = new Set([
  'it',
  'es',
  'pt',
  'ca',
  'sl',
  'hr',
  'fi',
  'et',
  'lv',
  'nl',
  'da',
  'no',
  'nb',
  'sv',
  'ru',
  'uk',
]);
const UPPER = /^\p{Lu}/u;
const ALL_UPPER = /^[\p{Lu}\p{N}]+$/u;

/** Words of one name stand close together: "Yated Ne'eman", "Си-эн-эн", "AL.com", not two sentences. */
function isJoined(text: string, from: number, to: number): boolean {
  const width = to - from;
  if (width === 0) return true;
  if (width === 1 && text.charCodeAt(from) === 32) return true;
  if (width > 3) return false;
  const gap = text.slice(from, to);
  if (!GAP.test(gap)) return false;
  // "St. Louis", "S. Paulo", "U.S. News" are no sentence ends.
  return !SENTENCE_GAP.test(gap) || /(?:^|[^\p{L}])\p{Lu}\p{L}?$/u.test(text.slice(Math.max(0, from - 3), from));
}

/** Names keep their capitals: "time" is not "Time", "Ap" is not "AP". */
function keepsCapitals(word: NameWord, met: string, lang: string | null): boolean {
  if (!UPPER.test(word.text)) return word.text.length > 3 || met.length > 4 || !UPPER.test(met) || ALL_UPPER.test(met);
  if (!UPPER.test(met)) return KIND_WORDS.has(word.folded);
  if (word.text.length > LONGEST_ACRONYM || word.text.length < 2 || !ALL_UPPER.test(word.text)) return true;
  if (ALL_UPPER.test(met.slice(0, word.text.length))) return true;
  return TITLE_CASED.has(lang?.slice(0, 2).toLowerCase() ?? '');
}

function isWord(scan: Scan, word: NameWord, token: Token): boolean {
  if (token.folded !== word.folded && !baseForms(token.folded, scan.lang).includes(word.folded)) return false;
  return keepsCapitals(word, token.text, scan.lang);
}

/** End of the rest of a name whose words up to `from` have matched, or null. */
function matchRest(scan: Scan, entry: NameEntry, at: { token: number; word: number }): Hit | null {
  const words = entry.words;
  let last = at.token;
  let end = scan.tokens[last]?.end ?? 0;
  for (let word = at.word; word < words.length; word += 1) {
    const expected = words[word];
    const token = scan.tokens[last + 1];
    if (expected === undefined || token === undefined || !isJoined(scan.text, end, token.start)) return null;
    last += 1;
    end = token.end;
    if (expected.unspaced) {
      if (!token.folded.startsWith(expected.folded)) return null;
      end = token.start + expected.text.length;
      if (word < words.length - 1 && end !== token.end) return null;
    } else if (!isWord(scan, expected, token)) return null;
  }
  return { entry, end, last };
}

function longest(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  let end = 0;
  for (const hit of hits) end = Math.max(end, hit.end);
  return hits.filter((hit) => hit.end === end);
}

const NO_HITS: readonly Hit[] = [];

function collect(scan: Scan, at: number, key: string): readonly Hit[] {
  const entries = scan.index.startingWith(key);
  const token = scan.tokens[at];
  if (entries === undefined || token === undefined) return NO_HITS;
  const hits: Hit[] = [];
  for (const entry of entries) {
    const first = entry.words[0];
    if (first === undefined || !keepsCapitals(first, token.text, scan.lang)) continue;
    const hit = matchRest(scan, entry, { token: at, word: 1 });
    if (hit !== null) hits.push(hit);
  }
  return hits;
}

function hitsAt(scan: Scan, at: number): readonly Hit[] {
  const token = scan.tokens[at];
  if (token === undefined) return NO_HITS;
  const hits = collect(scan, at, token.folded);
  if (hits.length > 0) return longest(hits);
  const forms = baseForms(token.folded, scan.lang);
  return forms.length === 0 ? NO_HITS : longest(forms.flatMap((form) => collect(scan, at, form)));
}

function hitsInRun(scan: Scan, at: number, offset: number): readonly Hit[] {
  const token = scan.tokens[at];
  const hits: Hit[] = [];
  if (token === undefined) return hits;
  for (const entry of scan.index.startingWith(token.text.slice(offset, offset + 2)) ?? []) {
    const first = entry.words[0];
    if (first === undefined || !token.text.startsWith(first.text, offset)) continue;
    const end = token.start + offset + first.text.length;
    if (entry.words.length === 1) hits.push({ entry, end, last: at });
    else if (end === token.end) {
      const hit = matchRest(scan, entry, { token: at, word: 1 });
      if (hit !== null) hits.push(hit);
    }
  }
  return longest(hits);
}

/** "The Guardian" is firm, a bare "Guardian" may not be: the entry with the article that the text has decides. */
function toFound(scan: Scan, hits: readonly Hit[], from: { start: number; token: number }): FoundName | null {
  const before = scan.tokens[from.token - 1];
  const joined = before !== undefined && isJoined(scan.text, before.end, from.start);
  const article = joined ? before.folded : '';
  const language = scan.lang?.slice(0, 2).toLowerCase() ?? '';
  const rank = (entry: NameEntry) =>
    (entry.ambiguous ? 0 : 40) +
    (entry.article === article ? 20 : entry.article === '' ? 10 : 0) +
    (entry.languages.includes(language) ? 5 : 0) +
    entry.weight;
  const entries = hits.map((hit) => hit.entry).sort((a, b) => rank(b) - rank(a));
  const fitting = entries.filter((entry) => entry.article === '' || entry.article === article);
  const [best, ...others] = fitting.length > 0 ? fitting : entries;
  const end = hits[0]?.end;
  if (best === undefined || end === undefined) return null;
  const bare = best.article !== '' && best.article !== article && best.words.length === 1;
  const withArticle = joined && best.article !== '' && best.article === article && UPPER.test(before.text);
  return {
    start: withArticle ? before.start : from.start,
    end: endWithEnding(scan.text, end, scan.lang),
    entries: [best, ...others],
    ambiguous: best.ambiguous || bare,
  };
}

/** All names in a text, left to right, longest first; every word is looked up once. */
export function findNamesIn(text: string, index: NameIndex, lang: string | null): FoundName[] {
  const scan: Scan = { text, tokens: readTokens(text), index, lang };
  const found: FoundName[] = [];
  const take = (hits: readonly Hit[], from: { start: number; token: number }): Hit | null => {
    const name = hits.length === 0 ? null : toFound(scan, hits, from);
    if (name === null) return null;
    found.push(name);
    return hits[0] ?? null;
  };
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at];
    if (token === undefined) break;
    if (!token.unspaced) {
      at = take(hitsAt(scan, at), { start: token.start, token: at })?.last ?? at;
      continue;
    }
    for (let offset = 0; offset < token.text.length - 1; offset += 1) {
      const start = token.start + offset;
      const hit = take(hitsInRun(scan, at, offset), { start, token: offset === 0 ? at : -1 });
      if (hit !== null) offset += hit.end - start - 1;
    }
  }
  return found;
}
