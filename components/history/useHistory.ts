import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ListPlace, listKeys } from '../../utils/library/listKeys.ts';
import { foldedWords } from '../../utils/library/searchWords.ts';
import type { Library } from '../../utils/library/tables.ts';
import { useLive } from '../useLive.ts';
import { listOptions, type Wanted } from './filters.ts';
import { type Rows, useRows } from './useRows.ts';

/** Enough for most screens; what is beyond comes before it is scrolled to, four times as much each time. */
const FIRST = 64;
/** So many are counted exactly, once no letter has come for a while. */
const COUNTED = 200;
const PAUSE_MS = 300;
const AT_ONCE = 24;

export type History = {
  /** Newest first; undefined until the first answer. */
  places: ListPlace[] | undefined;
  /** What the places answer, which may be a letter behind what is typed; null until the first answer. */
  answers: Wanted | null;
  isWhole: boolean;
  rows: Rows;
  error: unknown;
  more: () => void;
};

/** How much of what a search finds is wanted. */
type Page = { key: string; limit: number };

const atLeast = (now: Page, wanted: Page): Page => (now.key === wanted.key && now.limit >= wanted.limit ? now : wanted);

/** What a search and its filters find, again whenever the library changes. The first readings come with it. */
export function useHistory(library: Library, wanted: Wanted): History {
  const key = JSON.stringify(wanted);
  const [grown, setGrown] = useState<Page>({ key, limit: FIRST });
  const limit = grown.key === key ? grown.limit : FIRST;
  const rows = useRows(library);
  const query = async () => {
    const words = [...new Set(foldedWords(wanted.text))];
    const keys = await listKeys(library, words, { ...listOptions(wanted), limit: limit + 1 });
    const places = keys.slice(0, limit).map(([readAt, id]): ListPlace => ({ readAt, id }));
    await rows.load(places.slice(0, AT_ONCE));
    return { places, answers: wanted, isWhole: keys.length <= limit, page: { key, limit } };
  };
  const { value, error } = useLive(query, [library, key, limit]);
  const page = value?.page;
  const isWhole = value?.isWhole ?? false;
  useEffect(() => {
    if (!page || isWhole) return;
    const timer = setTimeout(() => setGrown((now) => atLeast(now, { ...page, limit: COUNTED })), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key, page, isWhole]);
  return useMemo(
    () => ({
      places: value?.places,
      answers: value?.answers ?? null,
      isWhole,
      rows,
      error,
      // Asked again at every drawing while the answer is on its way: only an answered page grows.
      more: () => page && setGrown((now) => atLeast(now, { ...page, limit: page.limit * 4 })),
    }),
    [value, page, isWhole, rows, error],
  );
}
