import { useEffect, useState } from 'preact/hooks';

export const PANELS = ['history', 'outlets', 'export', 'backup'] as const;
export type Panel = (typeof PANELS)[number];

/** What the full tab shows, and beside it: it stands in the address, to be linked to and gone back from. */
export type Route = { panel: Panel | null; detail: { kind: 'reading' | 'outlet'; id: string } | null };

/** "#/reading/…", "#/outlet/…" or "#/export"; anything else is the history. */
export function parseRoute(hash: string): Route {
  const [, kind = '', id = ''] = /^#\/([a-z]+)(?:\/(.+))?$/.exec(hash) ?? [];
  const panel = PANELS.find((one) => one === kind) ?? null;
  if ((kind !== 'reading' && kind !== 'outlet') || id === '') return { panel, detail: null };
  return { panel: null, detail: { kind, id: decode(id) } };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A mistyped address leads to what is not there, which is said.
    return part;
  }
}

/** The route in the address, as it changes. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const onChange = () => setRoute(parseRoute(location.hash));
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return route;
}
