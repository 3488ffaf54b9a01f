import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

export type Live<T> = { value: T | undefined; error: unknown };

async function answerOf<T>(query: () => Promise<T>): Promise<Live<T>> {
  try {
    return { value: await query(), error: null };
  } catch (error) {
    // Dexie ends a query that a change has overtaken and asks again: that is no answer.
    if (error instanceof Error && error.name === 'AbortError') throw error;
    return { value: undefined, error };
  }
}

/** The answer of a library query, again whenever the library changes. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: null });
  // Not after the paint: a list that follows what is typed would come a frame later each time.
  useLayoutEffect(() => {
    // Dexie tells its subscribers nothing of a library that cannot be opened; so failures are answers.
    const subscription = liveQuery(() => answerOf(query)).subscribe(setLive, (error: unknown) =>
      setLive({ value: undefined, error }),
    );
    return () => subscription.unsubscribe();
    // The query closes over the inputs and nothing else.
  }, inputs);
  return live;
}
