/** Bodies named in more ways than one: which full name, which letters and which short name are one. */
import type { ArticleNames } from './articleNames.ts';
import type { Language } from './languages/language.ts';
import { perLanguage } from './perLanguage.ts';

/** An acronym in brackets behind the full name: "Harbour Office (HO)". */
const IN_BRACKETS = /^ \(["“‘']?(?<acronym>\p{Lu}[\p{L}\d.&-]{1,9})["”’']?\)/u;
const LETTERS = /^\p{Lu}\p{L}{0,4}\p{Lu}$/u;

const wordsOf = (name: string) => name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
const initialsOf = (words: readonly string[]) => words.map((word) => word[0]).join('');
/** "U.S." as the lists have it. */
const undotted = (word: string) => word.replace(/\.$/u, '');
const bare = (name: string) => name.replaceAll('.', '');

/** “Westmark’s” before a name. */
const ownerOf = perLanguage(({ names }) => new RegExp(`^.*(?:${names.possessive}) (?=\\p{Lu})`, 'u'));

/** So many initials of a name may be lacking in its letters: those of a second part, "and Prevention". */
const MORE = 2;

/** A name of several words, its first word, and its initials with and without a word of origin before them. */
type FullName = { name: string; first: string; initials: readonly string[] };

function fullNameOf(name: string, language: Language): FullName {
  const { names } = language;
  const words = wordsOf(name);
  const whole = wordsOf(name.replace(ownerOf(language), '')).filter(
    (word) => !names.legalForms.includes(undotted(word)),
  );
  const own = whole.filter((word, at) => at > 0 || !names.origins.includes(undotted(word)));
  // "DOT", "DOJ": with the letter of the small word
  const all = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word) || names.links.includes(word));
  const several = [words, whole, own, all.map((word) => word.charAt(0).toUpperCase())].filter(
    (some) => some.length > 1,
  );
  return { name, first: bare(words[0] ?? ''), initials: several.map(initialsOf) };
}

/** Whether letters stand for a name: its initials, or their beginning ("CDC"). */
const standFor = (letters: string, { first, initials }: FullName): boolean =>
  first !== letters &&
  initials.some(
    (some) =>
      some === letters || (letters.length > 2 && some.startsWith(letters) && some.length <= letters.length + MORE),
  );

/** The one full name that fits, the longest of several ways to write it; null where others fit as well. */
function only(full: readonly FullName[], fits: (one: FullName) => boolean): string | null {
  const fitting = full.filter(fits).map(({ name }) => name);
  const [longest, ...others] = fitting.sort((a, b) => b.length - a.length);
  return longest !== undefined && others.every((other) => longest.endsWith(` ${other}`)) ? longest : null;
}

/** What is looked at behind a name. */
const BEHIND = 30;

/** ", known as HCO". */
const aliasOf = perLanguage(
  ({ names }) => new RegExp(`^,? (?:${names.alias}) (?<acronym>\\p{Lu}[\\p{Lu}\\d.&-]{1,9})(?![\\p{L}\\d-])`, 'u'),
);

const possessiveOf = perLanguage(({ names }) => new RegExp(`(?:${names.possessive})$`, 'u'));

/** Whether words before a name only tell where it is: "Westmark’s", "US". */
function isOrigin(words: string, language: Language): boolean {
  const { names } = language;
  const possessive = possessiveOf(language);
  const parts = words
    .trim()
    .split(' ')
    .map((word) => undotted(word.replace(possessive, '')));
  return parts.every((word) => [names.origins, names.countries, names.articles].some((list) => list.includes(word)));
}

/** So many words of whatever kind may be lacking in a name's short form: "Quay" for "Quay Crossings". */
const LACKING = 2;

/** "the Foreign Ministry" is "the Westmark Foreign Ministry", "Harbour" is "Harbour Motor Co.", "the Quay Center" is "the Quay Center for Ports". */
function fullOf(short: string, full: readonly FullName[], language: Language): string | null {
  const { firmWords, countries, firms, links, origins } = language.names;
  if (short.includes(' '))
    return only(
      full,
      ({ name }) =>
        (name.endsWith(` ${short}`) && isOrigin(name.slice(0, -short.length), language)) ||
        (name.startsWith(`${short} `) && links.includes(name.slice(short.length + 1).split(' ')[0] ?? '')),
    );
  if (countries.includes(short) && !firms.includes(short)) return null;
  return only(full, ({ name }) => {
    if (!name.startsWith(`${short} `)) return false;
    const rest = name.slice(short.length + 1).split(' ');
    return (
      rest.every((word) => firmWords.includes(word)) ||
      (rest.length <= LACKING && ![...origins, ...firms].includes(short))
    );
  });
}

/** By every name that an article uses for a body, the one a reader would know it by: "Full Name (FN)". */
export function bodiesOf({ named }: ArticleNames, language: Language): Map<string, string> {
  const bodies = named.filter(({ mention }) => mention.kind === 'organization' || mention.kind === 'name');
  const all = [...new Set(bodies.map(({ mention }) => mention.name))];
  const full = all.filter((name) => name.includes(' ')).map((name) => fullNameOf(name, language));
  const letters = all.filter((name) => LETTERS.test(bare(name)));
  const found = new Map<string, string>();
  const alias = aliasOf(language);
  const note = (name: string, acronym: string) => {
    if (found.has(name) || found.has(acronym)) return;
    for (const one of [name, acronym]) found.set(one, `${name} (${bare(acronym)})`);
  };
  for (const { mention, block } of bodies) {
    const behind = block.text.slice(mention.end, mention.end + BEHIND);
    const bracket = (IN_BRACKETS.exec(behind) ?? alias.exec(behind))?.groups?.acronym;
    if (bracket !== undefined && mention.name.includes(' ')) note(mention.name, bracket);
  }
  for (const acronym of letters) {
    const name = only(full, (one) => standFor(bare(acronym).toUpperCase(), one));
    const known = name === null ? undefined : found.get(name);
    // "F.H.A.", and "F.H.A" where a sentence ends
    if (known !== undefined) found.set(acronym, known);
    else if (name !== null) note(name, acronym);
  }
  for (const short of all) {
    const letters = found.get(short.split(' ').at(-1) ?? '');
    const isLocal = letters !== undefined && isOrigin(short.split(' ').slice(0, -1).join(' '), language);
    const name = found.has(short) ? null : isLocal ? letters : fullOf(short, full, language);
    if (name !== null) found.set(short, found.get(name) ?? name);
  }
  return found;
}
