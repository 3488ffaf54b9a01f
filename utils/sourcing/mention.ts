/** A stretch of a block that may be a source, before anything is known of its part in the article. */
export type MentionKind =
  | 'outlet'
  | 'person'
  | 'organization'
  /** One capitalised word: somebody's last name, a firm, a place. */
  | 'name'
  | 'anonymous'
  | 'document'
  | 'platform'
  | 'post'
  | 'pronoun'
  | 'quotation';

export type Mention = {
  kind: MentionKind;
  /** In the block's text. */
  start: number;
  end: number;
  /** As a reader would name it, without title and article. */
  name: string;
  outletId: string | null;
  /** As written; for an outlet, and every outlet of that name. */
  text: string;
  outletIds: readonly string[];
  /** An ordinary word or shared name: counts only with a strong cue. */
  ambiguous: boolean;
  /** "the newspaper": the outlet named before. */
  backward?: true;
  /** The name is that of an outlet's programme. */
  programme?: true;
  /** A document named by its title. */
  titled?: true;
};

/** A mention of anything but an outlet of the register; `name`: as a reader would name it. */
export const mentionAt = (
  kind: MentionKind,
  { start, end }: { start: number; end: number },
  name: string,
): Mention => ({
  kind,
  start,
  end,
  name,
  outletId: null,
  text: '',
  outletIds: [],
  ambiguous: false,
});

/** The same of a stretch of text as it is written there. */
export const mentionOf = (kind: MentionKind, start: number, text: string, name = text): Mention => ({
  ...mentionAt(kind, { start, end: start + text.length }, name.trim()),
  text,
});

/** The sign that stands for a mention of each kind in a masked sentence: private-use characters. */
export const SIGN: Readonly<Record<MentionKind, string>> = {
  outlet: '\uE001',
  person: '\uE002',
  organization: '\uE003',
  name: '\uE00B',
  anonymous: '\uE004',
  document: '\uE005',
  platform: '\uE006',
  quotation: '\uE007',
  pronoun: '\uE008',
  post: '\uE00A',
};

/** Sorted by place, the longer first; whatever overlaps an earlier one is left out. */
export function withoutOverlaps<M extends Mention>(mentions: readonly M[]): M[] {
  if (mentions.length < 2) return [...mentions];
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: M[] = [];
  let end = -1;
  for (const mention of sorted) {
    if (mention.start < end) continue;
    kept.push(mention);
    end = mention.end;
  }
  return kept;
}

/** The first of some mentions, in order and without overlaps, that ends behind a place. */
function firstBehind(taken: readonly Mention[], place: number): Mention | undefined {
  let from = 0;
  let until = taken.length;
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((taken[middle]?.end ?? 0) > place) until = middle;
    else from = middle + 1;
  }
  return taken[from];
}

/** Keeps what others leave free, which are in order and without overlaps. */
export function freeOf(taken: readonly Mention[], mentions: readonly Mention[]): Mention[] {
  if (taken.length === 0) return [...mentions];
  return mentions.filter(({ start, end }) => (firstBehind(taken, start)?.start ?? end) >= end);
}

/** Adds what stands in the free stretches; `taken` is in order and without overlaps, and so is what comes back. */
export function withMore(taken: Mention[], mentions: readonly Mention[]): Mention[] {
  const free = withoutOverlaps(freeOf(taken, mentions));
  if (free.length === 0) return taken;
  const all: Mention[] = [];
  let next = 0;
  for (const mention of free) {
    for (let one = taken[next]; one !== undefined && one.start < mention.start; one = taken[++next]) all.push(one);
    all.push(mention);
  }
  return next < taken.length ? all.concat(taken.slice(next)) : all;
}
