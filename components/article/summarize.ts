import type { Reading, Source, SourceKind } from '../../utils/model.ts';

export type Summary = {
  /** The certain ones. */
  counts: Record<SourceKind, number>;
  /** Sources that are less certain in every place. */
  faint: number;
  /** Names of those who supplied the text, or whose text it is. */
  textBy: string[];
  photos: number;
  photosByAgency: number;
};

/** A source that no place names with more than low confidence. */
export const isFaint = ({ attributions }: Source): boolean =>
  attributions.every(({ confidence }) => confidence === 'low');

/** What the one plain sentence says: the article's sources other than its own publisher, counted by kind. */
export function summarize(reading: Reading): Summary {
  const counts: Summary['counts'] = { outlet: 0, platform: 0, person: 0, organization: 0, anonymous: 0, document: 0 };
  const others = reading.sources.filter((source) => !source.self);
  const certain = others.filter((source) => !isFaint(source));
  for (const source of certain) counts[source.kind] += 1;
  return {
    counts,
    faint: others.length - certain.length,
    textBy: certain.filter(suppliedText).map((source) => source.name),
    photos: reading.photoCredits.length,
    photosByAgency: reading.photoCredits.filter(({ agencies }) => agencies.length > 0).length,
  };
}

/** How many outlets an article cites besides its own publisher: what the badge counts. */
export const citedOutlets = (reading: Reading): number => summarize(reading).counts.outlet;

function suppliedText(source: Source): boolean {
  return source.attributions.some(({ relation }) => relation === 'republishes' || relation === 'wire');
}
