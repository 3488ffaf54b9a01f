import { useMemo } from 'preact/hooks';
import { openLibrary } from '../utils/library/openLibrary.ts';
import type { Reading } from '../utils/model.ts';
import { ExportView } from './ExportView.tsx';
import type { Wanted } from './history/filters.ts';
import { HistoryView } from './history/HistoryView.tsx';
import { useFiltered } from './history/useFiltered.ts';

type Props = {
  panel: 'history' | 'export';
  reading: Reading | null;
  onOpen: (id: string) => void;
  wanted: Wanted;
  onWanted: (wanted: Wanted) => void;
};

/** The panels that need the database. Loaded apart, so that the article's chain need not wait for it. */
export default function LibraryPanels({ panel, reading, onOpen, wanted, onWanted }: Props) {
  const library = useMemo(() => openLibrary(), []);
  const filtered = useFiltered(library, wanted, panel === 'export');
  return panel === 'history' ? (
    <HistoryView library={library} onOpen={onOpen} wanted={wanted} onWanted={onWanted} />
  ) : (
    <ExportView library={library} reading={reading} filtered={filtered} />
  );
}
