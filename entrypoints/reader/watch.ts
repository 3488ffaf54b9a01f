import { watchPage } from '../../utils/page/inTab/watchPage.ts';

/** The two browsers' common part that is needed here: the polyfill would be larger than this script. */
type World = {
  chrome: { runtime: { sendMessage(message: unknown): Promise<{ goOn?: boolean; isArticle?: boolean } | undefined> } };
  navigation?: EventTarget;
};

let watching: AbortController | undefined;

/** Stands in for the Navigation API, which Firefox has had since version 147: the background tells of navigations. */
const navigations = new EventTarget();

/** The address of the tab has changed while its page stayed: looked at again when the page has settled. */
export const moved = (): boolean => navigations.dispatchEvent(new Event('currententrychange'));

/**
 * Tells the background whether the page may be an article, now and after each navigation within it, and nothing else of
 * it. Ends when the background says so or is gone (update, removal). A second call starts anew.
 */
export function watch(): void {
  const { chrome, navigation = navigations } = globalThis as unknown as World;
  watching?.abort();
  const watcher = new AbortController();
  watching = watcher;
  const end = () => watcher.abort();
  watchPage(
    {
      document,
      url: () => location.href,
      events: globalThis,
      navigation,
      MutationObserver,
      later: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    },
    (look, url) =>
      chrome.runtime.sendMessage({ name: 'pageSeen', request: { ...look, url } }).then(
        (answer) => {
          if (!answer?.goOn) end();
          return answer?.isArticle === true;
        },
        () => {
          end();
          return false;
        },
      ),
    watcher.signal,
  );
}
