import { foldWord, isArticle, isUnspaced, readTokens } from './foldName.ts';

/** A name of an outlet, ready to be compared with the words of a text. */
export type NameEntry = {
  name: string;
  row: number;
  ambiguous: boolean;
  programme: boolean;
  /** Filled when the name's first word is first met. */
  words: NameWord[] | null;
  /** Folded article of the name ("the"), or ''. */
  article: string;
};

/** A word of a name, as written and folded. */
export type NameWord = { text: string; folded: string; unspaced: boolean };

const SIMPLE = /^(?:(the|le|la|el|il|der|die|das|de|les|o|al) )?([a-z0-9]+)(?![^\0-\x7f])/;

function firstWord(name: string): { article: string; first: string } | null {
  const simple = SIMPLE.exec(name.toLowerCase());
  if (simple?.[2] !== undefined && !(simple[1] === undefined && isArticle(simple[2]))) {
    return { article: simple[1] ?? '', first: simple[2] };
  }
  const tokens = readTokens(name);
  const head = tokens[0];
  if (head === undefined) return null;
  const next = tokens[1];
  if (next !== undefined && isArticle(head.folded)) return { article: head.folded, first: next.folded };
  return { article: '', first: head.folded };
}

/** Names by their first word; those of unspaced scripts by their first two characters. */
export class NameIndex {
  readonly spaced = new Map<string, NameEntry[]>();
  readonly unspaced = new Map<string, NameEntry[]>();

  add(name: string, row: number, marks: { ambiguous: boolean; programme: boolean }): void {
    const head = firstWord(name);
    if (head === null) return;
    const entry: NameEntry = { name, row, ...marks, words: null, article: head.article };
    const unspaced = isUnspaced(head.first.charCodeAt(0));
    const key = unspaced ? head.first.slice(0, 2) : head.first;
    const map = unspaced ? this.unspaced : this.spaced;
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else list.push(entry);
  }

  /** The names that begin with this folded word (or, unspaced, these two characters). */
  startingWith(key: string, unspaced: boolean): readonly NameEntry[] | undefined {
    return (unspaced ? this.unspaced : this.spaced).get(key);
  }
}

/** The words of a name without its article. */
export function wordsOf(entry: NameEntry): NameWord[] {
  if (entry.words !== null) return entry.words;
  const tokens = readTokens(entry.name);
  const own = entry.article === '' ? tokens : tokens.slice(1);
  entry.words = own.map(({ text, unspaced }) => ({ text, folded: foldWord(text), unspaced }));
  return entry.words;
}
