import { useEffect, useState } from 'preact/hooks';
import { libraryProblem } from '../../utils/library/libraryProblem.ts';
import { countReadings } from '../../utils/library/queries.ts';
import type { Library } from '../../utils/library/tables.ts';
import { useText } from '../i18n/useText.ts';
import { NotOpened } from '../NotOpened.tsx';
import { useLive } from '../useLive.ts';
import { DeleteEverything } from './DeleteEverything.tsx';

/** How much is kept, and the way to delete it all. */
export function StorageUse({ library }: { library: Library }) {
  const { text, bytes } = useText();
  const { value: count, error } = useLive(() => countReadings(library), [library]);
  const used = useUsedBytes(count);
  return (
    <>
      {error !== null && <NotOpened problem={libraryProblem(error, library)} />}
      {count !== undefined && (
        <p>
          {text('storage.articles', { count })}
          {used !== null && ` ${text('storage.used', { size: bytes(used) })}`}
        </p>
      )}
      <DeleteEverything library={library} count={count ?? 0} />
    </>
  );
}

/** Bytes the browser counts for this extension; asked again when the number of readings changes. */
function useUsedBytes(count: number | undefined): number | null {
  const [used, setUsed] = useState<number | null>(null);
  useEffect(() => {
    if (count === undefined) return;
    navigator.storage.estimate().then(
      ({ usage }) => setUsed(usage ?? null),
      () => setUsed(null),
    );
  }, [count]);
  return used;
}
