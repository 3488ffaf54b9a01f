import browser from 'webextension-polyfill';
import type { TextQuote } from '../../utils/model.ts';

/** `::highlight` can't be styled by script without touching the page; the browser's own style injection can. */
const STYLE = '::highlight(whence-evidence) { background-color: #ffe27a; color: #1b1d1f; }';

/** Highlights the words in the tab and scrolls to them; `shown` is false when they are not there any more. */
export async function showEvidence({ tabId, quote }: { tabId: number; quote: TextQuote }): Promise<{ shown: boolean }> {
  const target = { tabId };
  await browser.scripting.insertCSS({ target, css: STYLE });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
  const results = await browser.scripting.executeScript({
    target,
    func: (words: TextQuote) => globalThis.whence?.show(words) ?? false,
    args: [quote],
  });
  return { shown: results[0]?.result === true };
}
