/** Two of one last name told apart by their titles: "Mrs. Roe" is Jane Roe where John Roe is named too. */
import { fold } from './fold.ts';
import { givenNamesOf } from './givenNames.ts';
import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';

const lastOf = (name: string) => fold(name).split(' ').at(-1) ?? '';

/** Full names by last name, in order. */
function fullNames(people: readonly Mention[]): Map<string, string[]> {
  const byLast = new Map<string, string[]>();
  for (const { name } of people) {
    const known = byLast.get(lastOf(name)) ?? [];
    if (name.includes(' ') && !known.includes(name)) byLast.set(lastOf(name), [...known, name]);
  }
  return byLast;
}

/** Gives those who are named by title and last name the full name of their gender, where several fit; `titled`: with its gender. */
export function tellApart(people: readonly Mention[], titled: ReadonlyMap<Mention, number>, language: Language): void {
  if (titled.size === 0) return;
  const given = givenNamesOf(language);
  const byLast = fullNames(people);
  for (const [mention, gender] of titled) {
    const names = mention.name.includes(' ') ? [] : (byLast.get(lastOf(mention.name)) ?? []);
    const fitting = names.filter((name) => given.get(name.split(' ')[0] ?? '') === gender);
    if (names.length > fitting.length && fitting[0] !== undefined) mention.name = fitting[0];
  }
}
