import { useEffect, useMemo, useState } from 'preact/hooks';
import { correctionsOf } from '../utils/library/corrections.ts';
import { openLibrary } from '../utils/library/openLibrary.ts';
import { readingById } from '../utils/library/queries.ts';
import type { Library } from '../utils/library/tables.ts';
import type { Correction, Reading } from '../utils/model.ts';
import { ArticleView } from './article/ArticleView.tsx';
import { BackupReminder } from './backup/BackupReminder.tsx';
import { BackupView } from './backup/BackupView.tsx';
import { ExportView } from './ExportView.tsx';
import { EVERYTHING } from './history/filters.ts';
import { HistoryView } from './history/HistoryView.tsx';
import { useFiltered } from './history/useFiltered.ts';
import { useText } from './i18n/useText.ts';
import { Notice } from './Notice.tsx';
import { OutletList } from './outlet/OutletList.tsx';
import { OutletView } from './outlet/OutletView.tsx';
import { readingHash } from './outlet/outletHash.ts';
import { TabPanel, Tabs } from './Tabs.tsx';
import { useLive } from './useLive.ts';
import { useOutlet } from './useOutlet.ts';
import { type Panel, type Route, useRoute } from './useRoute.ts';

/** The full tab: history, outlets and export; beside them what was chosen: an article, an outlet. */
export function Atlas() {
  const { text } = useText();
  const library = useMemo(() => openLibrary(), []);
  const route = useRoute();
  const { detail } = route;
  const [panel, setPanel] = useState<Panel>(route.panel ?? 'history');
  useEffect(() => {
    if (route.panel) setPanel(route.panel);
  }, [route.panel]);
  const [wanted, setWanted] = useState(EVERYTHING);
  const stored = useReadingAt(library, detail);
  const filtered = useFiltered(library, wanted, panel === 'export');
  const tabs: { id: Panel; name: string }[] = [
    { id: 'history', name: text('tab.history') },
    { id: 'outlets', name: text('tab.outlets') },
    { id: 'export', name: text('tab.export') },
    { id: 'backup', name: text('tab.backup') },
  ];
  const onOpen = (id: string) => {
    location.hash = readingHash(id);
  };
  return (
    <>
      <Tabs tabs={tabs} chosen={panel} onChoose={(id) => setPanel(tabs.find((tab) => tab.id === id)?.id ?? 'history')}>
        <a class="to-options" href="options.html">
          {text('options.title')}
        </a>
      </Tabs>
      <main class={detail ? 'atlas has-detail' : 'atlas'}>
        <TabPanel id={panel}>
          {panel === 'history' && <BackupReminder library={library} />}
          {panel === 'history' && (
            <HistoryView
              library={library}
              onOpen={onOpen}
              chosen={detail?.kind === 'reading' ? detail.id : null}
              wanted={wanted}
              onWanted={setWanted}
            />
          )}
          {panel === 'outlets' && <OutletList library={library} />}
          {panel === 'backup' && <BackupView library={library} />}
          {panel === 'export' && <ExportView library={library} reading={stored?.reading ?? null} filtered={filtered} />}
        </TabPanel>
        <section class="detail" aria-label={text(detail?.kind === 'outlet' ? 'tab.outlet' : 'tab.article')}>
          {detail && (
            <a class="back" href="#/">
              {text('atlas.back')}
            </a>
          )}
          {detail?.kind === 'outlet' && <OutletView key={detail.id} library={library} outletKey={detail.id} />}
          {detail?.kind === 'reading' && <ReadingDetail found={stored} />}
          {!detail && <Notice text={text('atlas.choose')} />}
        </section>
      </main>
    </>
  );
}

type Found = { reading: Reading; corrections: Correction[] } | null | undefined;

/** undefined while it is looked for, null when it is not there. */
function useReadingAt(library: Library, detail: Route['detail']): Found {
  const id = detail?.kind === 'reading' ? detail.id : null;
  const { value } = useLive(async () => {
    const stored = id === null ? null : await readingById(library, id);
    const corrections = stored ? await correctionsOf(library, stored.id) : [];
    return { id, found: stored && { reading: stored.reading, corrections } };
  }, [id]);
  return value?.id === id ? value.found : undefined;
}

function ReadingDetail({ found }: { found: Found }) {
  const { text } = useText();
  const outlet = useOutlet(found?.reading.publisher?.outletId ?? null);
  if (found === null) return <Notice text={text('atlas.gone')} />;
  return found ? (
    <ArticleView key={found.reading.id} {...found} outlet={outlet} stored={null} showOnPage={null} />
  ) : null;
}
