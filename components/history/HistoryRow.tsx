import type { StoredReading } from '../../utils/library/tables.ts';
import { useText } from '../i18n/useText.ts';
import { findHit, type Hit, type Marked, markWords } from './findHit.ts';

export type RowActions = {
  /** The reading shown beside the list. */
  chosen: string | null;
  onOpen: (id: string) => void;
  onDelete: (id: string) => void;
  /** null: nothing is being selected. */
  selected: ReadonlySet<string> | null;
  onSelect: (id: string, selected: boolean) => void;
};

type Props = {
  id: string;
  /** undefined: not loaded yet, or gone meanwhile. */
  stored: StoredReading | undefined;
  at: number;
  /** -1: not known yet, https://www.w3.org/TR/wai-aria-1.2/#aria-setsize */
  count: number;
  /** Folded words that were searched. */
  wanted: readonly string[];
  actions: RowActions;
};

/** One reading: what it was, when, and where the search met it. */
export function HistoryRow({ id, stored, at, count, wanted, actions }: Props) {
  const { text, date } = useText();
  if (!stored) return <div class="reading-row loading" aria-hidden="true" />;
  const { article, publisher, sources } = stored.reading;
  const title = article?.title || text('history.untitled');
  const publisherName = publisher?.name ?? stored.url;
  const others = sources.filter(({ self }) => !self).length;
  const isKnown = markWords(`${title} ${publisherName}`, wanted).length > 2 * wanted.length;
  const hit = isKnown ? null : findHit(stored.reading, wanted);
  return (
    <article
      class="reading-row"
      aria-posinset={at}
      aria-setsize={count}
      aria-label={title}
      aria-current={actions.chosen === id ? 'true' : undefined}
    >
      {actions.selected && (
        <input
          type="checkbox"
          aria-label={text('history.select.one', { title })}
          checked={actions.selected.has(id)}
          onChange={({ currentTarget }) => actions.onSelect(id, currentTarget.checked)}
        />
      )}
      <button type="button" class="reading" onClick={() => actions.onOpen(id)}>
        <span class="reading-title" dir="auto" lang={article?.lang ?? undefined}>
          <Marks marked={markWords(title, wanted)} />
        </span>
        <span class="small">
          <bdi>
            <Marks marked={markWords(publisherName, wanted)} />
          </bdi>
          {` · ${text('history.sources', { count: others })} · ${date(stored.readAt, 'time')}`}
        </span>
        {hit && <HitLine hit={hit} />}
      </button>
      {!actions.selected && (
        <button
          type="button"
          class="delete"
          aria-label={text('history.delete', { title })}
          onClick={() => actions.onDelete(id)}
        >
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <path d="M5 5l8 8M13 5l-8 8" />
          </svg>
        </button>
      )}
    </article>
  );
}

function HitLine({ hit: { name, quote } }: { hit: Hit }) {
  const { rich } = useText();
  const source = (
    <b>
      <Marks marked={name} />
    </b>
  );
  return (
    <span class="small hit" dir="auto">
      {quote ? rich('history.hit', { name: source, quote: <Marks marked={quote} /> }) : source}
    </span>
  );
}

function Marks({ marked }: { marked: Marked }) {
  return <>{marked.map((piece, i) => (i % 2 === 1 ? <mark key={`${i}${piece}`}>{piece}</mark> : piece))}</>;
}
