import ar from '../../locales/toolbar/ar.json' with { type: 'json' };
import de from '../../locales/toolbar/de.json' with { type: 'json' };
import en from '../../locales/toolbar/en.json' with { type: 'json' };
import es from '../../locales/toolbar/es.json' with { type: 'json' };
import fa from '../../locales/toolbar/fa.json' with { type: 'json' };
import fr from '../../locales/toolbar/fr.json' with { type: 'json' };
import ja from '../../locales/toolbar/ja.json' with { type: 'json' };
import pt from '../../locales/toolbar/pt.json' with { type: 'json' };
import ru from '../../locales/toolbar/ru.json' with { type: 'json' };
import tr from '../../locales/toolbar/tr.json' with { type: 'json' };
import zh from '../../locales/toolbar/zh.json' with { type: 'json' };
import { chooseLanguage, regionalTag } from './choose.ts';
import { createTranslator, type Messages, type ToolbarKey, type Translator } from './translator.ts';

/** All languages at once: a service worker can't import one when it is needed. */
const WORDS: Record<string, Messages<ToolbarKey>> = { ar, de, en, es, fa, fr, ja, pt, ru, tr, zh };

/** Languages the toolbar speaks, as BCP 47 tags. */
export const toolbarLanguages: readonly string[] = Object.keys(WORDS);

/** What the toolbar and the browser's menu say, in the best language for the reader. */
export function toolbarWords(wanted: readonly string[]): Translator<ToolbarKey> {
  const language = chooseLanguage(wanted, toolbarLanguages);
  return createTranslator<ToolbarKey>(regionalTag(wanted, language), WORDS[language] ?? en);
}
