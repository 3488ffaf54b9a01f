import { useEffect, useState } from 'preact/hooks';
import { type LinkWays, type OutletLink, outletCounts, outletLinks } from '../../utils/library/queries.ts';
import type { Library } from '../../utils/library/tables.ts';
import { useLive } from '../useLive.ts';

export type NamedLink = OutletLink & { name: string };
type Way = keyof LinkWays<unknown>;

const FIRST = { cites: 10, citedBy: 10 };

/** Both ways are asked for at once, one more than is shown of each. */
async function namedLinks(library: Library, key: string, shown: LinkWays<number>): Promise<LinkWays<NamedLink[]>> {
  const found = await outletLinks(library, key, { cites: shown.cites + 1, citedBy: shown.citedBy + 1 });
  const keys = [...found.cites, ...found.citedBy].map((link) => link.key);
  const names = new Map((await outletCounts(library, [...new Set(keys)])).map((row) => [row.key, row.name]));
  const named = (link: OutletLink) => ({ ...link, name: names.get(link.key) ?? link.key.replace(/^outlet:/, '') });
  return { cites: found.cites.map(named), citedBy: found.citedBy.map(named) };
}

/** An outlet's links, and for each way what shows more of them; null while they are asked for. */
export function useOutletLinks(library: Library, key: string) {
  const [shown, setShown] = useState(FIRST);
  useEffect(() => setShown(FIRST), [key]);
  const { value } = useLive(() => namedLinks(library, key, shown), [library, key, shown]);
  const of = (way: Way) => {
    const links = value?.[way] ?? [];
    const more = () => setShown((before) => ({ ...before, [way]: before[way] * 4 }));
    return { way, links: links.slice(0, shown[way]), onMore: links.length > shown[way] ? more : null };
  };
  return value ? [of('cites'), of('citedBy')] : null;
}
