import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const ROOT = new URL('../../', import.meta.url).pathname;

/** Stores and browsers name these languages with a region. https://developer.chrome.com/docs/extensions/reference/api/i18n#locales */
const FOLDERS: Record<string, string[]> = { pt: ['pt_BR', 'pt_PT'], zh: ['zh_CN'] };

/** The manifest's own words, `_locales/…/messages.json`, from `locales/store`: "store.panel" is `__MSG_panel__`. */
export function storeMessages(): { relativeDest: string; contents: string }[] {
  return globSync(`${ROOT}locales/store/*.json`)
    .sort()
    .flatMap((path) => {
      const texts: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'));
      const messages = Object.entries(texts).map(([key, message]) => [key.replace(/^store\./, ''), { message }]);
      const contents = `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`;
      const language = basename(path, '.json');
      return (FOLDERS[language] ?? [language]).map((folder) => ({
        relativeDest: `_locales/${folder}/messages.json`,
        contents,
      }));
    });
}
