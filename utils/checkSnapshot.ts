import * as v from 'valibot';
import type { PageCopy, Snapshot } from './model.ts';
import * as LIMITS from './page/limits.ts';

/** A page's own script may have a hand in what comes from a tab: nothing is used before it fits these bounds. */
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
/** Addresses are cut at 2,000 characters before percent-encoding, which makes up to nine of one. */
const url = v.pipe(text(20_000), v.regex(/^https?:/));
const list = <S extends v.GenericSchema>(item: S, max: number) => v.pipe(v.array(item), v.maxLength(max));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const maybe = <S extends v.GenericSchema>(item: S) => v.nullable(item);

const candidates = list(v.strictObject({ value: text(8_000), from: text(300) }), 200);
const span = { start: offset, end: offset };

const block = v.strictObject({
  kind: v.picklist([
    'headline',
    'standfirst',
    'byline',
    'dateline',
    'paragraph',
    'heading',
    'quote',
    'caption',
    'credit',
    'embed',
    'note',
  ]),
  text: text(100_000),
  links: list(v.strictObject({ ...span, href: url }), 2_000),
  italics: v.exactOptional(list(v.strictObject(span), 5_000)),
  embed: v.exactOptional(
    v.strictObject({
      platform: text(200),
      author: maybe(text(500)),
      handle: maybe(text(500)),
      href: maybe(url),
    }),
  ),
});

const snapshot = v.strictObject({
  schema: v.literal(1),
  url: text(8_000),
  lang: maybe(text(60)),
  detection: v.strictObject({
    isArticle: v.boolean(),
    score: v.number(),
    signals: list(v.strictObject({ name: text(300), weight: v.number() }), 100),
  }),
  metadata: v.strictObject({
    publisher: candidates,
    title: candidates,
    byline: candidates,
    published: candidates,
    modified: candidates,
    canonical: candidates,
    origin: candidates,
  }),
  blocks: list(block, 10_000),
  images: list(v.strictObject({ url: maybe(url), caption: maybe(text(20_000)), credits: candidates }), 2_000),
  paywalled: v.boolean(),
  truncated: v.boolean(),
});

/** A snapshot that does not fit; `tooLarge` when it is only longer than anything the reader would send. */
export class UnfitSnapshot extends Error {
  readonly tooLarge: boolean;
  constructor(message: string, tooLarge: boolean) {
    super(message);
    this.name = 'UnfitSnapshot';
    this.tooLarge = tooLarge;
  }
}

/**
 * What a tab answered, as a Snapshot of the page at `tabUrl`: the browser's word on the address counts, not the
 * payload's. Throws UnfitSnapshot with the path of the first thing that does not fit.
 */
export function checkSnapshot(payload: unknown, tabUrl: string): Snapshot {
  const checked = v.safeParse(snapshot, payload, { abortEarly: true });
  if (checked.success) return { ...checked.output, url: tabUrl };
  const issue = checked.issues[0];
  const where = v.getDotPath(issue) ?? '(root)';
  throw new UnfitSnapshot(`the page's snapshot does not fit: ${where}: ${issue.message}`, issue.type === 'max_length');
}

const copy = v.strictObject({ url: text(8_000), html: text(LIMITS.copy), truncated: v.boolean() });

/** What a tab answered, as a copy of the page at `tabUrl`; throws UnfitSnapshot as above. */
export function checkCopy(payload: unknown, tabUrl: string): PageCopy {
  const checked = v.safeParse(copy, payload, { abortEarly: true });
  if (checked.success) return { ...checked.output, url: tabUrl };
  throw new UnfitSnapshot('the page could not be copied', false);
}
