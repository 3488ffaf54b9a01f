import type { ReadOutcome } from '../../utils/messages.ts';
import type { Detection } from '../../utils/model.ts';
import type { Outlet } from '../../utils/outlets/register.ts';
import { useText } from '../i18n/useText.ts';
import { Notice } from '../Notice.tsx';
import { ArticleView } from './ArticleView.tsx';
import type { ShowOnPage } from './Evidence.tsx';
import { UNREADABLE_WORDS } from './words.ts';

/** Where the reading of the tab stands. */
export type Progress = { status: 'reading' } | { status: 'failed' } | ReadOutcome;

type Props = { progress: Progress; outlet: Outlet | null; showOnPage: ShowOnPage; onForce: () => void };

/** The tab at hand in whichever state it is. */
export function OutcomeView({ progress, outlet, showOnPage, onForce }: Props) {
  const { text } = useText();
  switch (progress.status) {
    case 'reading':
      return (
        <p class="notice" role="status">
          {text('state.reading')}
        </p>
      );
    case 'failed':
      return <Notice text={text('state.failed')} next={text('state.failed.next')} />;
    case 'unreadable': {
      const [said, next] = UNREADABLE_WORDS[progress.reason];
      return <Notice text={text(said)} next={text(next)} />;
    }
    case 'not-article':
      return <NotArticle detection={progress.detection} onForce={onForce} />;
    case 'read':
      return (
        <ArticleView reading={progress.reading} outlet={outlet} stored={progress.stored} showOnPage={showOnPage} />
      );
  }
}

function NotArticle({ detection, onForce }: { detection: Detection; onForce: () => void }) {
  const { text, number } = useText();
  return (
    <Notice text={text('state.notArticle')}>
      <button type="button" class="primary" onClick={onForce}>
        {text('state.notArticle.force')}
      </button>
      <details class="small">
        <summary>{text('state.notArticle.why')}</summary>
        {detection.signals.length === 0 && <p>{text('state.notArticle.noSignals')}</p>}
        <ul>
          {detection.signals.map(({ name, weight }) => (
            <li key={name}>
              <span>{name}</span> <span class="times">{number(weight)}</span>
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
