import type { Language } from './languages/language.ts';

/**
 * What is made of a language's data once and then kept, compiled patterns above all: to compile one takes longer than to
 * search a sentence with it.
 */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new WeakMap<Language, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}
