import { CAPITAL, classOf } from './characters.ts';
import type { OutletRow } from './decodeOutlet.ts';
import { isArticle, readTokens } from './foldName.ts';

/** A word of a name, as written and folded; `gap` is what stands before it in the name. */
export type NameWord = { text: string; folded: string; unspaced: boolean; gap: string };

/** A name of an outlet, ready to be compared with the words of a text. */
export type NameEntry = {
  name: string;
  row: number;
  ambiguous: boolean;
  programme: boolean;
  /** An ordinary word of the outlet's own languages. */
  ordinary: boolean;
  /** The words after the article. */
  words: NameWord[];
  /** Languages of the outlet, for names that outlets share. */
  languages: readonly string[];
  /** How many names the outlet goes by, up to 4: the better known of two has more. One of the reader's own has most. */
  weight: number;
  /** Folded article of the name ("the"), or ''. */
  article: string;
};

/** Say what an outlet is rather than how it is called: "New York magazine", "Fars news agency". */
export const KIND_WORDS: ReadonlySet<string> = new Set(
  'magazine newspaper agency television radio network channel newswire'.split(' '),
);

/** The words of a name, its article apart; "LA Times" has none. */
export function splitName(name: string): { article: string; words: NameWord[] } {
  const words = readTokens(name).map((token, at, all) => ({
    ...token,
    gap: name.slice(all[at - 1]?.end ?? 0, token.start),
  }));
  const head = words[0];
  const article = head !== undefined && words.length > 1 && isArticle(head.folded) && !name.startsWith('LA ');
  return { article: article ? (head?.folded ?? '') : '', words: article ? words.slice(1) : words };
}

/** What a word is filed under: itself, or two characters of an unspaced script. */
export function keyOfWord(word: NameWord): string {
  return word.unspaced ? word.text.slice(0, 2) : word.folded;
}

/** Whether a name that begins with this word may be met in small letters, or its script has no others. */
export function beginsSmall({ text, folded }: NameWord): boolean {
  return (classOf(text.charCodeAt(0)) & CAPITAL) === 0 || KIND_WORDS.has(folded);
}

/** What the reader says comes before what the register says. */
const OWN_FIRST = 100;

/** All names of a row, ready. */
export function entriesOf(row: OutletRow, at: number): NameEntry[] {
  const weight = row.own ? OWN_FIRST : Math.min(4, (row.aliases.length + row.ambiguous.length) / 3);
  const entry = (name: string, ambiguous: boolean, programme = false): NameEntry => ({
    ...splitName(name),
    ...{ name, row: at, ambiguous, programme, languages: row.languages, weight },
    ordinary: row.ordinary.length > 0 && row.ordinary.includes(name),
  });
  return [
    entry(row.name, row.nameAmbiguous),
    ...row.aliases.map((name) => entry(name, false)),
    ...row.ambiguous.map((name) => entry(name, true)),
    ...row.programmes.map((name) => entry(name, row.looseProgrammes.includes(name), true)),
  ];
}
