import type { Stored } from '../../utils/messages.ts';
import type { Reading } from '../../utils/model.ts';
import type { Outlet } from '../../utils/outlets/register.ts';
import type { Translator } from '../i18n/translator.ts';
import { useText } from '../i18n/useText.ts';
import { Notice } from '../Notice.tsx';
import { Chain } from './Chain.tsx';
import type { ShowOnPage } from './Evidence.tsx';
import { PhotoCredits } from './PhotoCredits.tsx';
import { PublisherCard } from './PublisherCard.tsx';
import { SummaryLine } from './SummaryLine.tsx';

type Props = { reading: Reading; outlet: Outlet | null; stored: Stored | null; showOnPage: ShowOnPage };

/** Everything one reading found, from the publisher to the photos. */
export function ArticleView({ reading, outlet, stored, showOnPage }: Props) {
  const words = useText();
  const { article, publisher } = reading;
  return (
    <article>
      {publisher && <PublisherCard publisher={publisher} outlet={outlet} />}
      {article && (
        <p class="title" dir="auto" lang={article.lang ?? undefined}>
          {article.title}
        </p>
      )}
      <SummaryLine reading={reading} />
      {limits(words, reading, stored).map((limit) => (
        <Notice key={limit} text={limit} tone="warning" />
      ))}
      <Chain reading={reading} showOnPage={showOnPage} />
      <PhotoCredits credits={reading.photoCredits} publisher={publisher?.name ?? null} />
    </article>
  );
}

/** What the reader must know to judge the findings: a sentence each. */
function limits({ text, language }: Translator, { coverage, article }: Reading, stored: Stored | null): string[] {
  const said: string[] = [];
  if (coverage.paywalled) said.push(text('state.paywalled'));
  if (coverage.truncated) said.push(text('state.truncated'));
  if (!coverage.text && article?.lang) said.push(text('state.language.named', { language: language(article.lang) }));
  if (!coverage.text && !article?.lang) said.push(text('state.language'));
  if (stored === 'private') said.push(text('state.private'));
  if (stored === 'failed') said.push(text('state.storeFailed'));
  return said;
}
