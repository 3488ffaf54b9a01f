import { render } from 'preact';
import browser from 'webextension-polyfill';
import { loadTranslator } from '../../components/i18n/languages.ts';
import { TextContext } from '../../components/i18n/useText.ts';
import { Popup } from '../../components/Popup.tsx';

/** The tab to read: named in the address (`?tab=7`, when the popup is shown as a page), else the one in front. */
async function tabToRead(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

async function openAtlas(hash: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('atlas.html')}${hash}` });
  window.close();
}

const [tabId, words] = await Promise.all([tabToRead(), loadTranslator(navigator.languages)]);
const root = document.getElementById('root');
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;
if (root) {
  render(
    <TextContext.Provider value={words}>
      <Popup tabId={tabId} openAtlas={openAtlas} />
    </TextContext.Provider>,
    root,
  );
}
