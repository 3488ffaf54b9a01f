import { useEffect, useRef, useState } from 'preact/hooks';
import { type ListPlace, listKeys } from '../../utils/library/listKeys.ts';
import type { Library } from '../../utils/library/openLibrary.ts';
import { foldedWords } from '../../utils/library/searchWords.ts';
import { useLive } from '../useLive.ts';
import { listOptions, type Wanted } from './filters.ts';
import { type Rows, useRows } from './useRows.ts';

/** Enough for any screen; what is beyond comes when it is scrolled to, four times as much each time. */
const FIRST = 200;
const AT_ONCE = 24;

export type History = {
  /** Newest first; undefined until the first answer. */
  places: ListPlace[] | undefined;
  /** What the places answer, which may be a letter behind what is typed. */
  answers: Wanted;
  isWhole: boolean;
  rows: Rows;
  error: unknown;
  more: () => void;
};

/** What a search and its filters find, again whenever the library changes. The first readings come with it. */
export function useHistory(library: Library, wanted: Wanted): History {
  const key = JSON.stringify(wanted);
  const [limit, setLimit] = useState(FIRST);
  const rows = useRows(library);
  const asked = useRef(key);
  useEffect(() => {
    if (asked.current !== key) setLimit(FIRST);
    asked.current = key;
  }, [key]);
  const query = async () => {
    const words = [...new Set(foldedWords(wanted.text))];
    const keys = await listKeys(library, words, { ...listOptions(wanted), limit: limit + 1 });
    const places = keys.slice(0, limit).map(([readAt, id]): ListPlace => ({ readAt, id }));
    await rows.load(places.slice(0, AT_ONCE));
    return { places, answers: wanted, isWhole: keys.length <= limit, limit };
  };
  const { value, error } = useLive(query, [library, key, limit]);
  return {
    places: value?.places,
    answers: value?.answers ?? wanted,
    isWhole: value?.isWhole ?? false,
    rows,
    error,
    // Asked again at every drawing while the answer is on its way: only an answered limit grows.
    more: () => setLimit((asked) => (asked === value?.limit ? asked * 4 : asked)),
  };
}
