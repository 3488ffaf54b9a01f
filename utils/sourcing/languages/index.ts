/** The languages whose texts are analysed. Adding one is adding its file here. */
import { perLanguage } from '../perLanguage.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map([en].map((language) => [language.lang, language]));

const base = (lang: string | null) => (lang ?? '').toLowerCase().split(/[-_]/)[0] ?? '';

/** Whether texts in `lang` (BCP 47) are analysed. */
export const hasLanguage = (lang: string | null): boolean => LANGUAGES.has(base(lang));

/** The language file for a BCP 47 tag, or null where there is none. */
export const languageFor = (lang: string | null): Language | null => LANGUAGES.get(base(lang)) ?? null;

/** Share of small words above which a text is taken for a language's. English prose has about 0.3. */
const ENOUGH = 0.15;
const SAMPLE = 4000;
const smallWordsOf = perLanguage(({ names }) => new Set([...names.stops, ...names.determiners]));

/** The language of a text whose page does not say it, by its small words; null when none fits. */
export function guessLanguage(text: string): string | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 20) return null;
  for (const language of LANGUAGES.values()) {
    const small = smallWordsOf(language);
    if (words.filter((word) => small.has(word)).length >= words.length * ENOUGH) return language.lang;
  }
  return null;
}
