import { useEffect, useState } from 'preact/hooks';

/** The tab that a page of ours speaks of. `url` is null where the browser gives no access to it. */
export type FrontTab = { id: number; url: string | null; incognito: boolean };

/** What the popup and the panel need of the browser. */
export type PopupWorld = {
  /** The tab in front now; null when there is none. */
  frontTab: () => Promise<FrontTab | null>;
  /** The panel stays open while tabs change: calls back then. null: the popup speaks of one tab only. */
  follow: ((onChange: () => void) => () => void) | null;
  openAtlas: (hash: string) => void;
  openOptions: () => void;
};

/** `visit` counts how often the tab in front, or its page, has changed; undefined while the tab is asked for. */
export function useFrontTab({ frontTab, follow }: PopupWorld): { tab: FrontTab | null | undefined; visit: number } {
  const [seen, setSeen] = useState<{ tab: FrontTab | null | undefined; visit: number }>({ tab: undefined, visit: 0 });
  useEffect(() => {
    let current = true;
    const look = async () => {
      const tab = await frontTab().catch(() => null);
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
