/** Who is who: the people named in full in an article, found again by last name, initials or pronoun. */
import { fold } from './fold.ts';
import type { Mention } from './mention.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;
/** What somebody is called, in marks within the name: "John “Quay” Roe". */
const NICKNAME = / ["“‘'](\p{L}+)["”’'] /u;

/** The fullest name of each person named in the article, by any part of it that tells them apart. */
export type People = { fullName(name: string): string | null };

/** Builds the list from every name with the shape of a person's, the first full name for a last name winning. */
export function createPeople(mentions: readonly Mention[]): People {
  const byLast = new Map<string, string>();
  const byFirst = new Map<string, string>();
  const names = new Set(mentions.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  for (const name of names) {
    const parts = fold(name)
      .split(' ')
      .filter((part) => !SUFFIX.test(part));
    const last = parts.at(-1) ?? '';
    const known = byLast.get(last);
    if (parts.length > 1 && (!known || isFuller(name, known))) byLast.set(last, name);
    if (parts.length > 1 && !byFirst.has(parts[0] ?? '')) byFirst.set(parts[0] ?? '', name);
    if (parts.length === 1 && last.length > 2 && !byFirst.has(last)) byFirst.set(last, name);
    const nickname = NICKNAME.exec(name)?.[1];
    if (nickname) byFirst.set(fold(nickname), name);
    for (let i = 1; i < parts.length - 1; i++) {
      const tail = parts.slice(i).join(' ');
      if (!byLast.has(tail)) byLast.set(tail, name);
    }
  }
  const find = (name: string): string | null => {
    const parts = fold(name)
      .split(' ')
      .filter((part) => !SUFFIX.test(part));
    const found = byLast.get(parts.join(' ')) ?? byLast.get(parts.at(-1) ?? '');
    if (
      found &&
      (parts.length === 1 || fold(found).endsWith(` ${parts.join(' ')}`) || fold(found)[0] === fold(name)[0])
    )
      return found;
    return parts.length === 1 ? (byFirst.get(parts[0] ?? '') ?? null) : null;
  };
  const known = new Map<string, string | null>();
  return {
    fullName(name) {
      let full = known.get(name);
      if (full === undefined) {
        full = find(name);
        known.set(name, full);
      }
      return full;
    },
  };
}

const isFuller = (name: string, known: string) =>
  fold(name).startsWith(fold(known).split(' ')[0] ?? '') && name.length > known.length && name.split(' ').length <= 4;
