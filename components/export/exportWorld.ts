import type { ExportWorld } from '../../utils/export/exportFormat.ts';
import type { Translator } from '../i18n/translator.ts';
import { EXPORT_WORDS } from './exportWords.ts';

/** What the formats need of the world: the reader's words and dates, and how pictures are made. */
export function exportWorld(translator: Translator, rasterize: ExportWorld['rasterize']): ExportWorld {
  return {
    locale: translator.locale,
    dir: translator.dir,
    word: (word, values) => translator.text(EXPORT_WORDS[word], values),
    date: (iso) => translator.date(iso),
    rasterize,
  };
}
