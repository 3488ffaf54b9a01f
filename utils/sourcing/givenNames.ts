import { perLanguage } from './perLanguage.ts';

/** The given names of a language, each with the place of its gender among `names.genders`; null where of several. */
export const givenNamesOf = perLanguage(({ names }): ReadonlyMap<string, number | null> => {
  const genders = new Map<string, number | null>();
  for (const [gender, { given }] of names.genders.entries())
    for (const name of given)
      genders.set(name, (genders.get(name) ?? gender) === gender && genders.get(name) !== null ? gender : null);
  return genders;
});
