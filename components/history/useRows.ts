import { useMemo, useReducer } from 'preact/hooks';
import type { ListPlace } from '../../utils/library/listKeys.ts';
import type { Library, StoredReading } from '../../utils/library/tables.ts';

/** Readings by their place: a reading that changes gets another place, so what is kept here never grows stale. */
export type Rows = {
  get(place: ListPlace): StoredReading | undefined;
  /** Resolves when they are there; those that went meanwhile stay missing. */
  load(places: readonly ListPlace[]): Promise<void>;
  /** Loads them and draws again. */
  fetch(places: readonly ListPlace[]): void;
};

const keyOf = ({ readAt, id }: ListPlace): string => `${readAt} ${id}`;

/** The readings a list has shown, loaded as they come into sight. */
export function useRows(library: Library): Rows {
  const [turn, redraw] = useReducer((turn: number) => turn + 1, 0);
  const loaded = useMemo((): Rows => {
    const rows = new Map<string, StoredReading>();
    const pending = new Set<string>();
    const load = async (places: readonly ListPlace[]) => {
      const missing = places.filter((place) => !rows.has(keyOf(place)));
      if (missing.length === 0) return;
      const found = await library.readings.bulkGet(missing.map(({ id }) => id));
      for (const row of found) if (row) rows.set(keyOf(row), row);
    };
    return {
      get: (place) => rows.get(keyOf(place)),
      load,
      fetch: (places) => {
        const fresh = places.filter((place) => !rows.has(keyOf(place)) && !pending.has(keyOf(place)));
        if (fresh.length === 0) return;
        for (const place of fresh) pending.add(keyOf(place));
        const done = () => {
          for (const place of fresh) pending.delete(keyOf(place));
          redraw(undefined);
        };
        load(fresh).then(done, done);
      },
    };
  }, [library]);
  // Another object whenever more has been loaded, so that who draws them knows.
  return useMemo(() => ({ ...loaded }), [loaded, turn]);
}
