import { useMemo, useRef, useState } from 'preact/hooks';
import { libraryProblem } from '../../utils/library/libraryProblem.ts';
import { listIds } from '../../utils/library/listIds.ts';
import type { Library } from '../../utils/library/tables.ts';
import { useText } from '../i18n/useText.ts';
import { Notice } from '../Notice.tsx';
import { NotOpened } from '../NotOpened.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { countFilters, isNarrow, listOptions, type Wanted } from './filters.ts';
import { HistoryList } from './HistoryList.tsx';
import { HistoryTools } from './HistoryTools.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useDeletion } from './useDeletion.ts';
import { useHistory } from './useHistory.ts';
import { useRowActions } from './useRowActions.ts';
import { useSelection } from './useSelection.ts';
import { Waiting } from './Waiting.tsx';

type Props = {
  library: Library;
  onOpen: (id: string) => void;
  /** The reading shown beside the list. */
  chosen?: string | null;
  wanted: Wanted;
  onWanted: (wanted: Wanted) => void;
};

/** What was read, newest first, searched as one types and narrowed by menus; deleting can be undone. */
export function HistoryView({ library, onOpen, chosen = null, wanted: typed, onWanted }: Props) {
  const { text } = useText();
  const { filters } = typed;
  const field = useRef<HTMLInputElement>(null);
  const [choosing, setChoosing] = useState(false);
  const wanted: Wanted = { text: typed.text.trim(), filters };
  const history = useHistory(library, wanted);
  const deletion = useDeletion(library);
  const selection = useSelection(() => listIds(library, listOptions(wanted)));
  const remove = (ids: string[]) => {
    selection.stop();
    return deletion.remove(ids);
  };
  const actions = useRowActions({
    chosen,
    onOpen,
    onDelete: (id) => remove([id]),
    selected: selection.selected,
    onSelect: selection.set,
  });
  const list = useMemo(() => <HistoryList history={history} actions={actions} />, [history, actions]);
  const narrowed = isNarrow(wanted);
  const { places, answers, error } = history;
  const isBehind = answers !== null && JSON.stringify(answers) !== JSON.stringify(wanted);
  return (
    <div class="history" aria-busy={isBehind}>
      <search class="history-search">
        <input
          ref={field}
          type="search"
          aria-label={text('history.search')}
          placeholder={text('history.search')}
          value={typed.text}
          onInput={(event) => onWanted({ text: event.currentTarget.value, filters })}
        />
        <details class="filter-box" onToggle={({ currentTarget }) => setChoosing(currentTarget.open)}>
          <summary>
            {countFilters(filters) > 0
              ? text('filter.titleCount', { count: countFilters(filters) })
              : text('filter.title')}
          </summary>
          {choosing && (
            <FilterPanel
              library={library}
              filters={filters}
              onChange={(chosen) => onWanted({ text: typed.text, filters: chosen })}
            />
          )}
        </details>
      </search>
      <HistoryTools history={history} narrowed={narrowed} selection={selection} onDelete={remove} />
      {error ? <NotOpened problem={libraryProblem(error, library)} /> : null}
      {(!places || isBehind) && !error && <Waiting quiet={places !== undefined} />}
      {places?.length === 0 && <NoReadings narrowed={narrowed} search={answers?.text ?? ''} />}
      {places && places.length > 0 && list}
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
