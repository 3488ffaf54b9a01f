import { loadTranslator } from '../../components/i18n/languages.ts';
import type { Translator } from '../../components/i18n/translator.ts';
import { loadSettings } from '../../utils/settings.ts';

/** Texts in the language that the reader chose, else the browser's. */
export async function words(): Promise<Translator> {
  const settings = await loadSettings().catch(() => null);
  return loadTranslator(settings?.language ? [settings.language] : navigator.languages);
}
