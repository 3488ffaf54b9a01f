import { useState } from 'preact/hooks';
import { send } from '../utils/messages.ts';
import type { TextQuote } from '../utils/model.ts';
import { OutcomeView } from './article/OutcomeView.tsx';
import { useText } from './i18n/useText.ts';
import { Later } from './Later.tsx';
import { TabPanel, Tabs } from './Tabs.tsx';
import { useReading } from './useReading.ts';

const loadPanels = () => import('./LibraryPanels.tsx');

/** What the popup needs of the browser. */
export type PopupWorld = { tabId: number | null; openAtlas: (hash: string) => void };

/** The popup: this article, the history, the export. */
export function Popup({ tabId, openAtlas }: PopupWorld) {
  const { text } = useText();
  const [panel, setPanel] = useState('article');
  const { progress, outlet, force } = useReading(tabId);
  const showOnPage = tabId === null ? null : (quote: TextQuote) => send('showEvidence', { tabId, quote });
  const reading = progress.status === 'read' ? progress.reading : null;
  const tabs = [
    { id: 'article', name: text('tab.article') },
    { id: 'history', name: text('tab.history') },
    { id: 'export', name: text('tab.export') },
  ];
  const onOpen = (id: string) => openAtlas(`#/reading/${encodeURIComponent(id)}`);
  return (
    <>
      <Tabs tabs={tabs} chosen={panel} onChoose={setPanel} />
      <main>
        <TabPanel id={panel}>
          {panel === 'article' ? (
            <OutcomeView progress={progress} outlet={outlet} showOnPage={showOnPage} onForce={force} />
          ) : (
            <Later
              load={loadPanels}
              props={{ panel: panel === 'history' ? 'history' : 'export', reading, onOpen } as const}
            />
          )}
        </TabPanel>
      </main>
      <footer class="foot small">
        <span>{progress.status === 'read' && progress.stored !== 'failed' && text('state.saved')}</span>
        <button
          type="button"
          onClick={() => openAtlas(panel === 'article' && reading ? `#/reading/${encodeURIComponent(reading.id)}` : '')}
        >
          {text('atlas.open')}
        </button>
      </footer>
    </>
  );
}
