import { perLanguage } from './perLanguage.ts';

/** The given names of a language, each with the place of its gender among `names.genders`. */
export const givenNamesOf = perLanguage(
  ({ names }): ReadonlyMap<string, number> =>
    new Map(names.genders.flatMap(({ given }, gender) => given.map((name): [string, number] => [name, gender]))),
);
