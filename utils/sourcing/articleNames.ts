/** The names of an article, read once: by block, and who they are. */
import type { Block } from '../model.ts';
import type { Register } from '../outlets/register.ts';
import type { Article } from './addOutlets.ts';
import { tellApart } from './courtesyNames.ts';
import { fold } from './fold.ts';
import { givenNamesOf } from './givenNames.ts';
import { withoutCapitals } from './headlineNames.ts';
import type { Language } from './languages/language.ts';
import { after, kindAt, LETTER, LOWER, UPPER } from './letters.ts';
import type { Mention } from './mention.ts';
import { findNames } from './mentions/findNames.ts';
import { withFirms } from './mentions/firmNames.ts';
import { withSharedSurnames } from './mentions/sharedSurnames.ts';
import { createPeople, type People } from './people.ts';
import { perLanguage } from './perLanguage.ts';

export type ArticleNames = {
  named: { mention: Mention; block: Block }[];
  of(block: Block): readonly Mention[];
  people: People;
  /** Which of the language's genders a person's titles and given name are of; null where they do not tell. */
  genderOf(name: string): number | null;
};

/** Blocks whose names are those of photographers and reporters. */
const CREDITS = new Set(['credit', 'byline']);
const startersOf = perLanguage(({ names }) => new RegExp(names.starters, 'u'));

/** Words as the blocks have them: in lower case, with a capital, and with one inside a sentence ("as Roe", "so, Roe"). */
type Spellings = { lower: Set<string>; capital: Set<string>; within: Set<string> };

const INSIDE = /[\p{Ll},] $/u;
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;
const HYPHEN = 45;

/** Adds the words of two letters or more, hyphens among them; what stands behind an apostrophe is none. */
function addSpellings(text: string, { lower, capital, within }: Spellings): void {
  for (let at = 0, end = 0; at < text.length; at = end) {
    const first = kindAt(text, at);
    const second = after(at, first);
    end = second;
    if (!isInWord(text, at, first)) continue;
    while (end < text.length) {
      const kind = kindAt(text, end);
      if (!isInWord(text, end, kind)) break;
      end = after(end, kind);
    }
    if (end === second || isApostrophe(text.charCodeAt(at - 1))) continue;
    if ((first & LOWER) !== 0) lower.add(text.slice(at, end));
    if ((first & UPPER) === 0) continue;
    capital.add(text.slice(at, end));
    if (INSIDE.test(text.slice(Math.max(0, at - 3), at))) within.add(text.slice(at, end));
  }
}

const isInWord = (text: string, at: number, kind: number) => (kind & LETTER) !== 0 || text.charCodeAt(at) === HYPHEN;

/** Words that stand in lower case somewhere in the article, or that only open its sentences ("Continuing", "Shortly"). */
function commonWords(blocks: readonly Block[], language: Language): Set<string> {
  const spellings: Spellings = { lower: new Set(), capital: new Set(), within: new Set() };
  for (const { text } of blocks) addSpellings(text, spellings);
  const { lower, capital, within } = spellings;
  const starters = startersOf(language);
  for (const word of capital) if (starters.test(word) && !within.has(word)) lower.add(word.toLowerCase());
  return lower;
}

/** Words of a title or origin that are somebody’s last name or a firm’s first: "French" of David French, "American" of American Airlines. */
function titleSurnames(named: readonly Mention[], { names }: Language): Set<string> {
  const lasts = named.filter(({ kind }) => kind === 'person').map(({ name }) => name.split(' ').at(-1) ?? '');
  const firms = named.flatMap(({ kind, name }) => {
    const [first = '', ...rest] = kind === 'organization' ? name.split(' ') : [];
    return rest.length > 0 && rest.every((word) => names.firmWords.includes(word)) ? [first] : [];
  });
  return new Set([
    ...lasts.filter((last) => names.titleNames.includes(last) || names.lastNames?.includes(last)),
    ...firms.filter((first) => names.origins.includes(first)),
  ]);
}

function namesOf(blocks: readonly Block[], language: Language): Map<Block, Mention[]> {
  const common = commonWords(blocks, language);
  const all = new Map(blocks.map((block) => [block, findNames(block.text, language, { common })]));
  const surnames = titleSurnames([...all.values()].flat(), language);
  for (const block of blocks)
    if ([...surnames].some((name) => block.text.includes(name)))
      all.set(block, findNames(block.text, language, { common, surnames }));
  return withoutCapitals(withSharedSurnames(withFirms(all, language), language));
}

/** An outlet, or a part of one: "Fox News", "Bloomberg Politics". */
const isOutlet = (name: string, register: Register, { names }: Language) =>
  name.includes(' ') &&
  (register.byName(name) !== null || names.outletParts.includes(name.slice(name.lastIndexOf(' ') + 1)));

/** Reads the names of every block. An outlet's ("Fox News") is nobody's, though it has the shape of one. */
export function readNames(
  { blocks, register }: Pick<Article, 'blocks' | 'register'>,
  language: Language,
): ArticleNames {
  const byBlock = namesOf(blocks, language);
  const named = [...byBlock].flatMap(([block, mentions]) =>
    CREDITS.has(block.kind) ? [] : mentions.map((mention) => ({ mention, block })),
  );
  const { genders } = language.names;
  const byTitle = new Map<Mention, number>();
  const titled = new Map<string, number | null>();
  for (const { mention, block } of named) {
    if (mention.kind !== 'person') continue;
    const before = block.text.slice(mention.start, mention.end - mention.name.length);
    const titles = before === '' ? [] : (before.match(/\p{L}+/gu) ?? []);
    const gender = genders.findIndex((one) => titles.some((title) => one.titles.includes(title)));
    if (gender < 0) continue;
    byTitle.set(mention, gender);
    const last = fold(mention.name).split(' ').at(-1) ?? '';
    titled.set(last, (titled.get(last) ?? gender) === gender ? gender : null);
  }
  tellApart(
    named.flatMap(({ mention }) => (mention.kind === 'person' ? [mention] : [])),
    byTitle,
    language,
  );
  const given = givenNamesOf(language);
  return {
    named,
    of: (block) => byBlock.get(block) ?? [],
    people: createPeople(
      named
        .map(({ mention }) => mention)
        .filter(({ name }) => given.has(name.split(' ')[0] ?? '') || !isOutlet(name, register, language)),
    ),
    genderOf: (name) =>
      titled.get(fold(name).split(' ').at(-1) ?? '') ?? given.get(name.split(/[ -]/u)[0] ?? '') ?? null,
  };
}
