/** The names of an article, read once: by block, and who they are. */
import type { Block } from '../model.ts';
import { fold } from './fold.ts';
import { givenNamesOf } from './givenNames.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { findNames } from './mentions/findNames.ts';
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
const LOWER_WORD = /(?<![\p{L}’'-])\p{Ll}[\p{L}-]+/gu;

const startersOf = perLanguage(({ names }) => new RegExp(names.starters, 'u'));

const CAPITAL_WORD = /(?<![\p{L}’'-])\p{Lu}[\p{L}-]+/gu;
/** A word with a capital inside a sentence. */
const CAPITAL_WITHIN = /(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+/gu;

/** Words that stand in lower case somewhere in the article, or that only open its sentences ("Continuing", "Shortly"). */
function commonWords(blocks: readonly Block[], language: Language): Set<string> {
  const words = (pattern: RegExp) => new Set(blocks.flatMap(({ text }) => text.match(pattern) ?? []));
  const starters = startersOf(language);
  const within = words(CAPITAL_WITHIN);
  const opening = [...words(CAPITAL_WORD)].filter((word) => starters.test(word) && !within.has(word));
  return new Set([...words(LOWER_WORD), ...opening.map((word) => word.toLowerCase())]);
}

/** Reads the names of every block. */
export function readNames(blocks: readonly Block[], language: Language): ArticleNames {
  const common = commonWords(blocks, language);
  const byBlock = new Map(blocks.map((block) => [block, findNames(block.text, language, common)]));
  const named = [...byBlock].flatMap(([block, mentions]) =>
    CREDITS.has(block.kind) ? [] : mentions.map((mention) => ({ mention, block })),
  );
  const { genders } = language.names;
  const titled = new Map<string, number>();
  for (const { mention, block } of named) {
    if (mention.kind !== 'person') continue;
    const titles = block.text.slice(mention.start, mention.end - mention.name.length).match(/\p{L}+/gu) ?? [];
    const gender = genders.findIndex((one) => titles.some((title) => one.titles.includes(title)));
    if (gender >= 0) titled.set(fold(mention.name).split(' ').at(-1) ?? '', gender);
  }
  const given = givenNamesOf(language);
  return {
    named,
    of: (block) => byBlock.get(block) ?? [],
    people: createPeople(named.map(({ mention }) => mention)),
    genderOf: (name) =>
      titled.get(fold(name).split(' ').at(-1) ?? '') ?? given.get(name.split(/[ -]/u)[0] ?? '') ?? null,
  };
}
