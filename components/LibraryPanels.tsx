import { useMemo } from 'preact/hooks';
import { openLibrary } from '../utils/library/openLibrary.ts';
import type { Reading } from '../utils/model.ts';
import { ExportView } from './ExportView.tsx';
import { HistoryView } from './history/HistoryView.tsx';

type Props = { panel: 'history' | 'export'; reading: Reading | null; onOpen: (id: string) => void };

/** The panels that need the database. Loaded apart, so that the article's chain need not wait for it. */
export default function LibraryPanels({ panel, reading, onOpen }: Props) {
  const library = useMemo(() => openLibrary(), []);
  return panel === 'history' ? (
    <HistoryView library={library} onOpen={onOpen} />
  ) : (
    <ExportView library={library} reading={reading} />
  );
}
