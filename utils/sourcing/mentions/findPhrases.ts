/** Noun phrases by their head: "two senior officials familiar with the matter", "a May 7 memo". */
import { expand } from '../expand.ts';
import type { Language } from '../languages/language.ts';
import type { NounPhrases } from '../languages/phrases.ts';
import { type Mention, mentionAt } from '../mention.ts';
import { type Word, type WordList, wordsIn } from './phraseWords.ts';

type Compiled = {
  heads: Set<string>;
  proper: Set<string>;
  counted: Set<string>;
  own: Set<string>;
  gap: RegExp;
  stops: Set<string>;
  links: Set<string>;
  bodies: Set<string>;
  determiners: Set<string>;
  homographs: Set<string>;
  introducing: Set<string>;
  clauses: Set<string>;
  relative: Set<string>;
  subjects: Set<string>;
  objects: Set<string>;
  adverb: RegExp;
  inverting: RegExp | null;
  possessive: RegExp;
  after: RegExp;
  unspecific: RegExp | null;
};
const cache = new WeakMap<NounPhrases, Compiled>();

const MAX_BEFORE = 5;
const NONE: readonly number[] = [];
/** Also behind an abbreviation: "U.S. officials". */
const GAP = /^\.? $/u;
const OWNED = /^[.’']? $/u;
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;
const OPENS = /^\p{Lu}\p{Ll}/u;
const BEHIND_QUOTE = /[,.?!…–—-]["”’'»]{1,2} $/u;
const FIRST_WORD = /^[\p{L}\p{N}.’'-]+/u;
const LAST_WORDS = /(?:([\p{L}\p{N}’'-]+) )?([\p{L}\p{N}’'-]+)$/u;

function compiled(phrases: NounPhrases, language: Language): Compiled {
  const known = cache.get(phrases);
  if (known) return known;
  const words = language.words.inverting;
  const made = {
    heads: new Set(phrases.heads),
    proper: new Set(phrases.proper),
    counted: new Set(phrases.counted),
    own: new Set(phrases.own),
    gap: phrases.owned ? OWNED : GAP,
    stops: new Set(language.names.stops),
    links: new Set(language.names.links),
    bodies: new Set(language.names.bodies),
    determiners: new Set(language.names.determiners),
    homographs: new Set(language.names.homographs),
    introducing: new Set(language.names.introducing),
    clauses: new Set(language.names.clauses),
    relative: new Set(language.names.relative),
    subjects: new Set(language.names.subjects),
    objects: new Set(language.names.objects),
    adverb: new RegExp(language.names.adverb, 'u'),
    inverting: words === undefined ? null : new RegExp(`^${expand(words, language.words)}$`, 'u'),
    possessive: new RegExp(`(?:${language.names.possessive})$`, 'u'),
    after: new RegExp(phrases.after, 'uy'),
    unspecific: phrases.unspecific === undefined ? null : new RegExp(phrases.unspecific, 'iu'),
  };
  cache.set(phrases, made);
  return made;
}

/** A noun phrase, and where its main word ends: what follows belongs to it. */
export type Phrase = Mention & { headEnd: number; isProper: boolean };

/** In lower case, without a possessive's ending. */
const bare = ({ text }: Word, { possessive }: Compiled) => text.toLowerCase().replace(possessive, '');

/** Whether a word only looks like a head: "police officers" ends further on, "Ernst Model" is a name. */
function isWithin(text: string, words: WordList, index: number, known: Compiled): boolean {
  const head = words.at(index);
  const next = words.at(index + 1);
  const before = words.at(index - 1);
  // "Society of Ferry Makers and Traders"
  const previous = before && known.links.has(before.text) ? words.at(index - 2) : before;
  if (!head) return true;
  if (next && known.heads.has(bare(next, known)) && text.slice(head.end, next.start) === ' ') return true;
  return (
    previous !== undefined &&
    /^\p{Lu}/u.test(head.text) &&
    /^\p{Lu}/u.test(previous.text) &&
    !/[.,;:]/u.test(text.slice(previous.end, head.start))
  );
}

/** "Quayside Research reports that": a verb behind a name; "which monitors it": behind the word for one. */
function isVerb(words: WordList, index: number, { homographs, clauses, relative, determiners }: Compiled): boolean {
  const word = words.at(index)?.text ?? '';
  const before = words.at(index - 1)?.text ?? '';
  const next = words.at(index + 1)?.text ?? '';
  if (relative.has(before) && determiners.has(next)) return true;
  return homographs.has(word) && /^\p{Lu}/u.test(before) && clauses.has(next);
}

/** Also "But" as a sentence begins with it, though neither "US" nor the month of a "May 7 memo". */
function isStop(text: string, words: WordList, at: number, { stops }: Compiled): boolean {
  const word = words.at(at);
  if (!word) return true;
  const opens = OPENS.test(word.text) && text.slice(words.at(at - 1)?.end ?? 0, word.start) !== ' ';
  return stops.has(opens ? word.text.toLowerCase() : word.text);
}

/** The "of" of a body's name before the head: "a University of Kiel poll". */
const linksName = (words: WordList, at: number, { links, bodies }: Compiled) =>
  links.has(words.at(at)?.text ?? '') &&
  bodies.has(words.at(at - 1)?.text ?? '') &&
  /^\p{Lu}/u.test(words.at(at + 1)?.text ?? '');

/** Where the phrase of a head begins: its determiner, or as far back as words that may stand before it go. */
function startOf(text: string, words: WordList, index: number, known: Compiled): number {
  let first = index;
  const head = words.at(index);
  // Nothing stands before a determiner: "[deemed] those".
  if (head && known.determiners.has(bare(head, known))) return head.start;
  for (let back = index - 1; back >= 0 && index - back <= MAX_BEFORE; back--) {
    const word = words.at(back);
    if (!word || !known.gap.test(text.slice(word.end, words.at(first)?.start))) break;
    if (isStop(text, words, back, known) && !linksName(words, back, known)) {
      first = Math.min(
        index,
        first + (known.subjects.has(word.text.toLowerCase()) ? verbWords(words, first, known) : 0),
      );
      break;
    }
    if (text[word.end] === '.' && !DOTTED.test(word.text)) break;
    if (isInverted(text, word, known)) break;
    first = back;
    if (known.determiners.has(bare(word, known))) break;
  }
  return words.at(first)?.start ?? 0;
}

/** "“It is late,” [explains] head coach Jane Roe": a verb of saying right behind a quotation. */
const isInverted = (text: string, { text: verb, start }: Word, { inverting }: Compiled): boolean =>
  BEHIND_QUOTE.test(text.slice(Math.max(0, start - 4), start)) && inverting?.test(verb) === true;

/** How many words behind a subject are its verb, with adverbs before it: "she [warmly greeted] two officials". */
function verbWords(words: WordList, from: number, known: Compiled): number {
  let adverbs = 0;
  while (known.adverb.test(words.at(from + adverbs)?.text ?? '')) adverbs += 1;
  const next = words.at(from + adverbs);
  return next && known.determiners.has(bare(next, known)) ? adverbs : adverbs + 1;
}

/** "the Harbour Poll", but for "the Poll Tax". */
function isProper(text: string, words: WordList, index: number, { proper }: Compiled): boolean {
  const [head, next] = [words.at(index), words.at(index + 1)];
  if (!head || !proper.has(head.text)) return false;
  return !next || !/^\p{Lu}/u.test(next.text) || text.slice(head.end, next.start) !== ' ';
}

/** The word at `index` where it is a head that may have a phrase. */
function headAt(text: string, words: WordList, index: number, known: Compiled): Word | null {
  const head = words.at(index);
  const word = head?.text.toLowerCase();
  if (!head || !word || !(known.heads.has(word) || known.heads.has(word.replace(known.possessive, '')))) return null;
  const isWhole = isProper(text, words, index, known) || !isWithin(text, words, index, known);
  return isWhole && !isVerb(words, index, known) ? head : null;
}

/** Whether a phrase has what its head needs: "a nurse", "Roe’s nurse", "GOP strategist"; no name behind: "farmer Jane Roe". */
function isCounted(text: string, start: number, head: Word, known: Compiled): boolean {
  const first = FIRST_WORD.exec(text.slice(start, head.start))?.[0] ?? '';
  if (known.own.has(first.toLowerCase())) return false;
  if (!known.counted.has(bare(head, known))) return true;
  const opens = known.determiners.has(first.toLowerCase()) || known.possessive.test(first) || /^\p{Lu}/u.test(first);
  return opens && !/^ \p{Lu}/u.test(text.slice(head.end, head.end + 2));
}

/** How much behind a head belongs to it; nothing where the pattern would break off within a clause: "to say that". */
function tailLength(text: string, from: number, { after, stops, objects, determiners }: Compiled): number {
  after.lastIndex = from;
  const tail = after.exec(text)?.[0].trimEnd() ?? '';
  const [, before = '', last = ''] = LAST_WORDS.exec(tail) ?? [];
  // "familiar with the reports"
  return stops.has(last) && !objects.has(last) && !determiners.has(before) ? 0 : tail.length;
}

/** All phrases of one kind; where two overlap the caller keeps the longer. */
export function findPhrases(text: string, kind: Mention['kind'], phrases: NounPhrases, language: Language): Phrase[] {
  const known = compiled(phrases, language);
  const { homographs } = known;
  const words = wordsIn(text, language);
  const found: Phrase[] = [];
  for (const index of words.heads.get(phrases) ?? NONE) {
    const head = headAt(text, words, index, known);
    if (!head) continue;
    const start = startOf(text, words, index, known);
    const alone = start === head.start;
    // "asserted state Rep.": a title before a name
    if (!alone && /^\p{Lu}/u.test(head.text) && !isProper(text, words, index, known)) continue;
    const introduced = known.introducing.has(words.at(index - 1)?.text.toLowerCase() ?? '');
    if (alone && introduced && phrases.minWords > 1 && /^\p{Lu}/u.test(head.text)) continue;
    const tail = tailLength(text, head.end, known);
    const mayStand =
      phrases.alone?.includes(head.text.toLowerCase()) ||
      (tail > 0 && phrases.tailed?.includes(head.text.toLowerCase()));
    const needsMore = phrases.minWords > 1 && !mayStand;
    const isHomograph = tail === 0 && homographs.has(head.text.toLowerCase());
    if (alone && !introduced && (needsMore || isHomograph)) continue;
    if (!isCounted(text, start, head, known)) continue;
    found.push(phraseOf(text, kind, { start, tail, head }, known));
  }
  return found;
}

type Parts = { start: number; tail: number; head: Word };

function phraseOf(text: string, kind: Mention['kind'], { start, tail, head }: Parts, known: Compiled): Phrase {
  const possessive = known.possessive.exec(head.text)?.[0].length ?? 0;
  const end = possessive ? head.end - possessive : head.end + tail;
  const isUnspecific = known.unspecific?.test(text.slice(start, end)) === true;
  const mention = mentionAt(isUnspecific ? 'anonymous' : kind, { start, end }, text.slice(start, end));
  return { ...mention, headEnd: head.end - possessive, isProper: known.proper.has(head.text) };
}
