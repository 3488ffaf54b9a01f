import { outletCounts } from '../../utils/library/queries.ts';
import type { Library, OutletCount } from '../../utils/library/tables.ts';
import type { Outlet } from '../../utils/outlets/register.ts';
import { RELATION_WORDS } from '../article/words.ts';
import { useText } from '../i18n/useText.ts';
import { Notice } from '../Notice.tsx';
import { useLive } from '../useLive.ts';
import { useOutlet } from '../useOutlet.ts';
import { OutletFacts } from './OutletFacts.tsx';
import { OutletLinks } from './OutletLinks.tsx';
import { ReadingsBehind } from './ReadingsBehind.tsx';
import { useOutletLinks } from './useOutletLinks.ts';

type Props = { library: Library; outletKey: string };

/** One outlet: what was read from it, whom it cites, who cites it, with the readings behind each count. */
export function OutletView({ library, outletKey }: Props) {
  const { text } = useText();
  const { value: rows } = useLive(() => outletCounts(library, [outletKey]), [library, outletKey]);
  const counts = rows?.[0];
  const facts = useOutlet(counts?.outletId ?? null);
  const links = useOutletLinks(library, outletKey);
  if (!rows) return null;
  if (!counts) return <Notice text={text('outlet.nothing')} />;
  return (
    <article class="outlet">
      <Head counts={counts} facts={facts} />
      <section aria-labelledby="outlet-read">
        <h3 id="outlet-read">{text('outlet.read', { count: counts.published })}</h3>
        {counts.published > 0 && <ReadingsBehind library={library} tag={`by:${outletKey}`} named={false} />}
      </section>
      {links?.map((props) => (
        <OutletLinks key={props.way} library={library} outletKey={outletKey} {...props} />
      ))}
      {counts.cited > 0 && (
        <section aria-labelledby="outlet-how">
          <h3 id="outlet-how">{text('outlet.how')}</h3>
          <ul class="counts">
            {Object.entries(counts.relations).map(([relation, count]) => (
              <li key={relation}>
                <span>{text(RELATION_WORDS[relation as keyof typeof RELATION_WORDS])}</span>
                <span class="times">{text('outlet.articles', { count })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

function Head({ counts, facts }: { counts: OutletCount; facts: Outlet | null }) {
  return (
    <header class="publisher">
      <div class="monogram" aria-hidden="true">
        {[...counts.name][0] ?? ''}
      </div>
      <h2>
        <bdi>{counts.name}</bdi>
      </h2>
      {facts && (
        <p class="small">
          <OutletFacts outlet={facts} whole />
        </p>
      )}
    </header>
  );
}
