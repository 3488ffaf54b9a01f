import { useState } from 'preact/hooks';
import type { Library } from '../../utils/library/openLibrary.ts';
import { listReadings } from '../../utils/library/queries.ts';
import { useText } from '../i18n/useText.ts';
import { Notice } from '../Notice.tsx';
import { useLive } from '../useLive.ts';
import { DayList } from './DayList.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useDeletion } from './useDeletion.ts';

const PAGE = 50;

/** What was read, newest first, searched as one types; deleting can be undone. */
export function HistoryView({ library, onOpen }: { library: Library; onOpen: (id: string) => void }) {
  const { text } = useText();
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const deletion = useDeletion(library);
  const wanted = search.trim();
  const query = () => listReadings(library, { limit: limit + 1, ...(wanted ? { text: wanted } : {}) });
  const { value: found, error } = useLive(query, [library, limit, wanted]);
  return (
    <div class="history">
      <input
        type="search"
        aria-label={text('history.search')}
        placeholder={text('history.search')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {error ? <Notice text={text('history.failed')} next={text('history.failed.next')} /> : null}
      {!found && !error && <p class="notice">{text('history.loading')}</p>}
      {found?.length === 0 && <NoReadings search={wanted} />}
      {found && found.length > 0 && (
        <DayList readings={found.slice(0, limit)} onOpen={onOpen} onDelete={(id) => deletion.remove([id])} />
      )}
      {found && found.length > limit && (
        <button type="button" class="more" onClick={() => setLimit(limit + PAGE)}>
          {text('history.more')}
        </button>
      )}
      <UndoBar deletion={deletion} />
    </div>
  );
}

function NoReadings({ search }: { search: string }) {
  const { text } = useText();
  if (search) return <Notice text={text('history.noMatch', { text: search })} />;
  return <Notice text={text('history.empty')} next={text('history.empty.next')} />;
}
