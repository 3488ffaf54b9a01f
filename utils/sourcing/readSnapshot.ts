import type { ArticleFacts, Publisher, Reading, Snapshot } from '../model.ts';
import type { Register } from '../outlets/register.ts';
import { canonicalUrl } from './publication/canonicalUrl.ts';
import { readByline } from './publication/readByline.ts';
import { readDates } from './publication/readDates.ts';
import { readingId } from './publication/readingId.ts';
import { readPhotoCredits } from './publication/readPhotoCredits.ts';
import { readPublisher } from './publication/readPublisher.ts';
import { readTitle } from './publication/readTitle.ts';
import { languageOf, readSources } from './readSources.ts';

/** `id`: instead of the one derived from the address. `force`: read the page even if it was not taken for an article. */
export type ReadOptions = { id?: string; readAt: string; force?: boolean };

const MAX_DATELINE = 200;

function readArticle(
  snapshot: Snapshot,
  publisher: Publisher,
  { register, readAt, lang }: { register: Register; readAt: string; lang: string },
): ArticleFacts {
  const dateline = snapshot.blocks.find(({ kind }) => kind === 'dateline')?.text.slice(0, MAX_DATELINE) ?? null;
  return {
    title: readTitle(snapshot, publisher.name),
    lang: snapshot.lang,
    byline: readByline(snapshot, { register, publisher: publisher.name }),
    dateline,
    ...readDates(snapshot, readAt, lang),
  };
}

/** Turns a page's snapshot into a reading. Pure: the same snapshot and register give the same reading. */
export function readSnapshot(snapshot: Snapshot, register: Register, options: ReadOptions): Reading {
  const url = canonicalUrl(snapshot);
  const language = languageOf(snapshot, snapshot.lang);
  const base = {
    schema: 1 as const,
    id: options.id ?? readingId(url),
    url,
    readAt: options.readAt,
    detection: snapshot.detection,
    coverage: {
      text: language !== null,
      paywalled: snapshot.paywalled,
      truncated: snapshot.truncated,
    },
  };
  if (!snapshot.detection.isArticle && !options.force)
    return { ...base, article: null, publisher: null, photoCredits: [], sources: [] };
  const publisher = readPublisher(snapshot, register);
  const lang = language?.lang ?? snapshot.lang;
  // 'und': a language that nobody knows, but not English, which it would have been guessed to be
  const article = readArticle(snapshot, publisher, {
    register,
    readAt: options.readAt,
    lang: snapshot.lang ?? lang ?? 'und',
  });
  const sources = readSources(snapshot, register, { publisher, lang, byline: article.byline });
  return { ...base, article, publisher, photoCredits: readPhotoCredits(snapshot, register, publisher.name), sources };
}
