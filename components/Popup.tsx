import { useState } from 'preact/hooks';
import { send } from '../utils/messages.ts';
import type { TextQuote } from '../utils/model.ts';
import { OutcomeView } from './article/OutcomeView.tsx';
import { EVERYTHING } from './history/filters.ts';
import type { Translator } from './i18n/translator.ts';
import { useText } from './i18n/useText.ts';
import { Later } from './Later.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { TabPanel, Tabs } from './Tabs.tsx';
import { type PopupWorld, useFrontTab } from './useFrontTab.ts';
import { useQuestion } from './useQuestion.ts';
import { type Progress, useReading } from './useReading.ts';

const loadPanels = () => import('./LibraryPanels.tsx');

/** The popup and the panel beside the page: this article, the history, the export. */
export function Popup({ world }: { world: PopupWorld }) {
  const words = useText();
  const { text } = words;
  const [panel, setPanel] = useState('article');
  // Here, so that a look at the article does not lose what the history is narrowed to.
  const [wanted, setWanted] = useState(EVERYTHING);
  const { tab, visit } = useFrontTab(world);
  const { progress, read } = useReading(tab, visit, world.follow === null);
  const tabId = tab?.id ?? null;
  const question = useQuestion(tabId, visit);
  const showOnPage = tabId === null ? null : (quote: TextQuote) => send('showEvidence', { tabId, quote });
  const reading = progress.status === 'read' ? progress.reading : null;
  const tabs = [
    { id: 'article', name: text('tab.article') },
    { id: 'history', name: text('tab.history') },
    { id: 'export', name: text('tab.export') },
  ];
  const hashOf = (id: string) => `#/reading/${encodeURIComponent(id)}`;
  const props = {
    panel: panel === 'history' ? 'history' : 'export',
    reading,
    onOpen: (id: string) => world.openAtlas(hashOf(id)),
    wanted,
    onWanted: setWanted,
  } as const;
  return (
    <>
      <Tabs tabs={tabs} chosen={panel} onChoose={setPanel}>
        <button type="button" class="gear" aria-label={text('options.open')} onClick={world.openOptions}>
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <path d="M2 5h6M12 5h4M2 13h3M9 13h7M12 5a2 2 0 1 1-4 0 2 2 0 0 1 4 0M9 13a2 2 0 1 1-4 0 2 2 0 0 1 4 0" />
          </svg>
        </button>
      </Tabs>
      <main>
        <TabPanel id={panel}>
          {panel === 'article' ? (
            // A new page starts with everything closed.
            <OutcomeView
              key={reading?.id}
              progress={progress}
              showOnPage={showOnPage}
              question={question}
              onRead={read}
            />
          ) : (
            <Later load={loadPanels} props={props} />
          )}
        </TabPanel>
      </main>
      {panel === 'article' && tab?.url && <SiteSwitch url={tab.url} domain={reading?.publisher?.domain ?? null} />}
      <footer class="foot small">
        {/* The longest of what it may say keeps its room. */}
        <span role="status" class="roomy" data-room={text('state.saved')}>
          <span>{stateWords(progress, words)}</span>
        </span>
        <button type="button" onClick={() => world.openAtlas(panel === 'article' && reading ? hashOf(reading.id) : '')}>
          {text('atlas.open')}
        </button>
      </footer>
    </>
  );
}

/** When the reading on the screen was made. */
function stateWords(progress: Progress, { text, date }: Translator): string {
  if (progress.status !== 'read') return text('state.local');
  if (progress.stored === 'kept') return text('state.kept', { date: date(progress.reading.readAt) });
  return text('state.saved');
}
