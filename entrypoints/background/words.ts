import { toolbarWords } from '../../components/i18n/toolbarWords.ts';
import type { ToolbarKey, Translator } from '../../components/i18n/translator.ts';
import { loadSettings } from '../../utils/settings.ts';

/** Texts in the language that the reader chose, else the browser's. */
export async function words(): Promise<Translator<ToolbarKey>> {
  const settings = await loadSettings().catch(() => null);
  return toolbarWords(settings?.language ? [settings.language] : navigator.languages);
}
