import { useLayoutEffect, useState } from 'preact/hooks';
import type { Peeked } from '../utils/library/peekReading.ts';
import type { Outlet } from '../utils/outlets/register.ts';

/** `outlet`: what is known of the publisher, as far as it is remembered. */
export type KeptReading = Peeked & { outlet: Outlet | null };

/** The tab that a page of ours speaks of. */
export type FrontTab = {
  id: number;
  /** null where the browser gives no access to it. */
  url: string | null;
  /** What is kept of its page; of a private window nothing is. */
  kept: Promise<KeptReading | null>;
};

/** What the popup and the panel need of the browser. */
export type PopupWorld = {
  /** The tab in front now; null when there is none. Never rejects. */
  frontTab: () => Promise<FrontTab | null>;
  /** The panel stays open while tabs change: calls back then. null: the popup speaks of one tab only. */
  follow: ((onChange: () => void) => () => void) | null;
  openAtlas: (hash: string) => void;
  openOptions: () => void;
};

/** `visit` counts how often the tab in front, or its page, has changed; undefined while the tab is asked for. */
export function useFrontTab({ frontTab, follow }: PopupWorld): { tab: FrontTab | null | undefined; visit: number } {
  const [seen, setSeen] = useState<{ tab: FrontTab | null | undefined; visit: number }>({ tab: undefined, visit: 0 });
  // Not an effect after the paint: that would put off the answer, which is there already, by a frame.
  useLayoutEffect(() => {
    let current = true;
    const look = async () => {
      const tab = await frontTab();
      if (current) setSeen(({ visit }) => ({ tab, visit: visit + 1 }));
    };
    look();
    const stop = follow?.(look);
    return () => {
      current = false;
      stop?.();
    };
  }, [frontTab, follow]);
  return seen;
}
