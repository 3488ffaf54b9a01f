import type { BlockLink, TextSpan } from '../model.ts';
import type { NameMatch, Register } from './register.ts';

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
const QUOTED_BEFORE = /["“„«‘»]$/u;
const QUOTED_AFTER = /^["”“’»«]/u;

const overlaps = (a: TextSpan, b: TextSpan) => a.start < b.end && a.end > b.start;

function isSetInItalics(match: NameMatch, italics: readonly TextSpan[]): boolean {
  // A whole italic paragraph is no title.
  return italics.some((span) => overlaps(span, match) && span.end - span.start <= match.end - match.start + 12);
}

function linksToItself(match: NameMatch, { links = [], register }: NameContext): boolean {
  return links.some((link) => {
    if (!overlaps(link, match)) return false;
    const outlet = register?.byUrl(link.href);
    return outlet !== undefined && outlet !== null && match.outletIds.includes(outlet.id);
  });
}

/** "told The Sun", "im SPIEGEL", "dans Le Monde": a capital (or capitals) that the language did not ask for. */
function hasTellingCapital(text: string, match: NameMatch, lang: string | null): boolean {
  const before = text.slice(Math.max(0, match.start - 40), match.start);
  if (SENTENCE_START.test(before)) return false;
  if (/^\p{Lu}{4,}/u.test(match.text) && !/\p{Lu}{4,}\s*$/u.test(before)) return true;
  const language = lang?.slice(0, 2).toLowerCase() ?? '';
  if (NOUNS_HAVE_CAPITALS.has(language)) return ARTICLE_WITHIN.test(match.text);
  const neighbours = TITLE_CASED_NEIGHBOUR.test(text.slice(match.end, match.end + 4));
  return ARTICLE_WITHIN.test(match.text) && !neighbours && !ARTICLE_BEFORE.test(before);
}

function isQuoted(text: string, match: NameMatch): boolean {
  return QUOTED_BEFORE.test(text.slice(0, match.start)) && QUOTED_AFTER.test(text.slice(match.end));
}

/**
 * True when an ambiguous name plainly stands for its outlet without a cue: in italics or quotation marks of its
 * own, linked to its site, or with a capital that only a title has. A false answer leaves the decision to cues.
 */
export function isTelling(text: string, match: NameMatch, context: NameContext = {}): boolean {
  if (!match.ambiguous) return true;
  if (isSetInItalics(match, context.italics ?? []) || linksToItself(match, context)) return true;
  return isQuoted(text, match) || hasTellingCapital(text, match, context.lang ?? null);
}
