import { useRef, useState } from 'preact/hooks';
import { listIds } from '../../utils/library/listIds.ts';
import type { Library } from '../../utils/library/openLibrary.ts';
import { useText } from '../i18n/useText.ts';
import { Notice } from '../Notice.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { countFilters, type Filters, listOptions, NO_FILTERS, type Wanted } from './filters.ts';
import { HistoryList } from './HistoryList.tsx';
import { HistoryTools } from './HistoryTools.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useDeletion } from './useDeletion.ts';
import { useHistory } from './useHistory.ts';
import { useSelection } from './useSelection.ts';

type Props = {
  library: Library;
  onOpen: (id: string) => void;
  /** The reading shown beside the list. */
  chosen?: string | null;
  /** What to begin with. */
  start?: Partial<Filters>;
};

/** What was read, newest first, searched as one types and narrowed by menus; deleting can be undone. */
export function HistoryView({ library, onOpen, chosen = null, start = {} }: Props) {
  const { text } = useText();
  const [search, setSearch] = useState('');
  const [filters, setFilters] = useState<Filters>({ ...NO_FILTERS, ...start });
  const field = useRef<HTMLInputElement>(null);
  const wanted: Wanted = { text: search.trim(), filters };
  const history = useHistory(library, wanted);
  const deletion = useDeletion(library);
  const selection = useSelection(() => listIds(library, listOptions(wanted)));
  const remove = (ids: string[]) => {
    selection.stop();
    return deletion.remove(ids);
  };
  const narrowed = wanted.text !== '' || countFilters(filters) > 0;
  const { places, error } = history;
  return (
    <div class="history" aria-busy={history.answers.text !== wanted.text}>
      <search class="history-search">
        <input
          ref={field}
          type="search"
          aria-label={text('history.search')}
          placeholder={text('history.search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <details class="filter-box" open={countFilters(start as Filters) > 0}>
          <summary>
            {countFilters(filters) > 0
              ? text('filter.titleCount', { count: countFilters(filters) })
              : text('filter.title')}
          </summary>
          <FilterPanel library={library} filters={filters} onChange={setFilters} />
        </details>
      </search>
      <HistoryTools history={history} narrowed={narrowed} selection={selection} onDelete={remove} />
      {error ? <Notice text={text('history.failed')} next={text('history.failed.next')} /> : null}
      {!places && !error && <p class="notice">{text('history.loading')}</p>}
      {places?.length === 0 && <NoReadings narrowed={narrowed} search={history.answers.text} />}
      {places && places.length > 0 && (
        <HistoryList
          history={history}
          actions={{
            chosen,
            onOpen,
            onDelete: (id) => remove([id]),
            selected: selection.selected,
            onSelect: selection.set,
          }}
        />
      )}
      <UndoBar deletion={deletion} back={field} />
    </div>
  );
}

function NoReadings({ narrowed, search }: { narrowed: boolean; search: string }) {
  const { text } = useText();
  if (search) return <Notice text={text('history.noMatch', { text: search })} next={text('history.noMatch.next')} />;
  if (narrowed) return <Notice text={text('history.noneSo')} next={text('history.noMatch.next')} />;
  return <Notice text={text('history.empty')} next={text('history.empty.next')} />;
}
