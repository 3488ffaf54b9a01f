import type { Settings } from '../../utils/model.ts';
import { chooseLanguage } from '../i18n/choose.ts';
import { interfaceLanguages, ownName } from '../i18n/languages.ts';
import type { Key } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import type { SettingsState } from './useSettings.ts';

const THEMES: { theme: Settings['theme']; name: Key }[] = [
  { theme: 'system', name: 'theme.system' },
  { theme: 'light', name: 'theme.light' },
  { theme: 'dark', name: 'theme.dark' },
];

/** Theme and language of all pages of the extension. */
export function LookChoice({ settings, change }: SettingsState) {
  const { text } = useText();
  const browsers = ownName(chooseLanguage(navigator.languages, interfaceLanguages));
  return (
    <>
      <fieldset class="inline" disabled={!settings}>
        <legend>{text('theme.title')}</legend>
        {THEMES.map(({ theme, name }) => (
          <label key={theme}>
            <input type="radio" name="theme" checked={settings?.theme === theme} onChange={() => change({ theme })} />
            {text(name)}
          </label>
        ))}
      </fieldset>
      <label class="stacked">
        <b>{text('language.title')}</b>
        <select
          disabled={!settings}
          value={settings?.language ?? ''}
          onChange={({ currentTarget: { value } }) => change({ language: value || null })}
        >
          <option value="">{text('language.browser', { language: browsers })}</option>
          {interfaceLanguages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {ownName(tag)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
