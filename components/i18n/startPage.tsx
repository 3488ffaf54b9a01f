import { type ComponentChild, render } from 'preact';
import type { Settings } from '../../utils/model.ts';
import { DEFAULT_SETTINGS, loadSettings, watchSettings } from '../../utils/settings.ts';
import { loadTranslator } from './languages.ts';
import { TextContext } from './useText.ts';

/**
 * Draws a page of the extension into `#root`, in the language and the theme that the reader chose, and again when
 * another page changes that choice. Storage that cannot be had costs the choice, not the page.
 */
export async function startPage(page: ComponentChild): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  // The likeliest: fetched while the reader's own choice is looked up.
  const browserWords = loadTranslator(navigator.languages);
  let drawn = 0;
  const draw = async (settings: Settings) => {
    const turn = ++drawn;
    const words = await (settings.language ? loadTranslator([settings.language]) : browserWords);
    // A language that loads slowly must not undo a later choice.
    if (turn !== drawn) return;
    const { documentElement } = document;
    documentElement.lang = words.locale;
    documentElement.dir = words.dir;
    documentElement.style.colorScheme = settings.theme === 'system' ? '' : settings.theme;
    render(<TextContext.Provider value={words}>{page}</TextContext.Provider>, root);
  };
  watchSettings(draw);
  await draw(await loadSettings().catch(() => DEFAULT_SETTINGS));
}
