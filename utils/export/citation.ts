import { fold } from '../graph/keys.ts';
import type { Relation } from '../model.ts';
import { lineOf } from './cleanText.ts';
import type { Article } from './exportFormat.ts';

/** A date as precise as the page gives it: [2026], [2026, 5] or [2026, 5, 3]. */
export type DateParts = number[];
/** `family` null: a name of one word or of a body. */
export type CitedName = { given: string | null; family: string | null; whole: string };

/** An article as reference managers see it. All texts are on one line. */
export type Citation = {
  key: string;
  title: string;
  authors: CitedName[];
  /** The newspaper: for a copy of another outlet's text, that outlet. */
  work: string | null;
  /** The agencies that supplied the text. */
  agencies: string[];
  /** Who carried the text, where that is not the newspaper: the publisher of a copy, an archive. */
  via: string[];
  url: string;
  lang: string | null;
  published: DateParts | null;
  accessed: DateParts | null;
};

const MAX = 1_000;

function datePartsOf(iso: string | null): DateParts | null {
  const [, ...parts] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T|$)/.exec(iso ?? '') ?? [];
  const numbers = parts.filter((part) => part !== undefined).map(Number);
  return numbers.length > 0 ? numbers : null;
}

/** The last word is the family name, as reference managers take it; names of bodies stay whole. */
function nameOf(text: string, bodies: ReadonlySet<string>): CitedName {
  const whole = lineOf(text, MAX);
  const [, given, family] = /^(\p{L}[^,;&]*)\s([\p{L}'’-]+)$/u.exec(whole) ?? [];
  if (given === undefined || family === undefined || bodies.has(fold(whole)))
    return { given: null, family: null, whole };
  return { given, family, whole };
}

/** FNV-1a, 32 bits: keys must differ where articles do. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(36);
}

/** What a reading of an article gives for a bibliography. */
export function citationOf(reading: Article): Citation {
  const { article, publisher, sources, url, readAt } = reading;
  const outlets = (relation: Relation) =>
    sources
      .filter(({ kind, self }) => kind === 'outlet' && !self)
      .filter(({ attributions }) => attributions.some((one) => one.relation === relation))
      .map(({ name }) => lineOf(name, MAX));
  const agencies = outlets('wire');
  const [original] = outlets('republishes');
  const name = publisher ? lineOf(publisher.name, MAX) : null;
  const bodies = new Set(
    [name ?? '', ...sources.filter(({ kind }) => kind === 'outlet').map((one) => one.name)].map(fold),
  );
  const carriers = [...(original && name ? [name] : []), ...(publisher?.carrier ? [lineOf(publisher.carrier)] : [])];
  const published = datePartsOf(article.published);
  const slug = fold(name ?? 'article').replace(/[^a-z0-9]+/g, '');
  return {
    key: `${slug || 'article'}${published?.[0] ?? ''}-${hash(url)}`,
    title: lineOf(article.title, MAX),
    authors: article.byline.filter((one) => lineOf(one) !== '').map((one) => nameOf(one, bodies)),
    work: original ?? name,
    agencies,
    via: carriers,
    url,
    lang: article.lang,
    published,
    accessed: datePartsOf(readAt),
  };
}

/** "2026-05-03", as precise as it is. */
export const dateText = (parts: DateParts): string =>
  parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');

/**
 * Agency and carrier in words, for formats that have no field for them. In CSL's notes such lines are variables of
 * their own to Zotero and citeproc.
 */
export function noteOf({ agencies, via }: Citation): string[] {
  return [
    ...(agencies.length > 0 ? [`Agency: ${agencies.join(', ')}`] : []),
    ...(via.length > 0 ? [`Via: ${via.join(', ')}`] : []),
  ];
}
