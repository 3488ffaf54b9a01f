/** Everything in a block that may be a source, each stretch of text claimed once, the surest kind first. */

import type { Block, Publisher } from '../../model.ts';
import type { Register } from '../../outlets/register.ts';
import { findBodyNouns } from '../bodyNouns.ts';
import { givenNamesOf } from '../givenNames.ts';
import type { Language } from '../languages/language.ts';
import { freeOf, type Mention, type MentionKind, mentionOf, withMore, withoutOverlaps } from '../mention.ts';
import { perLanguage } from '../perLanguage.ts';
import { quoteSpans } from '../quoteSpans.ts';
import { withoutArticle } from '../withoutArticle.ts';
import { blockPatterns } from './blockPatterns.ts';
import { documentsOf } from './documentsOf.ts';
import { findPhrases, type Phrase } from './findPhrases.ts';
import { isOfficeOf } from './isOfficeOf.ts';
import { joined } from './joined.ts';
import { addressedOutlets, namesOutlet, outletsByForm, registeredOutlets } from './outletMentions.ts';
import { ownNames } from './ownNames.ts';
import { quotedOutlets } from './quotedOutlets.ts';
import { titledWorks } from './titledWorks.ts';

type Compiled = {
  openingPossessive: RegExp;
  adverbs: RegExp;
  office: RegExp | null;
  many: RegExp;
};

const compiled = perLanguage((language): Compiled => {
  return {
    office: language.bodies.office === undefined ? null : new RegExp(language.bodies.office, 'u'),
    adverbs: new RegExp(language.names.adverbs, 'u'),
    many: new RegExp(language.names.many, 'u'),
    openingPossessive: new RegExp(`^(?:${language.names.possessive})(?!\\p{L})`, 'u'),
  };
});

const mentionsOf = (kind: MentionKind, matches: readonly RegExpExecArray[]) =>
  matches.map((match) => mentionOf(kind, match.index, match[0].trimEnd()));

/**
 * What is known before a block is read: the outlets, the block's names, and whether a single word is the last name of
 * somebody in the article.
 */
export type Known = {
  register: Register;
  publisher: Publisher | null;
  names: readonly Mention[];
  isPerson(word: string): boolean;
  /** Whether a single word is a place somewhere in the article. */
  isPlace(word: string): boolean;
};

type Place = Known & { text: string; language: Language };

/** A name somewhere before the noun, or as its first word. */
const BEHIND_NAME = /\s\p{Lu}|^\p{Lu}[\p{L}'’]* (?!\p{Lu})/u;

/** Mentions of a block in order of place, none overlapping. */
export function findMentions({ text }: Block, language: Language, known: Known): Mention[] {
  const place: Place = { ...known, text, language };
  const documents = findPhrases(text, 'document', language.documents, language);
  const unnamed = joined(findPhrases(text, 'anonymous', language.unnamed, language), text, language).filter(
    (phrase) =>
      !documents.some((document) => owns(phrase, document, place)) &&
      !known.names.some((name) => opensBody(phrase, name)) &&
      !isOfficeOf(phrase, known.names, text, language),
  );
  const marked = withMarks(place, unnamed);
  const names = namesIn(place, marked, unnamed).filter(
    (name) => name.kind !== 'anonymous' || !isOfficeOf(name, known.names, text, language),
  );
  const bodies = findPhrases(text, 'organization', language.bodies, language).filter(
    (body) =>
      (isNamed(body.name, language) || isBare(body, text, language) || isOffice(body.name, language)) &&
      !names.some((name) => isDescribed(name, body, place)) &&
      !unnamed.some((phrase) => isModifier(body, phrase, text)),
  );
  const people = names.filter(({ kind }) => kind === 'person');
  let taken = withMore(withMore(marked, bodies), people);
  for (const layer of [unnamed, documentsOf(text, documents, taken, language)]) {
    const before = taken;
    taken = withMore(
      before,
      layer.flatMap((phrase) => shortened(phrase, before, place)),
    );
  }
  const patterns = blockPatterns(language);
  return [
    mentionsOf('anonymous', patterns.speaking(text)),
    names,
    mentionsOf('pronoun', patterns.pronouns(text)),
  ].reduce(withMore, taken);
}

/** What its form tells for sure: quotations, titled works, outlets, platforms, and nouns that stand for one of these. */
function withMarks(
  { text, language, register, names, isPerson, publisher }: Place,
  unnamed: readonly Phrase[],
): Mention[] {
  const patterns = blockPatterns(language);
  const spans = quoteSpans(text, language)
    .filter(({ start, end }) => !names.some((name) => name.start < start && name.end > end))
    .map(({ start, end }) => mentionOf('quotation', start, text.slice(start, end)));
  const registered = registeredOutlets(text, language, register);
  const given = givenNamesOf(language);
  const isPersons = ({ start, end, text: name }: Mention) =>
    given.has(name.split(' ')[0] ?? '') &&
    name.split(' ').length === 2 &&
    names.some((one) => one.kind === 'person' && one.start === start && one.end === end);
  const forms = outletsByForm(text, language, register).filter((form) => !isPersons(form));
  const { quotes, titles } = quotedOutlets(text, spans, [...registered, ...forms]);
  const works = withoutOverlaps(titledWorks(text, quotes, language));
  const layers = [
    ownNames(text, names, { publisher, language }),
    addressedOutlets(text, register),
    registered.filter(
      (outlet) =>
        namesOutlet(outlet, names, language) &&
        !forms.some((form) => isNumbered(form, outlet)) &&
        !unnamed.some((phrase) => isOpening(outlet, phrase)) &&
        !(/^\p{Lu}\p{Ll}/u.test(outlet.text) && isPerson(outlet.text)),
    ),
    forms,
    mentionsOf('organization', patterns.bodyForms(text)).filter(
      ({ start, end }) =>
        !names.some(
          (one) =>
            one.start > start &&
            one.end <= end &&
            text[one.start - 2] !== '&' &&
            given.has(one.name.split(' ')[0] ?? ''),
        ),
    ),
    language.platforms.flatMap(({ name, post }, index) =>
      patterns
        .platforms(text, index)
        .map((match) => mentionOf(post ? 'post' : 'platform', match.index, match[0], name)),
    ),
    findBodyNouns(text, patterns.bodyNouns(text), language),
    mentionsOf('outlet', patterns.outletNouns(text))
      .filter(({ end }) => ![...registered, ...forms].some(({ start }) => start === end + 1))
      .map((noun) => ({ ...noun, backward: true as const })),
  ];
  return layers.reduce(withMore, withoutOverlaps([...freeOf(works, [...quotes, ...titles]), ...works]));
}

/** "HBN 7": a station of its own, and no network's name before a number. */
const isNumbered = (form: Mention, { start, end }: Mention): boolean =>
  form.start === start && form.end > end && /\d$/.test(form.text);

/** "Sailor Support", "Women's Aid": a body whose name begins with a word for people, though not "Members of Congress". */
const opensBody = ({ start, headEnd }: Phrase, { kind, start: from, end, name }: Mention): boolean =>
  kind === 'organization' && from === start && end > headEnd && end - from === name.length && !/ \p{Ll}/u.test(name);

/** "the coroner's report", "official figures": whose document it is, and no source beside it. */
const owns = ({ end, headEnd, name }: Phrase, document: Phrase, { text, language }: Place): boolean =>
  end === headEnd &&
  document.start <= end + 3 &&
  document.headEnd > end &&
  (/^['’]/u.test(text.slice(end, end + 1)) ||
    (!compiled(language).many.test(name) && /^ [\p{L}-]+$/u.test(text.slice(end, document.headEnd))));

/** "People close to the talks", "State officials", "a House Democrat": an ordinary word with its capital where the phrase begins. */
const isOpening = ({ ambiguous, start, end }: Mention, phrase: Phrase): boolean =>
  ambiguous &&
  phrase.start <= start &&
  phrase.headEnd >= end &&
  (phrase.start === start ? phrase.end > end : phrase.isProper);

/** The names that nothing surer has claimed, with those that are people's told so. */
function namesIn(
  { text, language, names, isPerson, isPlace }: Place,
  taken: Mention[],
  unnamed: readonly Phrase[],
): Mention[] {
  const given = givenNamesOf(language);
  const { adverbs } = compiled(language);
  return freeOf(taken, names)
    .filter((name) => !unnamed.some((phrase) => isModifier(name, phrase, text)))
    .filter(({ name, end }) => text[end] !== ',' || !adverbs.test(name) || isPerson(name) || given.has(name))
    .map((name) =>
      name.kind === 'name' && (isPerson(name.name) || (given.has(name.name) && !isPlace(name.name)))
        ? { ...name, kind: 'person' as const }
        : name,
    );
}

/** A name stands before the noun: "the Danish government", though not "A government". */
const isNamed = (phrase: string, { names }: Language): boolean => {
  const [first = '', ...rest] = phrase.split(' ');
  return BEHIND_NAME.test(names.determiners.includes(first.toLowerCase()) ? ` ${rest.join(' ')}` : phrase);
};

/** "the health ministry": of the country that the article is about. */
const isOffice = (name: string, language: Language) => compiled(language).office?.test(name) === true;

/** "police": a body without a word before it; though not in "Police Chief Jane Roe" or "the police report". */
const isBare = ({ name, start, end }: Mention, text: string, language: Language) =>
  language.bodies.alone?.includes(withoutArticle(name, language).toLowerCase()) === true &&
  !(/^\p{Lu}/u.test(text.slice(start)) && /^ \p{Lu}/u.test(text.slice(end))) &&
  !language.documents.heads.includes(/^ (\p{Ll}+)/u.exec(text.slice(end, end + 20))?.[1] ?? '');

/** "the Harbour Observatory monitor group": a body's whole name before words for what it is. */
const isDescribed = ({ kind, name, start, end }: Mention, body: Phrase, { text, language }: Place): boolean =>
  kind === 'organization' &&
  name.split(' ').some((word) => language.names.bodies.includes(word)) &&
  start >= body.start &&
  /^(?: [\p{Ll}-]+){2}$/u.test(text.slice(end, Math.max(end, body.headEnd)));

const MODIFIERS: ReadonlySet<MentionKind> = new Set(['person', 'name', 'organization']);

/** "a senior Roe adviser", "a Roe campaign aide": the name tells whose adviser, and is not who speaks. */
const isModifier = ({ kind, start, end }: Mention, phrase: Phrase, text: string): boolean =>
  MODIFIERS.has(kind) &&
  phrase.start <= start &&
  end < phrase.headEnd &&
  /^(?: [\p{Ll}-]+){0,2} [\p{L}-]+$/u.test(text.slice(end, phrase.headEnd));

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
    return [mentionOf(phrase.kind, start, text.slice(start, phrase.headEnd), phrase.name)];
  const raw = text.slice(start, end);
  const name = raw.replace(compiled(language).openingPossessive, '').trim();
  if (!name || (name !== phrase.name && language.names.homographs.includes(name))) return [];
  const offset = raw.indexOf(name);
  // "a CNN poll": the outlet stands for itself, the poll keeps it in its own name
  const isWhole = phrase.name !== text.slice(phrase.start, phrase.end);
  return [{ ...phrase, start: start + offset, end: start + offset + name.length, name: isWhole ? phrase.name : name }];
}
