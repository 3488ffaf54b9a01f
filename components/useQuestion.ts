import { useLayoutEffect, useState } from 'preact/hooks';
import { send } from '../utils/messages.ts';

/** The words on the page that the reader asked about in the context menu; null when they asked about none. */
export function useQuestion(tabId: number | null, visit: number): string | null {
  const [words, setWords] = useState<string | null>(null);
  useLayoutEffect(() => {
    let current = true;
    setWords(null);
    if (tabId === null || visit === 0) return;
    send('takeQuestion', { tabId })
      .then((question) => current && setWords(question.words))
      // Without an answer the whole chain is shown, which holds it too.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [tabId, visit]);
  return words;
}
