/** The languages whose texts are analysed. Adding one is adding its file here. */
import { en } from './en.ts';
import type { Language } from './language.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map([en].map((language) => [language.lang, language]));

const base = (lang: string | null) => (lang ?? '').toLowerCase().split(/[-_]/)[0] ?? '';

/** Whether texts in `lang` (BCP 47) are analysed. */
export const hasLanguage = (lang: string | null): boolean => LANGUAGES.has(base(lang));

/** The language file for a BCP 47 tag, or null where there is none. */
export const languageFor = (lang: string | null): Language | null => LANGUAGES.get(base(lang)) ?? null;
