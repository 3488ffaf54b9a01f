import type { LibraryProblem } from '../utils/model.ts';
import { useText } from './i18n/useText.ts';
import { Notice } from './Notice.tsx';
import { problemWords } from './problemWords.ts';

/** That the library could not be opened, why, and what to do next. */
export function NotOpened({ problem }: { problem: LibraryProblem }) {
  const { text } = useText();
  const [why, next] = problemWords(problem);
  return <Notice text={`${text('history.failed')} ${text(why)}`} next={text(next)} tone="warning" />;
}
