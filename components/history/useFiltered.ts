import { listIds } from '../../utils/library/listIds.ts';
import type { Library } from '../../utils/library/tables.ts';
import { readingsOf } from '../allReadings.ts';
import type { Filtered } from '../ExportView.tsx';
import { useLive } from '../useLive.ts';
import { isNarrow, listOptions, type Wanted } from './filters.ts';

/** What the history is narrowed to, to be exported; null when it is not. */
export function useFiltered(library: Library, wanted: Wanted, isExporting: boolean): Filtered | null {
  const options = listOptions({ ...wanted, text: wanted.text.trim() });
  // Counting all takes longer than a page of the list: only where the count is shown.
  const narrow = isExporting && isNarrow(wanted);
  const query = async () => (narrow ? (await listIds(library, options)).length : 0);
  const { value: count = 0 } = useLive(query, [library, narrow, JSON.stringify(wanted)]);
  if (!narrow) return null;
  return { count, readings: () => readingsOf(library, () => listIds(library, options)) };
}
