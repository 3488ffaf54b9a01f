import { useState } from 'preact/hooks';
import { pairTag } from '../../utils/library/outletsOf.ts';
import { outletCounts, outletLinks } from '../../utils/library/queries.ts';
import type { Library } from '../../utils/library/tables.ts';
import { useText } from '../i18n/useText.ts';
import { useLive } from '../useLive.ts';
import { outletHash } from './outletHash.ts';
import { ReadingsBehind } from './ReadingsBehind.tsx';

type Props = { library: Library; outletKey: string; way: 'cites' | 'citedBy' };

const FIRST = 10;
const TITLES = { cites: 'outlet.cites', citedBy: 'outlet.citedBy' } as const;
const NONE = { cites: 'outlet.cites.none', citedBy: 'outlet.citedBy.none' } as const;

/** The outlets at the other end, the most frequent first; each count opens to its readings. */
export function OutletLinks({ library, outletKey, way }: Props) {
  const { text } = useText();
  const [limit, setLimit] = useState(FIRST);
  const { value: links } = useLive(async () => {
    const found = await outletLinks(library, outletKey, { way, limit: limit + 1 });
    const names = new Map(
      (
        await outletCounts(
          library,
          found.map(({ key }) => key),
        )
      ).map(({ key, name }) => [key, name]),
    );
    return found.map((link) => ({ ...link, name: names.get(link.key) ?? link.key.replace(/^outlet:/, '') }));
  }, [library, outletKey, way, limit]);
  if (!links) return null;
  const tagOf = (other: string) => (way === 'cites' ? pairTag(outletKey, other) : pairTag(other, outletKey));
  return (
    <section aria-labelledby={`outlet-${way}`}>
      <h3 id={`outlet-${way}`}>{text(TITLES[way])}</h3>
      {links.length === 0 && <p class="small">{text(NONE[way])}</p>}
      <ul class="counts">
        {links.slice(0, limit).map(({ key, name, articles }) => (
          <li key={key}>
            <a href={outletHash(key)}>
              <bdi>{name}</bdi>
            </a>
            <ReadingsBehind library={library} tag={tagOf(key)} closed={text('outlet.articles', { count: articles })} />
          </li>
        ))}
      </ul>
      {links.length > limit && (
        <button type="button" class="link" onClick={() => setLimit(limit * 4)}>
          {text('outlet.more')}
        </button>
      )}
    </section>
  );
}
