import en from '../../locales/en.json' with { type: 'json' };
import { chooseLanguage, regionalTag } from './choose.ts';
import { createTranslator, type Messages, type Translator } from './translator.ts';

/** The languages of the interface; each is loaded only when it is used. */
const LOADERS: Record<string, () => Promise<Messages>> = {
  en: async () => en,
  de: async () => (await import('../../locales/de.json')).default,
  fr: async () => (await import('../../locales/fr.json')).default,
  es: async () => (await import('../../locales/es.json')).default,
  pt: async () => (await import('../../locales/pt.json')).default,
  ru: async () => (await import('../../locales/ru.json')).default,
  tr: async () => (await import('../../locales/tr.json')).default,
  ar: async () => (await import('../../locales/ar.json')).default,
  fa: async () => (await import('../../locales/fa.json')).default,
  zh: async () => (await import('../../locales/zh.json')).default,
  ja: async () => (await import('../../locales/ja.json')).default,
};

/** Languages the interface speaks, as BCP 47 tags. */
export const interfaceLanguages: readonly string[] = Object.keys(LOADERS);

/** A language's own name for itself, as its readers look for it: "français", "فارسی". */
export function ownName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

/** Loads the best language for the reader. The region of the wanted tag is kept for dates and numbers. */
export async function loadTranslator(wanted: readonly string[]): Promise<Translator> {
  const language = chooseLanguage(wanted, interfaceLanguages);
  const messages = await LOADERS[language]?.();
  return createTranslator(regionalTag(wanted, language), messages ?? en);
}
