import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { foldedWords } from '../../utils/library/searchWords.ts';
import { useText } from '../i18n/useText.ts';
import { dayName } from './dayName.ts';
import { HistoryRow, type RowActions } from './HistoryRow.tsx';
import { type ListItem, listItems } from './listItems.ts';
import type { History } from './useHistory.ts';
import { useVirtual } from './useVirtual.ts';

type Props = { history: History; actions: RowActions };

/** How many lines before its end the list is asked to go on. */
const AHEAD = 24;
const HEIGHTS = { day: 32, reading: 58 };

/** The history under its days. Only what is in sight is drawn; arrows go from reading to reading. */
export function HistoryList({ history, actions }: Props) {
  const words = useText();
  const { places = [], answers, rows, isWhole, more } = history;
  const scroller = useRef<HTMLDivElement>(null);
  const items = useMemo(() => listItems(places), [places]);
  const search = answers?.text ?? '';
  const wanted = useMemo(() => foldedWords(search), [search]);
  const indexes = useMemo(() => new Map(items.map(({ key }, index) => [key, index])), [items]);
  // By key, since lines move when readings come and go.
  const focused = useRef<string | null>(null);
  const next = useRef<string | null>(null);
  const { virtualizer, redraw } = useVirtual({
    count: items.length,
    scroller,
    estimate: (index) => HEIGHTS[items[index]?.kind ?? 'reading'],
    keyOf: (index) => items[index]?.key ?? String(index),
    held: () => [focused.current, next.current].flatMap((key) => indexes.get(key ?? '') ?? []),
  });
  // One function for all drawings: another would measure every line again each time.
  const measure = useCallback((node: HTMLElement | null) => virtualizer.measureElement(node), [virtualizer]);
  const drawn = virtualizer.getVirtualItems();
  const last = drawn.at(-1)?.index ?? 0;
  useEffect(() => {
    rows.fetch(drawn.flatMap(({ index }) => placesOf(items[index])));
    if (!isWhole && last > items.length - AHEAD) more();
  });
  const searched = JSON.stringify(answers);
  // Another search begins at its top; a list that only changed stays where it is.
  useEffect(() => virtualizer.scrollToOffset(0), [searched, virtualizer]);
  // Drawn first, then given the focus, then scrolled to: the focus is never on a line that goes.
  const lineOf = (key: string | null) => {
    const index = indexes.get(key ?? '');
    return scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] .reading`);
  };
  useLayoutEffect(() => {
    const line = lineOf(next.current);
    if (line) {
      line.focus({ preventScroll: true });
      virtualizer.scrollToIndex(indexes.get(next.current ?? '') ?? 0);
      next.current = null;
    } else if (document.activeElement === document.body) {
      // A line that is moved in the document loses the focus: it gets it back.
      lineOf(focused.current)?.focus({ preventScroll: true });
    }
  });
  const goTo = (index: number) => {
    next.current = items[index]?.key ?? null;
    rows.fetch(placesOf(items[index]));
    redraw();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = nextReading(items, indexOf(event.target), event.key);
    if (target === null) return;
    event.preventDefault();
    goTo(target);
  };
  return (
    <section
      class="history-list"
      aria-label={words.text('history.list')}
      ref={scroller}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        focused.current = items[indexOf(event.target) ?? -1]?.key ?? null;
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget) focused.current = null;
      }}
    >
      <div class="history-all" style={{ blockSize: `${virtualizer.getTotalSize()}px` }}>
        {drawn.map(({ key, index, start }) => {
          const item = items[index];
          return (
            <div
              key={key}
              class="history-item"
              data-index={index}
              ref={measure}
              style={{ transform: `translateY(${start}px)` }}
            >
              {item?.kind === 'day' && <h2>{dayName(words, item.day)}</h2>}
              {item?.kind === 'reading' && (
                <HistoryRow
                  id={item.place.id}
                  stored={rows.get(item.place)}
                  at={item.at}
                  count={isWhole ? places.length : -1}
                  wanted={wanted}
                  actions={actions}
                />
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

const placesOf = (item: ListItem | undefined) => (item?.kind === 'reading' ? [item.place] : []);

/** Which line an element stands in; null outside the list. */
function indexOf(target: EventTarget | null): number | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return line ? Number(line.dataset.index) : null;
}

/** The line of the reading that a key leads to from this line; null where it leads nowhere. */
function nextReading(items: readonly ListItem[], from: number | null, key: string): number | null {
  if (from === null) return null;
  const isReading = (index: number) => items[index]?.kind === 'reading';
  const step = { ArrowDown: 1, ArrowUp: -1, Home: 1, End: -1 }[key];
  if (step === undefined) return null;
  let index = key === 'Home' ? 0 : key === 'End' ? items.length - 1 : from + step;
  while (index >= 0 && index < items.length && !isReading(index)) index += step;
  return isReading(index) ? index : null;
}
