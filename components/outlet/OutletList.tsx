import { useState } from 'preact/hooks';
import { topOutlets } from '../../utils/library/queries.ts';
import type { Library } from '../../utils/library/tables.ts';
import { useText } from '../i18n/useText.ts';
import { Notice } from '../Notice.tsx';
import { useLive } from '../useLive.ts';
import { outletHash } from './outletHash.ts';

const FIRST = 15;

/** The outlets that were read and cited most: the way to their pages. */
export function OutletList({ library }: { library: Library }) {
  const { text } = useText();
  return (
    <div class="outlets">
      <Ranking library={library} by="published" title={text('outlets.published')} />
      <Ranking library={library} by="cited" title={text('outlets.cited')} />
    </div>
  );
}

type Props = { library: Library; by: 'published' | 'cited'; title: string };

function Ranking({ library, by, title }: Props) {
  const { text } = useText();
  const [limit, setLimit] = useState(FIRST);
  const { value: rows } = useLive(() => topOutlets(library, by, limit + 1), [library, by, limit]);
  const most = rows?.[0]?.[by] ?? 1;
  return (
    <section aria-labelledby={`ranking-${by}`}>
      <h2 id={`ranking-${by}`}>{title}</h2>
      {rows?.length === 0 && <Notice text={text('outlets.none')} next={text('history.empty.next')} />}
      <ol class="ranking">
        {rows?.slice(0, limit).map((row) => (
          <li key={row.key}>
            <a href={outletHash(row.key)}>
              <bdi>{row.name}</bdi>
            </a>
            <span class="small">{text('outlet.articles', { count: row[by] })}</span>
            <span class="bar" style={{ inlineSize: `${(100 * row[by]) / most}%` }} aria-hidden="true" />
          </li>
        ))}
      </ol>
      {rows && rows.length > limit && (
        <button type="button" class="link" onClick={() => setLimit(limit * 4)}>
          {text('outlet.more')}
        </button>
      )}
    </section>
  );
}
