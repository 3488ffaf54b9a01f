import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import en from '../../locales/en.json' with { type: 'json' };
import { createTranslator, type Translator } from './translator.ts';

/** English unless a page provides another language. */
export const TextContext = createContext<Translator>(createTranslator('en', en));

/** The translator of the page. */
export const useText = (): Translator => useContext(TextContext);
