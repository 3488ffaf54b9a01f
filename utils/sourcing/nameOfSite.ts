/** Sites whose host says the name that stands beside the link: "the Harbour Gazette", harbourgazette.example. */
import type { BlockLink } from '../model.ts';
import { findByForm } from '../outlets/findByForm.ts';
import { ARTICLES, foldWord, isArticle, nameKey } from '../outlets/foldName.ts';
import { REPORTED_BY } from '../outlets/tellingCues.ts';
import { fold } from './fold.ts';
import { registrableDomain } from './publication/registrableDomain.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu;
/** How far from the link a name may stand, and how many words it has. */
const NEAR = 60;
const LONGEST_NAME = 6;
/** Shorter hosts are met by chance: "now.example". */
const SHORTEST = 6;
/** A host's article is left out before a rest of so many letters: "the" of theharbourgazette.example. */
const SHORTEST_REST = 4;

const joined = (folded: string): string => folded.replace(/ /gu, '');

/** The first part of the host's registrable domain: "harbour-gazette" of www.harbour-gazette.example. */
const labelOf = (host: string): string => joined(fold(registrableDomain(host).split('.')[0] ?? ''));

/** The letters of a host with the article it begins with and without it. */
function lettersOfHost(host: string): string[] {
  const label = labelOf(host);
  const articles = ARTICLES.filter((one) => one.length > 1 && label.startsWith(one));
  return [label, ...articles.map((one) => label.slice(one.length)).filter((rest) => rest.length >= SHORTEST_REST)];
}

/** Whether a name and a host say the same, whatever their spaces, hyphens, diacritics and article. */
export const isNameOfHost = (name: string, host: string): boolean =>
  labelOf(host) === joined(fold(name)) || lettersOfHost(host).includes(joined(nameKey(name)));

/** The words near the link that say the host's letters, the first of them with a capital and no article. */
function findName(text: string, link: BlockLink, host: string): { start: number; name: string } | null {
  const wanted = lettersOfHost(host).filter((letters) => letters.length >= SHORTEST);
  const from = Math.max(0, link.start - NEAR);
  const words = [...text.slice(from, link.end + NEAR).matchAll(WORD)];
  for (const [at, first] of words.entries()) {
    if (!/^\p{Lu}/u.test(first[0]) || isArticle(foldWord(first[0]))) continue;
    for (const last of words.slice(at, at + LONGEST_NAME)) {
      const end = from + last.index + last[0].replace(/['’.-]+s?$/u, '').length;
      const name = text.slice(from + first.index, end);
      const letters = joined(fold(name));
      if (wanted.includes(letters)) return { start: from + first.index, name };
      if (!wanted.some((one) => one.startsWith(letters))) break;
    }
  }
  return null;
}

/**
 * What the text calls the site of a link when that is an outlet the register lacks: the host says the same name, and
 * the name has the form of an outlet's or is said to report. Null for companies and other bodies that are linked to.
 */
export function nameOfSite(text: string, link: BlockLink, lang: string | null): string | null {
  const found = findName(text, link, new URL(link.href).hostname);
  if (found === null) return null;
  const { start, name } = found;
  const hasForm = findByForm(name, lang).some(({ kind, end }) => kind === 'outlet' && end === name.length);
  return hasForm || REPORTED_BY.test(text.slice(Math.max(0, start - NEAR), start)) ? name : null;
}
