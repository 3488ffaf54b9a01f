import { CAPITAL, classOf, UNSPACED, WORD } from './characters.ts';
import { endOfWord, foldWord, type Token } from './foldName.ts';
import { endWithEnding, hasEndings, isInflectedScript, joinsParticles } from './inflection.ts';
import { type Hit, hitsAt, hitsInRun, isJoined, type Scan } from './matchNames.ts';
import type { NameEntry } from './nameEntry.ts';
import type { NameIndex } from './nameIndex.ts';
import { addUnit, SEED, WordReader } from './wordHash.ts';

/** A name met in a text: all entries that it may stand for, the best first. */
export type FoundName = { start: number; end: number; entries: [NameEntry, ...NameEntry[]]; ambiguous: boolean };

/** Scripts from Hebrew on have no capitals to tell that a name begins. */
const FIRST_WITHOUT_CASE = 0x590;

type Place = { start: number; end: number };

/** Nothing but the opening of a sentence, quotation or list stands before. */
const SENTENCE_START = /(?:^|[.!?…:;•\n]|[.!?]["”’»)])\s*["“„«‘'(–—-]*\s*$/u;
const CAPITAL_BEFORE = /\p{Lu}[\p{L}\p{M}'’.-]*\s$/u;
const CAPITAL_AFTER = /^\s\p{Lu}/u;
/** Every noun has a capital. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

/** An ordinary word of this language is a title where its capital is one that the language did not ask for. */
function isOrdinaryHere({ text, lang }: Scan, { languages }: NameEntry, { start, end }: Place): boolean {
  const language = lang?.slice(0, 2).toLowerCase() ?? '';
  if (languages[0] !== language) return false;
  if (CAPITAL_NOUNS.has(language) || text.charCodeAt(start) >= FIRST_WITHOUT_CASE) return true;
  const before = text.slice(Math.max(0, start - 30), start);
  if (SENTENCE_START.test(before) || CAPITAL_BEFORE.test(before)) return true;
  return CAPITAL_AFTER.test(text.slice(end, end + 2));
}

/** "The Guardian" is firm, a bare "Guardian" may not be: the entry with the article that the text has decides. */
function toFound(scan: Scan, hits: readonly Hit[], at: { start: number; before: Place | null }): FoundName | null {
  const before = at.before !== null && isJoined(scan.text, at.before.end, at.start) ? at.before : null;
  const article = before === null ? '' : foldWord(scan.text.slice(before.start, before.end));
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
  const withArticle = before !== null && best.article !== '' && best.article === article;
  return {
    start: withArticle && (classOf(scan.text.charCodeAt(before.start)) & CAPITAL) !== 0 ? before.start : at.start,
    end: endWithEnding(scan.text, end, scan.lang),
    entries: [best, ...others],
    ambiguous: best.ambiguous || bare || (best.ordinary && isOrdinaryHere(scan, best, { start: at.start, end })),
  };
}

/** Goes over a text word by word; a word that begins no name costs a hash and a look at a table. */
class Finder {
  readonly found: FoundName[] = [];
  readonly #scan: Scan;
  readonly #reader = new WordReader();
  readonly #hasEndings: boolean;
  /** The word before the one looked at. */
  #before: Place | null = null;

  constructor(scan: Scan) {
    this.#scan = scan;
    this.#hasEndings = hasEndings(scan.lang);
  }

  run(): void {
    const { text } = this.#scan;
    let at = 0;
    while (at < text.length) {
      const kind = classOf(text.charCodeAt(at));
      if ((kind & WORD) !== 0) at = this.#word(at, kind);
      else if ((kind & UNSPACED) !== 0) at = this.#run(at);
      else at += 1;
    }
  }

  /** Could a word that begins with this letter be an inflected one? Says no to nearly all that are not. */
  #inflects(code: number, small: boolean): boolean {
    if (small) return joinsParticles(code) || (this.#hasEndings && code >= FIRST_WITHOUT_CASE);
    return this.#hasEndings || isInflectedScript(code);
  }

  /** Looks at the word that begins here; answers where to go on. */
  #word(start: number, kind: number): number {
    const { text } = this.#scan;
    this.#reader.read(text, start);
    const end = this.#reader.end;
    const small = (kind & CAPITAL) === 0;
    const inflects = this.#inflects(text.charCodeAt(start), small);
    if (inflects || this.#scan.index.mayBegin(this.#reader.hash, small)) {
      const word = text.slice(start, end);
      const token = { start, end, text: word, folded: foldWord(word), unspaced: false };
      const next = this.#take(hitsAt(this.#scan, token, inflects), start);
      if (next !== null) return next;
    }
    this.#before = { start, end };
    return end;
  }

  /** Looks at every place of a run of letters without spaces; answers where to go on. */
  #run(start: number): number {
    const { text, index } = this.#scan;
    const end = endOfWord(text, start);
    const token: Token = { start, end, text: text.slice(start, end), folded: '', unspaced: true };
    for (let at = start; at < Math.max(end - 1, start + 1); at += 1) {
      const first = addUnit(SEED, text.charCodeAt(at));
      const hash = at + 1 < end ? addUnit(first, text.charCodeAt(at + 1)) : first;
      if (!index.mayBegin(hash, false)) continue;
      const next = this.#take(hitsInRun(this.#scan, token, at - start), at);
      if (next !== null) return next;
      this.#before = null;
    }
    this.#before = { start, end };
    return end;
  }

  /** Keeps the name that begins at `start`; answers where the text goes on after it, or null without a name. */
  #take(hits: readonly Hit[], start: number): number | null {
    const last = hits[0]?.last;
    const name = last === undefined ? null : toFound(this.#scan, hits, { start, before: this.#before });
    if (last === undefined || name === null) return null;
    this.found.push(name);
    this.#before = { start: last.start, end: last.end };
    return name.end;
  }
}

/** All names in a text, left to right, longest first; every word is looked up once. */
export function findNamesIn(text: string, index: NameIndex, lang: string | null): FoundName[] {
  const finder = new Finder({ text, index, lang });
  finder.run();
  return finder.found;
}
