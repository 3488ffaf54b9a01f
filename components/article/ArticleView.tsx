import { useMemo } from 'preact/hooks';
import type { Correction, LibraryProblem, Reading } from '../../utils/model.ts';
import type { Outlet } from '../../utils/outlets/register.ts';
import type { Translator } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import { Notice } from '../Notice.tsx';
import { problemWords } from '../problemWords.ts';
import { useCorrections } from '../useCorrections.ts';
import type { Shown } from '../useReading.ts';
import { Answer } from './Answer.tsx';
import { Chain } from './Chain.tsx';
import type { ShowOnPage } from './Evidence.tsx';
import { findBySelection } from './findBySelection.ts';
import { PhotoCredits } from './PhotoCredits.tsx';
import { PublisherCard } from './PublisherCard.tsx';
import { SummaryLine } from './SummaryLine.tsx';

type Props = {
  /** As read; the corrections are applied here. */
  reading: Reading;
  corrections?: Correction[];
  outlet: Outlet | null;
  stored: Shown['stored'] | null;
  /** Why it could not be stored. */
  problem?: LibraryProblem | null;
  showOnPage: ShowOnPage;
  /** Words on the page whose sources were asked for. */
  question?: string | null;
};

const NONE: Correction[] = [];

/** Everything one reading found, from the publisher to the photos. */
export function ArticleView({ corrections = NONE, outlet, stored, showOnPage, question = null, ...props }: Props) {
  const words = useText();
  // In a private window nothing is kept, the reader's corrections neither.
  const corrected = useCorrections(props.reading, corrections, stored !== 'private');
  const { reading } = corrected;
  const { article, publisher } = reading;
  const found = useMemo(() => (question === null ? [] : findBySelection(reading, question)), [reading, question]);
  const asked = useMemo(() => new Set(found.map(({ source }) => source.id)), [found]);
  return (
    <article>
      {publisher && <PublisherCard publisher={publisher} outlet={outlet} />}
      {article && (
        <p class="title" dir="auto" lang={article.lang ?? undefined}>
          {article.title}
        </p>
      )}
      {question !== null && <Answer words={question} found={found} />}
      <SummaryLine reading={reading} />
      {limits(words, reading, stored).map((limit) => (
        <Notice key={limit} text={limit} tone="warning" />
      ))}
      <NotStored stored={stored} problem={props.problem ?? 'unknown'} />
      <Chain corrected={corrected} read={props.reading} showOnPage={showOnPage} asked={asked} />
      <PhotoCredits credits={reading.photoCredits} publisher={publisher?.name ?? null} />
    </article>
  );
}

/** That a reading is not in the history, why, and what to do. */
function NotStored({ stored, problem }: { stored: Props['stored']; problem: LibraryProblem }) {
  const { text } = useText();
  if (stored === 'waiting') return <Notice text={text('state.storeWaiting')} tone="warning" />;
  if (stored !== 'failed') return null;
  const [why, next] = problemWords(problem).map((key) => text(key));
  return <Notice text={`${text('state.storeFailed')} ${why}`} next={next ?? ''} tone="warning" />;
}

/** What the reader must know to judge the findings: a sentence each. */
function limits({ text, language }: Translator, { coverage, article }: Reading, stored: Props['stored']): string[] {
  const said: string[] = [];
  if (coverage.paywalled) said.push(text('state.paywalled'));
  if (coverage.truncated) said.push(text('state.truncated'));
  if (!coverage.text && article?.lang) said.push(text('state.language.named', { language: language(article.lang) }));
  if (!coverage.text && !article?.lang) said.push(text('state.language'));
  if (stored === 'private') said.push(text('state.private'));
  return said;
}
