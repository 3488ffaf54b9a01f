import { useState } from 'preact/hooks';
import { listReadings } from '../../utils/library/queries.ts';
import type { Library } from '../../utils/library/tables.ts';
import { useText } from '../i18n/useText.ts';
import { useLive } from '../useLive.ts';
import { readingHash } from './outletHash.ts';

type Props = {
  library: Library;
  tag: string;
  /** What to press to see them; without it they are there at once. */
  closed?: string;
  /** Whether each says who published it: not where all are of one outlet. */
  named?: boolean;
};

/** The readings that a count counts. */
export function ReadingsBehind({ library, tag, closed, named = true }: Props) {
  const [open, setOpen] = useState(false);
  const readings = <Readings library={library} tag={tag} named={named} />;
  if (closed === undefined) return readings;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{closed}</summary>
      {open && readings}
    </details>
  );
}

const FIRST = 5;

function Readings({ library, tag, named }: { library: Library; tag: string; named: boolean }) {
  const { text, date } = useText();
  const [limit, setLimit] = useState(FIRST);
  const query = () => listReadings(library, { tags: [tag], limit: limit + 1 });
  const { value: readings = [] } = useLive(query, [library, tag, limit]);
  return (
    <>
      <ul class="behind">
        {readings.slice(0, limit).map(({ id, readAt, reading }) => (
          <li key={id}>
            <a href={readingHash(id)} dir="auto">
              {reading.article?.title || text('history.untitled')}
            </a>
            <span class="small">
              {named && reading.publisher ? `${reading.publisher.name} · ` : ''}
              {date(readAt)}
            </span>
          </li>
        ))}
      </ul>
      {readings.length > limit && (
        <button type="button" class="link" onClick={() => setLimit(limit * 4)}>
          {text('outlet.more')}
        </button>
      )}
    </>
  );
}
