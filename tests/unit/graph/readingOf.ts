import type { Attribution, Publisher, Reading, Source } from '../../../utils/model.ts';

/** An attribution as text rules make it; the words are made up from the cue. */
export function attribution(part: Partial<Attribution> = {}): Attribution {
  const evidence = { exact: `the ${part.cue ?? 'paper'} said`, prefix: '', suffix: '' };
  return { relation: 'says', via: null, rule: 'test', cue: null, href: null, confidence: 'high', evidence, ...part };
}

/** A source that is at hand unless `via` or others are given. */
export function source(id: string, part: Partial<Source> = {}): Source {
  return { id, name: id, kind: 'person', outletId: null, self: false, attributions: [attribution()], ...part };
}

export const outlet = (name: string, outletId: string | null, part: Partial<Source> = {}): Source =>
  source(name, { kind: 'outlet', outletId, attributions: [attribution({ relation: 'quotes' })], ...part });

export const POST: Publisher = {
  name: 'Harbour Post',
  domain: 'harbour-post.example',
  outletId: 'harbour-post',
  identity: 'known',
};

/** A reading of the Harbour Post, read at noon on the given day of May 2026. */
export function readingOf(path: string, sources: Source[], part: Partial<Reading> & { day?: number } = {}): Reading {
  const { day = 1, ...rest } = part;
  return {
    schema: 1,
    id: path,
    url: `https://harbour-post.example/${path}`,
    readAt: `2026-05-${String(day).padStart(2, '0')}T12:00:00.000Z`,
    article: { title: `On ${path}`, lang: 'en', byline: [], dateline: null, published: null, modified: null },
    publisher: POST,
    photoCredits: [],
    sources,
    detection: { isArticle: true, score: 1, signals: [] },
    coverage: { text: true, paywalled: false, truncated: false },
    ...rest,
  };
}
