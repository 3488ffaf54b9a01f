import type { StoredReading } from '../../utils/library/openLibrary.ts';
import type { Translator } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import { groupByDay, localDay } from './groupByDay.ts';

type Props = { readings: StoredReading[]; onOpen: (id: string) => void; onDelete: (id: string) => void };

/** Readings under the days they were read on. */
export function DayList({ readings, onOpen, onDelete }: Props) {
  const words = useText();
  return (
    <>
      {groupByDay(readings).map(({ day, items }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{dayName(words, day)}</h2>
          <ul class="readings">
            {items.map((stored) => (
              <ReadingRow key={stored.id} stored={stored} onOpen={onOpen} onDelete={onDelete} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type RowProps = { stored: StoredReading; onOpen: (id: string) => void; onDelete: (id: string) => void };

function ReadingRow({ stored, onOpen, onDelete }: RowProps) {
  const { text, date } = useText();
  const { article, publisher, sources } = stored.reading;
  const title = article?.title || text('history.untitled');
  const count = sources.filter((source) => !source.self).length;
  return (
    <li>
      <button type="button" class="reading" onClick={() => onOpen(stored.id)}>
        <span class="reading-title" dir="auto">
          {title}
        </span>
        <span class="small">
          <bdi>{publisher?.name ?? stored.url}</bdi>
          {` · ${text('history.sources', { count })} · ${date(stored.readAt, 'time')}`}
        </span>
      </button>
      <button
        type="button"
        class="delete"
        aria-label={text('history.delete', { title })}
        onClick={() => onDelete(stored.id)}
      >
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <path d="M5 5l8 8M13 5l-8 8" />
        </svg>
      </button>
    </li>
  );
}

function dayName({ text, date }: Translator, day: string): string {
  const now = new Date();
  if (day === localDay(now)) return text('history.today');
  // Noon, so that a change to summer time cannot skip the day.
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1, 12);
  return day === localDay(yesterday) ? text('history.yesterday') : date(day);
}
