/** Everything in a block that may be a source, each stretch of text claimed once, the surest kind first. */
import type { Block } from '../../model.ts';
import type { NameMatch, Outlet, Register } from '../../outlets/register.ts';
import { findBodyNouns } from '../bodyNouns.ts';
import type { Language } from '../languages/language.ts';
import { matchesOf } from '../matchesOf.ts';
import { freeOf, type Mention, type MentionKind, withoutOverlaps } from '../mention.ts';
import { quoteSpans } from '../quoteSpans.ts';
import { bareName, withoutArticle } from '../withoutArticle.ts';
import { documentsOf } from './documentsOf.ts';
import { findPhrases, type Phrase } from './findPhrases.ts';
import { quotedOutlets } from './quotedOutlets.ts';
import { titledWorks } from './titledWorks.ts';

type Compiled = {
  platforms: { name: string; pattern: RegExp; post: boolean }[];
  pronouns: RegExp;
  outletForms: RegExp;
  outletNouns: RegExp;
  possessive: RegExp;
  openingPossessive: RegExp;
  adverbs: RegExp;
};
const cache = new WeakMap<Language, Compiled>();

function compiled(language: Language): Compiled {
  const known = cache.get(language);
  if (known) return known;
  const pronouns = language.names.genders.flatMap((gender) => gender.pronouns);
  const made: Compiled = {
    platforms: language.platforms.map(({ name, pattern, post }) => ({
      name,
      pattern: new RegExp(pattern, 'gu'),
      post: post === true,
    })),
    pronouns: new RegExp(`(?<!\\p{L})(?:${pronouns.join('|')})(?!\\p{L})`, 'giu'),
    outletForms: new RegExp(language.names.outletForms, 'gu'),
    outletNouns: new RegExp(language.names.outletNouns, 'gu'),
    adverbs: new RegExp(language.names.adverbs, 'u'),
    possessive: new RegExp(`(?:${language.names.possessive})$`, 'u'),
    openingPossessive: new RegExp(`^(?:${language.names.possessive})(?!\\p{L})`, 'u'),
  };
  cache.set(language, made);
  return made;
}

const mention = (kind: MentionKind, start: number, text: string, name = text): Mention => ({
  kind,
  start,
  end: start + text.length,
  name: name.trim(),
  text,
  outletIds: [],
  outletId: null,
  ambiguous: false,
});

/** Of several outlets of one name, the one called exactly so. */
function likeliest(match: NameMatch, register: Register, language: Language): string {
  const name = bareName(match.text, language);
  const exact = match.outletIds.find((id) => bareName(register.byId(id)?.name ?? '', language) === name);
  return exact ?? match.outletIds[0];
}

/** A public body that publishes: its statements are its own, it carries nobody's. */
const isOffice = (outlet: Outlet | null): boolean =>
  outlet?.kind === 'government' ||
  (outlet !== null &&
    outlet.domains.length > 0 &&
    outlet.domains.every((domain) => /\.(?:gov|mil|int)(?:\.\w\w)?$/u.test(domain)));

/** "Bloomberg Politics" is Bloomberg, and no shared name any more. */
function withPart(outlet: Mention, text: string, { names }: Language): Mention {
  const word = /^ (\p{Lu}\p{L}+)(?![\p{L}-]| \p{Lu})/u.exec(text.slice(outlet.end, outlet.end + 30))?.[1];
  if (!word || !names.outletParts.includes(word)) return outlet;
  const end = outlet.end + 1 + word.length;
  const ambiguous = outlet.ambiguous && outlet.text.length <= 3;
  return { ...outlet, end, text: text.slice(outlet.start, end), ambiguous };
}

function outlets(text: string, language: Language, register: Register): Mention[] {
  return register
    .findNames(text, language.lang)
    .filter((match) => !isOffice(register.byId(match.outletIds[0])))
    .map((match) => {
      const outletId = likeliest(match, register, language);
      const found: Mention = {
        kind: 'outlet',
        start: match.start,
        end: match.end,
        name: register.byId(outletId)?.name ?? match.text,
        text: match.text,
        outletIds: match.outletIds,
        outletId,
        ambiguous: match.ambiguous,
      };
      return withPart(found, text, language);
    });
}

const all = (kind: MentionKind, text: string, pattern: RegExp) =>
  matchesOf(text, pattern).map((match) => mention(kind, match.index, match[0].trimEnd()));

/** A name that runs on over an outlet's ("Michael Bloomberg", "the World Bank") is the name, not the outlet. */
const isPartOfName = (outlet: Mention, names: readonly Mention[], language: Language) =>
  names.some((name) => {
    if (name.start >= outlet.end || name.end <= outlet.start) return false;
    if (outlet.ambiguous && (name.end > outlet.end + 2 || name.start < outlet.start - 4)) return true;
    // Initials begin a name: "TT Torrez".
    const initials = outlet.text.length === 2 && name.name.split(' ').length === 2;
    if (initials && name.kind === 'person' && name.start === outlet.start && name.end > outlet.end)
      return !language.names.outletInitials.includes(outlet.text);
    return name.kind === 'person' && name.start < outlet.start && name.end === outlet.end;
  });

/** A capital at least, and not a word that merely begins a sentence ("On", "As"). */
const isName = (outlet: Mention, language: Language) =>
  !outlet.ambiguous ||
  (/\p{Lu}|\p{Lo}/u.test(outlet.text) &&
    !language.names.never.includes(outlet.text) &&
    !language.names.countries.includes(outlet.text.replace(compiled(language).possessive, '')));

/**
 * What is known before a block is read: the outlets, the block's names, and whether a single word is the last name of
 * somebody in the article.
 */
export type Known = {
  register: Register;
  names: readonly Mention[];
  isPerson(word: string): boolean;
  given: ReadonlySet<string>;
};

/** A name somewhere before the noun, or as its first word. */
const BEHIND_NAME = /\s\p{Lu}|^\p{Lu}[\p{L}'’]* (?!\p{Lu})/u;

/** Mentions of a block in order of place, none overlapping. */
export function findMentions(block: Block, language: Language, { register, names, isPerson, given }: Known): Mention[] {
  const { text } = block;
  const patterns = compiled(language);
  const marked = quoteSpans(text, language).map(({ start, end }) =>
    mention('quotation', start, text.slice(start, end)),
  );
  const registered = outlets(text, language, register);
  const { quotes, titles } = quotedOutlets(text, marked, registered);
  const layers = [
    registered.filter(
      (outlet) =>
        !isPartOfName(outlet, names, language) &&
        isName(outlet, language) &&
        !(/^\p{Lu}\p{Ll}/u.test(outlet.text) && isPerson(outlet.text)) &&
        outlet.text.length > 1,
    ),
    patterns.platforms.flatMap(({ name, pattern, post }) =>
      matchesOf(text, pattern).map((match) => mention(post ? 'post' : 'platform', match.index, match[0], name)),
    ),
  ];
  layers.splice(
    1,
    0,
    matchesOf(text, patterns.outletForms)
      .map((match) => mention('outlet', match.index, match[0]))
      .filter(({ name }) => !register.byName(name) && !language.names.never.includes(name.split(' ')[0] ?? ''))
      .filter(
        ({ name }) =>
          name
            .split(' ')
            .slice(0, -1)
            .some((word) => !language.names.origins.includes(word)) || !name.includes(' '),
      ),
  );
  layers.push(findBodyNouns(text, language));
  layers.push(all('outlet', text, patterns.outletNouns).map((noun) => ({ ...noun, backward: true as const })));
  const works = titledWorks(text, quotes, language);
  let taken = withoutOverlaps([...freeOf(works, [...quotes, ...titles]), ...works]);
  for (const layer of layers) taken = withMore(taken, layer);
  const unnamed = findPhrases(text, 'anonymous', language.unnamed, language);
  const freeNames = freeOf(taken, names)
    .filter((name) => !unnamed.some((phrase) => isModifier(name, phrase, text)))
    .filter(({ name, end }) => text[end] !== ',' || !patterns.adverbs.test(name) || isPerson(name) || given.has(name))
    .map((name) =>
      name.kind === 'name' && (isPerson(name.name) || (given.has(name.name) && !isPlaced(name, text, language)))
        ? { ...name, kind: 'person' as const }
        : name,
    );
  const bodies = findPhrases(text, 'organization', language.bodies, language).filter(({ name }) =>
    BEHIND_NAME.test(withoutArticle(name, language)),
  );
  taken = withMore(taken, bodies);
  taken = withMore(
    taken,
    freeNames.filter((name) => name.kind === 'person'),
  );
  for (const layer of [unnamed, documentsOf(text, taken, language)]) {
    const before = taken;
    taken = withMore(
      before,
      layer.flatMap((m) => shortened(m, before, { text, language })),
    );
  }
  return withMore(withMore(taken, freeNames), all('pronoun', text, patterns.pronouns));
}

/** "in Charlotte": a place, though somebody may be called so. */
const isPlaced = ({ start }: Mention, text: string, { names }: Language): boolean =>
  names.placing.includes(/(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? '');

/** "a senior Roe adviser": the name tells whose adviser, and is not who speaks. */
const isModifier = ({ kind, start, end }: Mention, phrase: Phrase, text: string): boolean =>
  (kind === 'person' || kind === 'name') &&
  phrase.start <= start &&
  end < phrase.headEnd &&
  /^ \p{Ll}+$/u.test(text.slice(end, phrase.headEnd));

/** Adds what stands in the free stretches; `taken` is in order and without overlaps, and so is what comes back. */
function withMore(taken: Mention[], mentions: readonly Mention[]): Mention[] {
  const free = freeOf(taken, mentions);
  return free.length === 0 ? taken : withoutOverlaps([...taken, ...free]);
}

type Place = { text: string; language: Language };

/** A phrase that begins inside something already claimed is cut to what is left after it. */
function shortened(phrase: Phrase, taken: readonly Mention[], { text, language }: Place): Mention[] {
  let { start, end } = phrase;
  for (const other of taken) {
    if (other.start >= end || other.end <= start) continue;
    if (other.start >= phrase.headEnd) end = Math.min(end, other.start);
    else if (other.end < end && other.start <= start + (end - start) / 1.2) start = Math.max(start, other.end);
    else end = Math.min(end, other.start);
  }
  if (start >= phrase.headEnd || end < phrase.headEnd) return [];
  // "an insider close to Jane Roe": the name stands for itself, the phrase keeps it in its own name
  if (end < phrase.end && start === phrase.start && phrase.headEnd <= end)
    return [mention(phrase.kind, start, text.slice(start, phrase.headEnd), phrase.name)];
  const raw = text.slice(start, end);
  const name = raw.replace(compiled(language).openingPossessive, '').trim();
  if (!name || (name !== phrase.name && language.names.homographs.includes(name))) return [];
  const offset = raw.indexOf(name);
  // "a CNN poll": the outlet stands for itself, the poll keeps it in its own name
  const isWhole = phrase.name !== text.slice(phrase.start, phrase.end);
  return [{ ...phrase, start: start + offset, end: start + offset + name.length, name: isWhole ? phrase.name : name }];
}
