import type { BlockLink, TextSpan } from '../model.ts';
import { FORM_PATTERNS } from './formPatterns.ts';
import type { NameMatch, Register } from './register.ts';
import { TELLING_CUES } from './tellingCues.ts';

/** The name as it stands in a text; what `findNames` gives is one. */
type NamedPlace = Pick<NameMatch, 'start' | 'end' | 'text' | 'ambiguous'> & { outletIds: readonly string[] };

/** What is known of the place where an ambiguous name stands. */
export type NameContext = {
  italics?: readonly TextSpan[];
  links?: readonly BlockLink[];
  lang?: string | null;
  /** To tell whether a link leads to the outlet's own site. */
  register?: Pick<Register, 'byUrl'>;
};

/** Languages that write every noun with a capital, so that a capital tells nothing within a sentence. */
const NOUNS_HAVE_CAPITALS = new Set(['de', 'lb']);
const ARTICLE_BEFORE = /(?:^|[^\p{L}])(the|le|la|el|il|die|der|das|den|dem|des)\s$/iu;
const ARTICLE_WITHIN = /^(?:The|Le|La|El|Il|Die|Der|Das|L['’])/;
/** Nothing but the opening of a sentence, quotation or list stands before. */
const SENTENCE_START = /(?:^|[.!?…:;•\n]|[.!?]["”’»)])\s*["“„«‘'(–—-]*\s*$/u;
const TITLE_CASED_NEIGHBOUR = /^\s+\p{Lu}/u;
const QUOTED_BEFORE = /["“„«‘»]/u;
const QUOTED_AFTER = /["”“’»«]/u;

const ARTICLES = String.raw`(?:the|le|la|l['’]|el|il|lo|die|der|das|den|dem|des)\s?`;

const overlaps = (a: TextSpan, b: TextSpan) => a.start < b.end && a.end > b.start;

function isSetInItalics(match: NamedPlace, italics: readonly TextSpan[]): boolean {
  // A whole italic paragraph is no title.
  return italics.some((span) => overlaps(span, match) && span.end - span.start <= match.end - match.start + 12);
}

function linksToItself(match: NamedPlace, { links = [], register }: NameContext): boolean {
  return links.some((link) => {
    if (!overlaps(link, match)) return false;
    const outlet = register?.byUrl(link.href);
    return outlet !== undefined && outlet !== null && match.outletIds.includes(outlet.id);
  });
}

/** "told The Sun", "im SPIEGEL", "dans Le Monde": a capital (or capitals) that the language did not ask for. */
function hasTellingCapital(text: string, match: NamedPlace, lang: string | null): boolean {
  const before = text.slice(Math.max(0, match.start - 40), match.start);
  if (SENTENCE_START.test(before)) return false;
  if (/^\p{Lu}{4,}/u.test(match.text) && !/\p{Lu}{4,}\s*$/u.test(before)) return true;
  const language = lang?.slice(0, 2).toLowerCase() ?? '';
  if (NOUNS_HAVE_CAPITALS.has(language)) return ARTICLE_WITHIN.test(match.text);
  const neighbours = TITLE_CASED_NEIGHBOUR.test(text.slice(match.end, match.end + 4));
  return ARTICLE_WITHIN.test(match.text) && !neighbours && !ARTICLE_BEFORE.test(before);
}

const tellings = new Map<string, { before: RegExp; after: RegExp } | null>();

/** "the journal Nature", "dem Magazin Stern", "told Time", "Metro reports": the words beside the name say what it is. */
function cuesOf(language: string): { before: RegExp; after: RegExp } | null {
  const known = tellings.get(language);
  if (known !== undefined) return known;
  const cues = TELLING_CUES[language];
  const nouns = (FORM_PATTERNS[language]?.before ?? []).filter((noun) => noun.length > 3);
  const before = [...nouns, ...(cues?.before ?? [])];
  const compiled =
    before.length === 0
      ? null
      : {
          before: new RegExp(`(?<![\\p{L}])(?:${before.join('|')})\\s(?:${ARTICLES})?["“„«‘]?$`, 'iu'),
          after: new RegExp(`^["”“’»]?\\s(?:${(cues?.after ?? ['(?!)']).join('|')})(?!\\p{L})`, 'u'),
        };
  tellings.set(language, compiled);
  return compiled;
}

function hasCue(text: string, match: NamedPlace, lang: string | null): boolean {
  const cues = cuesOf(lang?.slice(0, 2).toLowerCase() ?? '');
  if (cues === null || !/\p{Lu}|\p{Lo}/u.test(match.text)) return false;
  // A further capital goes on with another name: "told The Post Office".
  if (TITLE_CASED_NEIGHBOUR.test(text.slice(match.end, match.end + 4))) return false;
  return (
    cues.before.test(text.slice(Math.max(0, match.start - 60), match.start)) ||
    cues.after.test(text.slice(match.end, match.end + 30))
  );
}

function isQuoted(text: string, match: NamedPlace): boolean {
  return QUOTED_BEFORE.test(text.charAt(match.start - 1)) && QUOTED_AFTER.test(text.charAt(match.end));
}

/**
 * True when an ambiguous name plainly stands for its outlet: in italics or quotation marks of its own, linked to its
 * site, with a capital that only a title has, or beside a cue. A false answer means that nothing here tells.
 */
export function isTelling(text: string, match: NamedPlace, context: NameContext = {}): boolean {
  if (!match.ambiguous) return true;
  if (isSetInItalics(match, context.italics ?? []) || linksToItself(match, context)) return true;
  const lang = context.lang ?? null;
  return isQuoted(text, match) || hasTellingCapital(text, match, lang) || hasCue(text, match, lang);
}
