import { pairTag } from '../../utils/library/outletsOf.ts';
import type { Library } from '../../utils/library/tables.ts';
import { useText } from '../i18n/useText.ts';
import { outletHash } from './outletHash.ts';
import { ReadingsBehind } from './ReadingsBehind.tsx';
import type { NamedLink } from './useOutletLinks.ts';

type Props = {
  library: Library;
  outletKey: string;
  way: 'cites' | 'citedBy';
  links: readonly NamedLink[];
  /** Shows more of them; null: these are all. */
  onMore: (() => void) | null;
};

const TITLES = { cites: 'outlet.cites', citedBy: 'outlet.citedBy' } as const;
const NONE = { cites: 'outlet.cites.none', citedBy: 'outlet.citedBy.none' } as const;

/** The outlets at the other end, the most frequent first; each count opens to its readings. */
export function OutletLinks({ library, outletKey, way, links, onMore }: Props) {
  const { text } = useText();
  const tagOf = (other: string) => (way === 'cites' ? pairTag(outletKey, other) : pairTag(other, outletKey));
  return (
    <section aria-labelledby={`outlet-${way}`}>
      <h3 id={`outlet-${way}`}>{text(TITLES[way])}</h3>
      {links.length === 0 && <p class="small">{text(NONE[way])}</p>}
      <ul class="counts">
        {links.map(({ key, name, articles }) => (
          <li key={key}>
            <a href={outletHash(key)}>
              <bdi>{name}</bdi>
            </a>
            <ReadingsBehind library={library} tag={tagOf(key)} closed={text('outlet.articles', { count: articles })} />
          </li>
        ))}
      </ul>
      {onMore && (
        <button type="button" class="link" onClick={onMore}>
          {text('outlet.more')}
        </button>
      )}
    </section>
  );
}
