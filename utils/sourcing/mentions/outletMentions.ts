/** Outlets that a text names: those of the register, and those whose name has an outlet's form. */
import type { NameMatch, Outlet, Register } from '../../outlets/register.ts';
import type { Language } from '../languages/language.ts';
import { type Mention, mentionOf } from '../mention.ts';
import { perLanguage } from '../perLanguage.ts';
import { withoutPossessive } from '../sharedNames.ts';
import { bareName, endsWithArticle } from '../withoutArticle.ts';
import { blockPatterns } from './blockPatterns.ts';
import { isOthersLetters } from './othersLetters.ts';

const compiled = perLanguage(({ names }) => ({
  possessive: new RegExp(`(?:${names.possessive})$`, 'u'),
  origins: new Set(names.origins),
  stops: new Set(names.stops),
  traps: names.outletTraps === undefined ? null : new RegExp(names.outletTraps, 'uy'),
  studied: new RegExp(names.journalsIn ?? '(?!)', 'u'),
}));

/** Of several outlets that share a name, the one called exactly so; a name that is firmly one outlet's is that one's. */
function likeliest(match: NameMatch, register: Register, language: Language): string {
  if (match.outletIds.length === 1 || !match.ambiguous) return match.outletIds[0];
  const name = bareName(match.text, language);
  const exact = match.outletIds.find((id) => bareName(register.byId(id)?.name ?? '', language) === name);
  return exact ?? match.outletIds[0];
}

const OFFICIAL = /\.(?:gov|mil|int)(?:\.\w\w)?$/;

/** Outlets of the register that watch and study, and publish what they find. */
const WATCHERS: ReadonlySet<string> = new Set([
  'syrian-observatory-for-human-rights',
  'isw',
  'stimson-center',
  'mises-institute',
]);

/** A body that publishes: its statements are its own, it carries nobody's. */
export const isOffice = (outlet: Outlet | null): boolean =>
  outlet?.kind === 'government' ||
  WATCHERS.has(outlet?.id ?? '') ||
  (outlet !== null && outlet.domains.length > 0 && outlet.domains.every((domain) => OFFICIAL.test(domain)));

/** "Bloomberg Politics" is Bloomberg, and no shared name any more. */
function withPart(outlet: Mention, text: string, { names }: Language): Mention {
  const word = /^ (\p{Lu}\p{L}+)(?![\p{L}-]| \p{Lu})/u.exec(text.slice(outlet.end, outlet.end + 30))?.[1];
  if (!word || !names.outletParts.includes(word)) return outlet;
  // "RBC Capital Markets": a shared name on which another runs on
  const before = /(\p{Lu}[\p{L}&.-]*) $/u.exec(text.slice(Math.max(0, outlet.start - 20), outlet.start))?.[1];
  if (outlet.ambiguous && before && !names.articles.includes(before)) return outlet;
  const end = outlet.end + 1 + word.length;
  const ambiguous = outlet.ambiguous && outlet.text.length <= 3;
  return { ...outlet, end, text: text.slice(outlet.start, end), ambiguous };
}

/** "the Journal of Harbour Law": a shared name of one word that goes on as another's. */
const runsOn = (text: string, { text: name, end }: NameMatch, { names }: Language): boolean =>
  !name.includes(' ') &&
  names.genitive?.includes(/^ (\p{Ll}+) \p{Lu}/u.exec(text.slice(end, end + 20))?.[1] ?? '') === true;

/** "CCTV footage": a word that is an outlet's name as well, by what stands beside it. */
function isTrap(text: string, { start }: NameMatch, language: Language): boolean {
  const { traps } = compiled(language);
  if (!traps) return false;
  traps.lastIndex = start;
  return traps.test(text);
}

/** "a study in The Lancet", "published in Nature Physics": the journal that a study is in. */
function isStudied(text: string, { text: name, start }: NameMatch, language: Language): boolean {
  const { journals } = language.names;
  const { studied } = compiled(language);
  return (
    journals?.includes(bareName(name, language)) === true && studied.test(text.slice(Math.max(0, start - 30), start))
  );
}

/** "South African leaders": without its article no name of an outlet, but where somebody comes from. */
function isBareOrigin({ text }: NameMatch, { names }: Language): boolean {
  const words = text.split(' ');
  return names.origins.includes(words.at(-1) ?? '') && !names.articles.includes(words[0] ?? '');
}

/** The outlets of the register that a text names, public offices apart. */
export function registeredOutlets(text: string, language: Language, register: Register): Mention[] {
  return register
    .findNames(text, language.lang)
    .filter(
      (match) =>
        !isOffice(register.byId(match.outletIds[0])) &&
        !(match.ambiguous && runsOn(text, match, language)) &&
        !isTrap(text, match, language) &&
        !isOthersLetters(text, match, { language, register }) &&
        !isBareOrigin(match, language) &&
        !isStudied(text, match, language),
    )
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
        ...(match.programme === null ? {} : { programme: true as const }),
      };
      return withPart(found, text, language);
    });
}

/** "CNN.com": an address without its path that stands in the text. */
const ADDRESS = /(?<![\p{L}\p{N}@/.-])(?:[\p{L}\p{N}-]{1,40}\.){1,3}\p{Ll}{2,6}(?![\p{L}\p{N}-])/gu;

const NEXT = /\p{Ll}/u;

/** Whether a small letter follows a full stop: most texts need no search for addresses. */
function mayHoldAddress(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1))
    if (NEXT.test(text[at + 1] ?? '')) return true;
  return false;
}

/** The outlets of the register whose address a text names. */
export function addressedOutlets(text: string, register: Register): Mention[] {
  if (!mayHoldAddress(text)) return [];
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: address, index }) => {
    const outlet = register.byUrl(`https://${address.toLowerCase()}/`);
    if (!outlet || isOffice(outlet)) return [];
    return [{ ...mentionOf('outlet', index, address, outlet.name), outletIds: [outlet.id], outletId: outlet.id }];
  });
}

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

/** Whether a name of the register names the outlet where it stands; `names`: the names of people and bodies there. */
export const namesOutlet = (outlet: Mention, names: readonly Mention[], language: Language): boolean =>
  outlet.text.length > 1 && !isPartOfName(outlet, names, language) && isName(outlet, language);

/** Whether the words before its noun name an outlet: no origin alone ("Portuguese newspaper") and no part of a title ("Lost On TV"). */
function isOwnName({ 0: name, groups, index, input }: RegExpExecArray, language: Language): boolean {
  const { origins, stops, possessive } = compiled(language);
  const { kind = '', host = '', marked, shown } = groups ?? {};
  if (marked !== undefined || shown !== undefined) return true;
  const words = name.slice(0, name.length - host.length).split(' ');
  const own = words.slice(0, -(kind.split(' ').length || 1));
  return (
    (words.length === 1 || own.some((word) => !origins.has(word))) &&
    (endsWithArticle(input.slice(0, index), language) ||
      !language.names.never.includes(words[0]?.replace(possessive, '') ?? '')) &&
    !words.slice(0, -1).some((word) => stops.has(word.toLowerCase()))
  );
}

/** "Denmark’s Havnen newspaper" is called "Havnen newspaper". */
function withoutCountry(name: string, language: Language): string {
  const [first = '', ...rest] = name.split(' ');
  const country = withoutPossessive(first, language);
  return rest.length > 1 && country !== first && language.names.countries.includes(country) ? rest.join(' ') : name;
}

/** "The Harbour Gazette", "Radio Nordhavn": names of no outlet in the register. What only tells where is no name. */
export function outletsByForm(text: string, language: Language, register: Register): Mention[] {
  return blockPatterns(language)
    .outletForms(text)
    .filter((match) => isOwnName(match, language) && !register.byName(match[0]))
    .map((match) => {
      const name = withoutCountry(match[0], language);
      return mentionOf('outlet', match.index + match[0].length - name.length, name);
    });
}
