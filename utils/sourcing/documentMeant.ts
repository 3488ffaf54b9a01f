/** Which document a mention stands for: "the report" is the one named more fully before. */
import { expand } from './expand.ts';
import { fold } from './fold.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { perLanguage } from './perLanguage.ts';
import { withoutPossessive } from './sharedNames.ts';
import type { SourceSeed } from './sourceList.ts';
import type { State } from './state.ts';
import { bareName, withoutArticle } from './withoutArticle.ts';

/** All but the first letters of words in capitals. */
const INITIALS = /(?<=\p{L})\p{L}+|[^\p{Lu}]+/gu;

type Patterns = {
  unidentified: RegExp;
  vague: RegExp;
  credited: RegExp;
  again: RegExp;
  heads: ReadonlySet<string>;
};

const patternsOf = perLanguage(
  ({ names, documents, words }): Patterns => ({
    unidentified: new RegExp(names.unidentified, 'iu'),
    vague: new RegExp(documents.vague ?? '$^', 'iu'),
    credited: new RegExp(`^(?:${expand(documents.credited ?? '$^', words)})`, 'u'),
    again: new RegExp(documents.again ?? '$^', 'giu'),
    heads: new Set(documents.heads),
  }),
);

/** "a Kiel poll" is "a Kiel Harbour poll". */
const isShortFor = (short: readonly string[], full: readonly string[]): boolean =>
  short.length > 1 && short[0] === full[0] && short.every((word) => full.includes(word));

/** The words of a document's name, without a possessive: "Friday report" of "Friday’s report". */
const wordsOf = (name: string, language: Language) =>
  bareName(
    name
      .split(' ')
      .map((word) => withoutPossessive(word, language))
      .join(' '),
    language,
  ).split(' ');

/** Whether letters are the initials of capitals in a name: "QHO" of "a report from the Quay Harbour Office". */
const isAcronymIn = (letters: string, name: string): boolean =>
  letters.length > 2 && name.replace(INITIALS, '').toLowerCase().includes(letters);

/** The name before that has every word of a document's name; of "the survey" also a poll's. */
function fullerOf(
  mention: Mention,
  { language, documents }: Pick<State, 'language' | 'documents'>,
): string | undefined {
  if (mention.titled) return undefined;
  const parts = wordsOf(mention.name.replace(patternsOf(language).again, ''), language);
  const head = headOfDocument(mention.name, language);
  const before = documents.get(head) ?? [];
  const named = before.find((name) => {
    const words = wordsOf(name, language);
    const isIn = (part: string) => words.includes(part) || isAcronymIn(part, name);
    return parts.every(isIn) || isShortFor(bareName(name, language).split(' '), parts);
  });
  if (named !== undefined) return named;
  const [only, ...more] = before;
  if (only && more.length === 0 && isVague(only, language) && mention.name !== withoutArticle(mention.name, language))
    return only;
  const kin = language.documents.kin?.find((heads) => heads.includes(head)) ?? [];
  const others = parts.filter((part) => part !== head);
  return kin
    .flatMap((other) => documents.get(other) ?? [])
    .find((name) => others.every((part) => wordsOf(name, language).includes(part)));
}

/** "a recent poll": "the poll of 1,500 sailors" that follows is the same. */
const isVague = (name: string, language: Language): boolean => patternsOf(language).vague.test(name);

/** What is looked at behind a document. */
const SIDE = 90;

/** Whether the words behind it tell whose it is: "The report, published on Monday by the Harbour Office, says so". */
function isCredited(mention: Mention, { sentence, language }: State): boolean {
  for (const [at, other] of sentence?.mentions ?? [])
    if (other === mention) return patternsOf(language).credited.test(sentence?.masked.slice(at + 1, at + SIDE) ?? '');
  return false;
}

/** The document that "the report" or "the finance reports" stands for: the one named more fully before. */
export function documentSeed(mention: Mention, state: State): SourceSeed | null {
  const { language, documents } = state;
  const fuller = fullerOf(mention, { language, documents });
  const isUnidentified = !mention.titled && patternsOf(language).unidentified.test(mention.name);
  if (fuller === undefined && isUnidentified && !isCredited(mention, state)) return null;
  return { kind: 'document', name: fuller ?? mention.name, outletId: null, self: false };
}

/** The main word of a document's name: "memo" of "a May 7 memo to staff". */
export function headOfDocument(name: string, language: Language): string {
  const { heads } = patternsOf(language);
  return (
    fold(name)
      .split(' ')
      .find((word) => heads.has(word)) ?? ''
  );
}

/** Keeps in mind a document that is told from others by its name. */
export function noteDocument(mention: Mention, { language, documents }: State): void {
  const { name, titled } = mention;
  if (titled || patternsOf(language).unidentified.test(name)) return;
  const head = headOfDocument(name, language);
  if (fullerOf(mention, { language, documents }) !== undefined) return;
  documents.set(head, [name, ...(documents.get(head) ?? [])]);
}
