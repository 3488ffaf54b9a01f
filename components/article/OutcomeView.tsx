import type { Detection } from '../../utils/model.ts';
import { useText } from '../i18n/useText.ts';
import { Notice } from '../Notice.tsx';
import type { Progress } from '../useReading.ts';
import { ArticleView } from './ArticleView.tsx';
import type { ShowOnPage } from './Evidence.tsx';
import { SIGNAL_WORDS, UNREADABLE_WORDS } from './words.ts';

type Props = {
  progress: Progress;
  showOnPage: ShowOnPage;
  /** Words on the page whose sources were asked for. */
  question: string | null;
  /** Reads the tab (again); `force`: even if it does not look like an article. */
  onRead: (force: boolean) => void;
};

/** What trying again may mend. */
const RETRY = new Set(['moved', 'error', 'too-large', 'never-read']);

/** The tab at hand in whichever state it is. */
export function OutcomeView({ progress, showOnPage, question, onRead }: Props) {
  const { text } = useText();
  const again = (
    <button type="button" class="primary" onClick={() => onRead(false)}>
      {text('state.again')}
    </button>
  );
  switch (progress.status) {
    case 'reading':
      return (
        <p class="state waiting" role="status">
          {text('state.reading')}
        </p>
      );
    case 'silent':
      return (
        <Notice text={text('state.silent')} next={text('state.silent.next')} tone="state">
          {again}
        </Notice>
      );
    case 'failed':
      return (
        <Notice text={text('state.failed')} next={text('state.failed.next')} tone="state">
          {again}
        </Notice>
      );
    case 'unreadable': {
      const [said, next] = UNREADABLE_WORDS[progress.reason];
      return (
        <Notice text={text(said)} next={text(next)} tone="state">
          {progress.reason === 'never-read' ? <ReadOnce onRead={onRead} /> : RETRY.has(progress.reason) && again}
        </Notice>
      );
    }
    case 'not-article':
      return <NotArticle detection={progress.detection} onRead={onRead} />;
    case 'read':
      return <ArticleView {...progress} showOnPage={showOnPage} question={question} />;
  }
}

function ReadOnce({ onRead }: { onRead: Props['onRead'] }) {
  const { text } = useText();
  return (
    <button type="button" class="primary" onClick={() => onRead(true)}>
      {text('state.readOnce')}
    </button>
  );
}

function NotArticle({ detection, onRead }: { detection: Detection; onRead: Props['onRead'] }) {
  const { text } = useText();
  const against = detection.signals.filter(({ weight }) => weight < 0);
  const inFavour = detection.signals.filter(({ weight }) => weight > 0);
  return (
    <Notice text={text('state.notArticle')} next={text('state.notArticle.next')} tone="state">
      <button type="button" class="primary" onClick={() => onRead(true)}>
        {text('state.notArticle.force')}
      </button>
      <details>
        <summary>{text('state.notArticle.why')}</summary>
        {detection.signals.length === 0 && <p>{text('state.notArticle.noSignals')}</p>}
        <Signals title={text('state.notArticle.against')} signals={against} />
        <Signals title={text('state.notArticle.inFavour')} signals={inFavour} />
      </details>
    </Notice>
  );
}

function Signals({ title, signals }: { title: string; signals: Detection['signals'] }) {
  const { text } = useText();
  if (signals.length === 0) return null;
  return (
    <>
      <p class="small">{title}</p>
      <ul>
        {signals.map(({ name }) => {
          const words = SIGNAL_WORDS[name];
          return <li key={name}>{words ? text(words) : name}</li>;
        })}
      </ul>
    </>
  );
}
