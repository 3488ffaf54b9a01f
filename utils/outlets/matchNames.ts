import { CAPITAL, classOf, DIGIT } from './characters.ts';
import { nextToken, type Token } from './foldName.ts';
import { baseForms } from './inflection.ts';
import { KIND_WORDS, type NameEntry, type NameWord } from './nameEntry.ts';
import type { Bucket, NameIndex } from './nameIndex.ts';

export type Scan = { text: string; index: NameIndex; lang: string | null };

/** A name met; `last` is its last word, of which it may cover a part. */
export type Hit = { entry: NameEntry; end: number; last: Token };

const GAP = /^(?:[ \u00a0\u2009\u202f.&+'’"\-‐‑–/・!]|\u200c|\u200d)*$/;
const SENTENCE_GAP = /[.!] /;
const ABBREVIATED = /(?:^|[^\p{L}])\p{Lu}\p{L}?$/u;
const WIDEST_GAP = 3;
const WIDEST_OWN_GAP = 5;
/** Longer names in capitals are often written as words ("Unicef", "Ansa"). */
const LONGEST_ACRONYM = 5;
/** Languages whose papers write acronyms as words: "la Cbs News", "Afp", "Dpa". */
const TITLE_CASED = new Set('it es pt ca sl hr fi et lv nl da no nb sv ru uk'.split(' '));

const startsUpper = (text: string) => (classOf(text.charCodeAt(0)) & CAPITAL) !== 0;

function isAllUpper(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if ((classOf(text.charCodeAt(at)) & (CAPITAL | DIGIT)) === 0) return false;
  }
  return text.length > 0;
}

/** Words of one name stand close together: "Yated Ne'eman", "Си-эн-эн", "AL.com", not two sentences. */
export function isJoined(text: string, from: number, to: number): boolean {
  const width = to - from;
  if (width === 0) return true;
  if (width === 1 && text.charCodeAt(from) === 32) return true;
  if (width > WIDEST_GAP) return false;
  const gap = text.slice(from, to);
  if (!GAP.test(gap)) return false;
  // "St. Louis", "S. Paulo", "U.S. News" are no sentence ends.
  return !SENTENCE_GAP.test(gap) || ABBREVIATED.test(text.slice(Math.max(0, from - 3), from));
}

/** Names keep their capitals: "time" is not "Time", "Ap" is not "AP". */
function keepsCapitals(word: NameWord, met: string, lang: string | null): boolean {
  const capital = startsUpper(met);
  if (!startsUpper(word.text)) return word.text.length > 3 || met.length > 4 || !capital || isAllUpper(met);
  if (!capital) return KIND_WORDS.has(word.folded);
  if (word.text.length > LONGEST_ACRONYM || word.text.length < 2 || !isAllUpper(word.text)) return true;
  if (isAllUpper(met.slice(0, word.text.length))) return true;
  return TITLE_CASED.has(lang?.slice(0, 2).toLowerCase() ?? '');
}

function isWord(scan: Scan, word: NameWord, token: Token): boolean {
  if (token.folded !== word.folded && !baseForms(token.folded, scan.lang).includes(word.folded)) return false;
  return keepsCapitals(word, token.text, scan.lang);
}

/** The word after, if it stands close enough to belong to the same name. */
const nextWord = (text: string, end: number): Token | null => nextToken(text, end, end + WIDEST_OWN_GAP + 1);

/** Joined as any name may be, or by what joins the words of this one: "Deadline: White House", "100% Noticias". */
const isJoinedAs = (word: NameWord, text: string, from: number, to: number): boolean =>
  isJoined(text, from, to) || text.slice(from, to) === word.gap;

/** The end of a name whose first word has matched, or null. `second` is the word after, already read. */
function matchRest(scan: Scan, entry: NameEntry, at: { first: Token; second: Token | null }): Hit | null {
  const words = entry.words;
  let last = at.first;
  let end = last.end;
  for (let word = 1; word < words.length; word += 1) {
    const expected = words[word];
    const token = word === 1 ? at.second : nextWord(scan.text, end);
    if (expected === undefined || token === null) return null;
    if (!isJoinedAs(expected, scan.text, end, token.start)) return null;
    last = token;
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

/** Names of the bucket that go on with the word met second, as it stands or inflected. */
function goingOn(bucket: Bucket, second: Token | null, lang: string | null): readonly NameEntry[] {
  if (second === null) return [];
  const { bySecond, unspaced } = bucket;
  if (bySecond.size === 0) return unspaced;
  const inflected = baseForms(second.folded, lang);
  const met = bySecond.get(second.folded);
  if (inflected.length === 0) return met === undefined ? unspaced : unspaced.length === 0 ? met : [...met, ...unspaced];
  const forms = [second.folded, ...inflected];
  return [...new Set(forms)].flatMap((form) => bySecond.get(form) ?? []).concat(unspaced);
}

function collect(scan: Scan, token: Token, key: string): readonly Hit[] {
  const bucket = scan.index.startingWith(key);
  const second = bucket.bySecond.size + bucket.unspaced.length === 0 ? null : nextWord(scan.text, token.end);
  const hits: Hit[] = [];
  const collectFrom = (entries: readonly NameEntry[]) => {
    for (const entry of entries) {
      const first = entry.words[0];
      if (first === undefined || !keepsCapitals(first, token.text, scan.lang)) continue;
      const hit = matchRest(scan, entry, { first: token, second });
      if (hit !== null) hits.push(hit);
    }
  };
  collectFrom(bucket.alone);
  if (second !== null) collectFrom(goingOn(bucket, second, scan.lang));
  return hits;
}

const isEmpty = ({ alone, bySecond, unspaced }: Bucket) => alone.length + bySecond.size + unspaced.length === 0;

/**
 * The longest names that begin with this word, as it stands or, failing that, inflected. `inflects`: words like this may
 * be inflected forms of one that begins a name; the others may only if they begin names themselves.
 */
export function hitsAt(scan: Scan, token: Token, inflects: boolean): readonly Hit[] {
  const hits = collect(scan, token, token.folded);
  if (hits.length > 0) return longest(hits);
  if (!inflects && isEmpty(scan.index.startingWith(token.folded))) return NO_HITS;
  const forms = baseForms(token.folded, scan.lang);
  return forms.length === 0 ? NO_HITS : longest(forms.flatMap((form) => collect(scan, token, form)));
}

/** The longest names that begin at this place within a run of an unspaced script. */
export function hitsInRun(scan: Scan, token: Token, offset: number): readonly Hit[] {
  const { alone, bySecond, unspaced } = scan.index.startingWith(token.text.slice(offset, offset + 2));
  const hits: Hit[] = [];
  const begins = (entry: NameEntry) => entry.words[0] && token.text.startsWith(entry.words[0].text, offset);
  const endOf = (entry: NameEntry) => token.start + offset + (entry.words[0]?.text.length ?? 0);
  for (const entry of alone) if (begins(entry)) hits.push({ entry, end: endOf(entry), last: token });
  if (bySecond.size + unspaced.length === 0) return longest(hits);
  const second = nextWord(scan.text, token.end);
  for (const entry of [...goingOn({ alone, bySecond, unspaced }, second, scan.lang)]) {
    if (!begins(entry) || endOf(entry) !== token.end) continue;
    const hit = matchRest(scan, entry, { first: token, second });
    if (hit !== null) hits.push(hit);
  }
  return longest(hits);
}
