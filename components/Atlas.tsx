import { useEffect, useMemo, useState } from 'preact/hooks';
import { openLibrary } from '../utils/library/openLibrary.ts';
import { readingById } from '../utils/library/queries.ts';
import { ArticleView } from './article/ArticleView.tsx';
import { ExportView } from './ExportView.tsx';
import { HistoryView } from './history/HistoryView.tsx';
import { useText } from './i18n/useText.ts';
import { Notice } from './Notice.tsx';
import { TabPanel, Tabs } from './Tabs.tsx';
import { useLive } from './useLive.ts';
import { useOutlet } from './useOutlet.ts';

/** The full tab: history and article side by side, and the export. */
export function Atlas() {
  const { text } = useText();
  const library = useMemo(() => openLibrary(), []);
  const [panel, setPanel] = useState('history');
  const [readingId, setReadingId] = useReadingId();
  const { value: stored } = useLive(
    () => (readingId ? readingById(library, readingId) : Promise.resolve(null)),
    [readingId],
  );
  const reading = stored?.reading ?? null;
  const outlet = useOutlet(reading?.publisher?.outletId ?? null);
  const tabs = [
    { id: 'history', name: text('tab.history') },
    { id: 'export', name: text('tab.export') },
  ];
  return (
    <>
      <Tabs tabs={tabs} chosen={panel} onChoose={setPanel} />
      <main class="atlas">
        <TabPanel id={panel}>
          {panel === 'history' ? (
            <HistoryView library={library} onOpen={setReadingId} />
          ) : (
            <ExportView library={library} reading={reading} />
          )}
        </TabPanel>
        <section class="detail" aria-label={text('tab.article')}>
          {reading && <ArticleView reading={reading} outlet={outlet} stored={null} showOnPage={null} />}
          {!reading && <Notice text={text('atlas.choose')} />}
        </section>
      </main>
    </>
  );
}

/** The reading shown stands in the address, so that it can be linked to and gone back from. */
function useReadingId(): [string | null, (id: string) => void] {
  const [id, setId] = useState(() => idInAddress());
  useEffect(() => {
    const onChange = () => setId(idInAddress());
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);
  return [
    id,
    (next) => {
      location.hash = `#/reading/${encodeURIComponent(next)}`;
    },
  ];
}

function idInAddress(): string | null {
  const part = /^#\/reading\/(.+)$/.exec(location.hash)?.[1];
  return part ? decodeURIComponent(part) : null;
}
