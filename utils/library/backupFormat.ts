import * as v from 'valibot';
import type { Correction, OwnOutlet, Reading } from '../model.ts';
import type { Sighting } from './tables.ts';

/** The version of the file's format that this code writes. `backup.schema.json` describes it. */
export const BACKUP_VERSION = 1;

/** What no library of ours comes near: beyond it a file is refused before it fills the memory. */
export const LIMITS = { lineLength: 16_000_000, bytes: 64_000_000_000, lines: 50_000_000 };

/** A reading with when and by whom it was made; several revisions stand for one article, the article's line first. */
export type ArticleLine = { type: 'article'; revision: number; reading: Reading; seen?: Sighting[] };
export type RevisionLine = { type: 'revision'; revision: number; reading: Reading; who?: string | null };
export type EndLine = { type: 'end'; outlets: number; corrections: number; articles: number; revisions: number };
export type BackupLine =
  | { type: 'whence-backup'; version: number }
  | { type: 'settings'; settings: Record<string, unknown> }
  | { type: 'outlet'; outlet: OwnOutlet & { id: string } }
  | { type: 'correction'; correction: Correction }
  | ArticleLine
  | RevisionLine
  | EndLine;

const text = (max = 100_000) => v.pipe(v.string(), v.maxLength(max));
const list = <S extends v.GenericSchema>(item: S, max = 5_000) => v.pipe(v.array(item), v.maxLength(max));
/** What is put into a link: nothing but the web, so that no file brings a script. */
const url = v.pipe(text(), v.regex(/^(?:https?|file):/i, 'an http, https or file address'));
/** Links come from pages: `data:` pictures, say, are kept as seen, but nothing that runs. */
const link = v.pipe(text(), v.regex(/^(?!\s*(?:java|vb)script:)/i, 'no script'));
const time = v.pipe(text(40), v.regex(/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/, 'an ISO 8601 time'));
const id = v.pipe(text(2_000), v.minLength(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const revision = v.pipe(v.number(), v.integer(), v.minValue(1));

const quote = v.strictObject({ exact: text(), prefix: text(), suffix: text() });

const attribution = v.strictObject({
  relation: v.picklist(['republishes', 'wire', 'quotes', 'reports', 'linked', 'posts', 'says']),
  via: v.nullable(id),
  rule: text(300),
  cue: v.nullable(text()),
  href: v.nullable(link),
  evidence: quote,
  confidence: v.picklist(['high', 'medium', 'low']),
});

const source = v.strictObject({
  id,
  name: text(),
  kind: v.picklist(['outlet', 'platform', 'person', 'organization', 'anonymous', 'document']),
  outletId: v.nullable(id),
  self: v.boolean(),
  attributions: list(attribution),
});

const photoCredit = v.strictObject({
  creditLine: text(),
  creators: list(text()),
  agencies: list(text()),
  caption: v.nullable(text()),
  imageUrl: v.nullable(link),
  foundIn: v.picklist(['caption', 'text', 'metadata', 'embedded']),
  evidence: v.nullable(quote),
});

const publisher = v.strictObject({
  name: text(),
  domain: text(2_000),
  outletId: v.nullable(id),
  identity: v.picklist(['known', 'claimed', 'impostor', 'unknown']),
  carrier: v.exactOptional(text(2_000)),
});

const article = v.strictObject({
  title: text(),
  lang: v.nullable(text(100)),
  byline: list(text()),
  dateline: v.nullable(text()),
  published: v.nullable(text(100)),
  modified: v.nullable(text(100)),
});

export const readingSchema = v.strictObject({
  schema: v.literal(1),
  id,
  url,
  readAt: time,
  article: v.nullable(article),
  publisher: v.nullable(publisher),
  photoCredits: list(photoCredit),
  sources: list(source),
  detection: v.strictObject({
    isArticle: v.boolean(),
    score: v.number(),
    signals: list(v.strictObject({ name: text(300), weight: v.number() })),
  }),
  coverage: v.strictObject({ text: v.boolean(), paywalled: v.boolean(), truncated: v.boolean() }),
});

const who = v.nullable(text(200));
const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const record = v.pipe(v.custom<Record<string, unknown>>(isRecord, 'an object'), v.record(text(200), v.unknown()));
const kept = v.strictObject({ ...readingSchema.entries, article });

/** Each kind of line by its `type`. */
export const LINE_SCHEMAS = {
  'whence-backup': v.strictObject({ type: v.literal('whence-backup'), version: v.literal(BACKUP_VERSION) }),
  settings: v.strictObject({ type: v.literal('settings'), settings: record }),
  outlet: v.strictObject({
    type: v.literal('outlet'),
    outlet: v.strictObject({
      id,
      name: text(2_000),
      aliases: list(text(2_000)),
      domains: list(text(2_000)),
      corrects: v.exactOptional(id),
    }),
  }),
  correction: v.strictObject({
    type: v.literal('correction'),
    correction: v.strictObject({
      id,
      readingId: id,
      sourceId: id,
      kind: v.picklist(['not-a-source', 'wrong-name']),
      name: v.nullable(text(2_000)),
      at: time,
    }),
  }),
  article: v.strictObject({
    type: v.literal('article'),
    revision,
    reading: kept,
    seen: v.exactOptional(list(v.strictObject({ who, readAt: time, revision }), 100_000)),
  }),
  revision: v.strictObject({ type: v.literal('revision'), revision, reading: kept, who: v.exactOptional(who) }),
  end: v.strictObject({
    type: v.literal('end'),
    outlets: count,
    corrections: count,
    articles: count,
    revisions: count,
  }),
} as const;

/** Does not compile when the model's Reading has become another than the one that is checked. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const READING_IS_CHECKED_WHOLE: Same<v.InferOutput<typeof readingSchema>, Reading> = true;
