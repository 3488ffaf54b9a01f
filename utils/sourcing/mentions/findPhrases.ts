/** Noun phrases by their head: "two senior officials familiar with the matter", "a May 7 memo". */
import type { Language, NounPhrases } from '../languages/language.ts';
import { firstLetters, lazily, wordsOf } from '../letters.ts';
import { type Mention, mentionAt } from '../mention.ts';

type Compiled = {
  heads: Set<string>;
  mayBeHead: (text: string, at: number) => boolean;
  stops: Set<string>;
  determiners: Set<string>;
  homographs: Set<string>;
  introducing: Set<string>;
  clauses: Set<string>;
  possessive: RegExp;
  after: RegExp;
  unspecific: RegExp | null;
};
const cache = new WeakMap<NounPhrases, Compiled>();

/** Stand between the letters or digits of one word. */
const JOINTS = "'’.,-";
const MAX_BEFORE = 5;
/** Also behind an abbreviation: "U.S. officials". */
const GAP = /^\.? $/u;
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;

function compiled(phrases: NounPhrases, language: Language): Compiled {
  const known = cache.get(phrases);
  if (known) return known;
  const made = {
    heads: new Set(phrases.heads),
    mayBeHead: firstLetters(phrases.heads),
    stops: new Set(language.names.stops),
    determiners: new Set(language.names.determiners),
    homographs: new Set(language.names.homographs),
    introducing: new Set(language.names.introducing),
    clauses: new Set(language.names.clauses),
    possessive: new RegExp(`(?:${language.names.possessive})$`, 'u'),
    after: new RegExp(phrases.after, 'uy'),
    unspecific: phrases.unspecific === undefined ? null : new RegExp(phrases.unspecific, 'iu'),
  };
  cache.set(phrases, made);
  return made;
}

/** A noun phrase, and where its main word ends: what follows belongs to it. */
export type Phrase = Mention & { headEnd: number };

type Word = { text: string; start: number; end: number };
type WordList = { starts: readonly number[]; at: (index: number) => Word | undefined };

/** Whether a word only looks like a head: "police officers" ends further on, "Ernst Model" is a name. */
function isWithin(text: string, words: WordList, index: number, heads: ReadonlySet<string>): boolean {
  const head = words.at(index);
  const next = words.at(index + 1);
  const previous = words.at(index - 1);
  if (!head) return true;
  if (next && heads.has(next.text.toLowerCase()) && text.slice(head.end, next.start) === ' ') return true;
  return (
    previous !== undefined &&
    /^\p{Lu}/u.test(head.text) &&
    /^\p{Lu}/u.test(previous.text) &&
    text.slice(previous.end, head.start) === ' '
  );
}

/** "Quayside Research reports that": a verb behind a name. */
function isVerb(words: WordList, index: number, { homographs, clauses }: Compiled): boolean {
  return (
    homographs.has(words.at(index)?.text ?? '') &&
    /^\p{Lu}/u.test(words.at(index - 1)?.text ?? '') &&
    clauses.has(words.at(index + 1)?.text ?? '')
  );
}

/** Where the phrase of a head begins: its determiner, or as far back as words that may stand before it go. */
function startOf(text: string, words: WordList, index: number, { stops, determiners }: Compiled): number {
  let start = words.at(index)?.start ?? 0;
  for (let back = index - 1; back >= 0 && index - back <= MAX_BEFORE; back--) {
    const word = words.at(back);
    if (!word || !GAP.test(text.slice(word.end, start)) || stops.has(word.text)) break;
    if (text[word.end] === '.' && !DOTTED.test(word.text)) break;
    start = word.start;
    if (determiners.has(word.text.toLowerCase())) break;
  }
  return start;
}

let latest: { text: string; words: WordList } = { text: '', words: { starts: [], at: () => undefined } };

/** The words of a text, which is asked for once a kind of phrase. */
function wordsIn(text: string): WordList {
  if (latest.text !== text) {
    const { starts, ends } = wordsOf(text, JOINTS);
    const at = lazily(starts.length, (index): Word => {
      const [start = 0, end = 0] = [starts[index], ends[index]];
      return { text: text.slice(start, end), start, end };
    });
    latest = { text, words: { starts, at } };
  }
  return latest.words;
}

/** The word at `index` where it is a head that may have a phrase. */
function headAt(text: string, words: WordList, index: number, known: Compiled): Word | null {
  const head = known.mayBeHead(text, words.starts[index] ?? 0) ? words.at(index) : undefined;
  const word = head?.text.toLowerCase();
  if (!head || !word || !(known.heads.has(word) || known.heads.has(word.replace(known.possessive, '')))) return null;
  return isWithin(text, words, index, known.heads) || isVerb(words, index, known) ? null : head;
}

/** All phrases of one kind; where two overlap the caller keeps the longer. */
export function findPhrases(text: string, kind: Mention['kind'], phrases: NounPhrases, language: Language): Phrase[] {
  const known = compiled(phrases, language);
  const { homographs, after } = known;
  const words = wordsIn(text);
  const found: Phrase[] = [];
  for (let index = 0; index < words.starts.length; index++) {
    const head = headAt(text, words, index, known);
    if (!head) continue;
    const start = startOf(text, words, index, known);
    const alone = start === head.start;
    // "asserted state Rep.": a title before a name
    if (!alone && /^\p{Lu}/u.test(head.text)) continue;
    const introduced = known.introducing.has(words.at(index - 1)?.text.toLowerCase() ?? '');
    if (alone && introduced && phrases.minWords > 1 && /^\p{Lu}/u.test(head.text)) continue;
    if (alone && !introduced && (phrases.minWords > 1 || homographs.has(head.text.toLowerCase()))) continue;
    after.lastIndex = head.end;
    const tail = after.exec(text)?.[0].trimEnd().length ?? 0;
    const possessive = known.possessive.exec(head.text)?.[0].length ?? 0;
    const end = possessive ? head.end - possessive : head.end + tail;
    const isUnspecific = known.unspecific?.test(text.slice(start, end)) === true;
    const mention = mentionAt(isUnspecific ? 'anonymous' : kind, { start, end }, text.slice(start, end));
    found.push({ ...mention, headEnd: head.end - possessive });
  }
  return found;
}
