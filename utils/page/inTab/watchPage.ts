import { lookAtPage, type PageLook } from './lookAtPage.ts';

/** What watching needs of the world; a tab passes its own, a test another. */
export type PageWorld = {
  document: Document;
  url: () => string;
  /** Where `popstate` and `hashchange` are heard. */
  events: EventTarget;
  /** The Navigation API (https://html.spec.whatwg.org/#navigation-api), where the browser has it. */
  navigation: EventTarget | null;
  MutationObserver: typeof MutationObserver | null;
  /** Runs something once after some milliseconds; the answer calls it off. */
  later: (run: () => void, ms: number) => () => void;
};

const QUIET = 800;
const LOOKS = 4;
const PATIENCE = 20_000;
/** How long a page must be quiet before it is looked at again, how often at most, and for how long. */
export const SETTLE = { quietMs: QUIET, looks: LOOKS, patienceMs: PATIENCE } as const;

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

/**
 * Tells about the page now, again when it has settled, and again after each navigation within the page.
 * No polling: a look follows a navigation or a quiet spell after changes, a bounded number of times for each address;
 * after that, or when `tell` answers that the page is an article, it stays quiet until the next navigation. `signal`
 * ends it.
 */
export function watchPage(
  world: PageWorld,
  tell: (look: PageLook, url: string) => Promise<boolean>,
  signal: AbortSignal,
): void {
  let url = withoutHash(world.url());
  let looks = 0;
  let callOff: (() => void) | null = null;
  let giveUp: (() => void) | null = null;

  const observer = world.MutationObserver ? new world.MutationObserver(() => settle()) : null;
  const rest = (): void => {
    observer?.disconnect();
    callOff?.();
    giveUp?.();
    callOff = giveUp = null;
  };
  const look = (): void => {
    callOff = null;
    if (signal.aborted) return;
    looks++;
    const seen = url;
    void tell(lookAtPage(world.document), world.url()).then((isArticle) => {
      if (isArticle && seen === url) rest();
    });
    if (looks >= LOOKS) rest();
  };
  // pushState without the Navigation API is heard of by the changes that it brings to the page.
  const settle = (): void => {
    if (signal.aborted || looks >= LOOKS) return;
    callOff?.();
    callOff = world.later(look, QUIET);
  };
  const begin = (): void => {
    rest();
    looks = 0;
    if (world.document.body) observer?.observe(world.document.body, { childList: true, subtree: true });
    giveUp = world.later(rest, PATIENCE);
  };
  const navigated = (): void => {
    const now = withoutHash(world.url());
    if (now === url || signal.aborted) return;
    url = now;
    begin();
    settle();
  };
  if (signal.aborted) return;
  signal.addEventListener('abort', rest, { once: true });
  world.events.addEventListener('popstate', navigated, { signal });
  world.navigation?.addEventListener('currententrychange', navigated, { signal });
  begin();
  look();
}
