import type { OutletRow } from './decodeOutlet.ts';
import { isArticle, isUnspaced, readTokens } from './foldName.ts';

/** A name of an outlet, ready to be compared with the words of a text. */
export type NameEntry = {
  name: string;
  row: number;
  ambiguous: boolean;
  programme: boolean;
  /** The words after the article. */
  words: NameWord[];
  /** Languages of the outlet, for names that outlets share. */
  languages: string;
  /** How many names the outlet goes by, up to 4: the better known of two has more. */
  weight: number;
  /** Folded article of the name ("the"), or ''. */
  article: string;
};

/** A word of a name, as written and folded. */
export type NameWord = { text: string; folded: string; unspaced: boolean };

/** All names of an outlet in the order that the compiled index counts them. */
export function namesOf(row: Pick<OutletRow, 'name' | 'aliases' | 'ambiguous' | 'programmes'>): string[] {
  return [row.name, ...row.aliases, ...row.ambiguous, ...row.programmes];
}

function splitName(name: string): { article: string; words: NameWord[] } {
  const words = readTokens(name);
  const head = words[0];
  const article = head !== undefined && words.length > 1 && isArticle(head.folded) && !name.startsWith('LA ');
  return { article: article ? (head?.folded ?? '') : '', words: article ? words.slice(1) : words };
}

function keyOfWord(word: NameWord): string {
  return isUnspaced(word.folded.charCodeAt(0)) ? word.folded.slice(0, 2) : word.folded;
}

/** What a name is filed under: its first word without article; two characters in an unspaced script. */
export function indexKey(name: string): string | null {
  const first = splitName(name).words[0];
  return first === undefined ? null : keyOfWord(first);
}

function entryOf(row: OutletRow, at: number, name: string): NameEntry {
  const { article, words } = splitName(name);
  const place = namesOf(row).indexOf(name);
  const afterFirm = 1 + row.aliases.length;
  const programme = place >= afterFirm + row.ambiguous.length;
  const ambiguous =
    place === 0 ? row.nameAmbiguous : programme ? row.looseProgrammes.includes(name) : place >= afterFirm;
  const weight = Math.min(4, (row.aliases.length + row.ambiguous.length) / 3);
  return { name, row: at, ambiguous, programme, words, article, languages: row.columns[4] ?? '', weight };
}

/** Names by their first word. Entries are made when their first word is first met. */
export class NameIndex {
  readonly #lines = new Map<string, string>();
  readonly #entries = new Map<string, NameEntry[]>();
  readonly #rowAt: (at: number) => OutletRow | null;

  /** `compiled`: a line a first word, with the rows that have names beginning with it, in steps, in base 36. */
  constructor(compiled: string, rowAt: (at: number) => OutletRow | null) {
    this.#rowAt = rowAt;
    for (const line of compiled.split('\n')) this.#lines.set(line.slice(0, line.indexOf('\t')), line);
  }

  /** Files the names of an outlet that the compiled index does not have. */
  add(row: OutletRow, at: number): void {
    for (const name of namesOf(row)) {
      const entry = entryOf(row, at, name);
      const first = entry.words[0];
      if (first === undefined) continue;
      const key = keyOfWord(first);
      const same = (other: NameEntry) => other.row === at && other.name === name;
      const known = this.startingWith(key) ?? [];
      if (!known.some(same)) this.#entries.set(key, [entry, ...known]);
    }
  }

  /** The names that begin with this folded word (or, unspaced, these two characters). */
  startingWith(key: string): readonly NameEntry[] | undefined {
    const made = this.#entries.get(key);
    if (made !== undefined) return made;
    const line = this.#lines.get(key);
    if (line === undefined) return undefined;
    this.#lines.delete(key);
    const entries: NameEntry[] = [];
    let at = 0;
    for (const step of line.slice(key.length + 1).split(',')) {
      at += Number.parseInt(step, 36);
      const row = this.#rowAt(at);
      if (row === null) continue;
      for (const name of namesOf(row)) if (indexKey(name) === key) entries.push(entryOf(row, at, name));
    }
    this.#entries.set(key, entries);
    return entries;
  }

  /** Entries of exactly this name, folded, articles aside. */
  named(name: string): NameEntry[] {
    const { words } = splitName(name);
    const first = words[0];
    if (first === undefined) return [];
    const same = (entry: NameEntry) =>
      entry.words.length === words.length && entry.words.every((word, at) => word.folded === words[at]?.folded);
    return (this.startingWith(keyOfWord(first)) ?? []).filter(same);
  }
}
