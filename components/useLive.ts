import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type Live<T> = { value: T | undefined; error: unknown };

/** The answer of a library query, again whenever the library changes. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: null });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe(
      (value) => setLive({ value, error: null }),
      (error: unknown) => setLive({ value: undefined, error }),
    );
    return () => subscription.unsubscribe();
    // The query closes over the inputs and nothing else.
  }, inputs);
  return live;
}
