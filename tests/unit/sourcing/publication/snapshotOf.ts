import type { Candidate, PageMetadata, Snapshot } from '../../../../utils/model.ts';

type Parts = Partial<Omit<Snapshot, 'metadata'>> & {
  metadata?: Partial<Record<keyof PageMetadata, (string | Candidate)[]>>;
};

const candidates = (list: readonly (string | Candidate)[] | undefined): Candidate[] =>
  (list ?? []).map((entry) => (typeof entry === 'string' ? { value: entry, from: 'meta test' } : entry));

/** A snapshot with the given parts; the rest is empty. */
export function snapshotOf({ metadata, ...parts }: Parts): Snapshot {
  return {
    schema: 1,
    url: 'https://gazette.example/a',
    lang: 'en',
    detection: { isArticle: true, score: 1, signals: [] },
    blocks: [],
    images: [],
    paywalled: false,
    truncated: false,
    ...parts,
    metadata: {
      publisher: candidates(metadata?.publisher),
      title: candidates(metadata?.title),
      byline: candidates(metadata?.byline),
      published: candidates(metadata?.published),
      modified: candidates(metadata?.modified),
      canonical: candidates(metadata?.canonical),
      origin: candidates(metadata?.origin),
    },
  };
}
