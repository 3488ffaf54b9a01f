import { render } from 'preact';
import { Atlas } from '../../components/Atlas.tsx';
import { loadTranslator } from '../../components/i18n/languages.ts';
import { TextContext } from '../../components/i18n/useText.ts';

const words = await loadTranslator(navigator.languages);
const root = document.getElementById('root');
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;
if (root) {
  render(
    <TextContext.Provider value={words}>
      <Atlas />
    </TextContext.Provider>,
    root,
  );
}
