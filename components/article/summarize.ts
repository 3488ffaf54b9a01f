import type { PhotoCredit, Reading, Source, SourceKind } from '../../utils/model.ts';

export type Summary = {
  counts: Record<SourceKind, number>;
  /** Names of those who supplied the text, or whose text it is. */
  textBy: string[];
  photos: number;
  photosByAgency: number;
};

/** What the one plain sentence says: the article's sources other than its own publisher, counted by kind. */
export function summarize(reading: Reading): Summary {
  const counts: Summary['counts'] = { outlet: 0, platform: 0, person: 0, organization: 0, anonymous: 0, document: 0 };
  const others = reading.sources.filter((source) => !source.self);
  for (const source of others) counts[source.kind] += 1;
  return {
    counts,
    textBy: others.filter(suppliedText).map((source) => source.name),
    photos: reading.photoCredits.length,
    photosByAgency: reading.photoCredits.filter((credit: PhotoCredit) => credit.agencies.length > 0).length,
  };
}

function suppliedText(source: Source): boolean {
  return source.attributions.some(({ relation }) => relation === 'republishes' || relation === 'wire');
}
