/**
 * The types that every part shares. Imports nothing.
 *
 * Terms: W3C PROV for provenance, W3C Web Annotation for text quotes, IPTC for photo credits.
 * All offsets are UTF-16 code units (JavaScript string indices), start inclusive, end exclusive.
 */

/** A value found in a page, and where: "json-ld NewsArticle.publisher", "meta og:site_name", "visible byline". */
export type Candidate = { value: string; from: string };

/** What a page says of itself, each list in order of trust, unjudged. */
export type PageMetadata = {
  publisher: Candidate[];
  title: Candidate[];
  byline: Candidate[];
  published: Candidate[];
  modified: Candidate[];
  /** Absolute URLs: rel=canonical, og:url, JSON-LD mainEntityOfPage. */
  canonical: Candidate[];
  /** Where the page says it is a copy of another: syndication-source, original-source, a link rel=original. */
  origin: Candidate[];
};

/** A link inside a block's text. `href` is absolute, http or https. */
export type BlockLink = { start: number; end: number; href: string };

export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'caption'
  | 'credit'
  | 'embed'
  | 'note';

/** A stretch of text set in italics: titles of newspapers and books often are. */
export type TextSpan = { start: number; end: number };

/** One piece of the article's own text, white space folded as a reader sees it. */
export type Block = {
  kind: BlockKind;
  text: string;
  links: BlockLink[];
  italics?: TextSpan[];
  /** Only on `embed`: a post shown in the article. `platform` is the host of the post ("x.com", "t.me"). */
  embed?: { platform: string; author: string | null; handle: string | null; href: string | null };
};

/** One of the article's own pictures, with the texts that may credit it, in order of trust. */
export type PageImage = { url: string | null; caption: string | null; credits: Candidate[] };

/** Why a page was or was not taken for an article: signals that fired, with their weights. */
export type Detection = { isArticle: boolean; score: number; signals: { name: string; weight: number }[] };

/** The page as markup, open shadow trees as `<template shadowrootmode="open">`. `url`: as visited. */
export type PageCopy = { url: string; html: string; truncated: boolean };

/** The page as plain data: everything that later stages may look at. */
export type Snapshot = {
  schema: 1;
  /** As visited. */
  url: string;
  /** BCP 47, as the page declares it. */
  lang: string | null;
  detection: Detection;
  metadata: PageMetadata;
  blocks: Block[];
  images: PageImage[];
  /** The body stops at a paywall; its text, if any, came from the metadata. */
  paywalled: boolean;
  /** A stated limit was met and the rest of the page was left out. */
  truncated: boolean;
};

/** W3C Web Annotation TextQuoteSelector; `exact` stands verbatim in one block of the page. */
export type TextQuote = { exact: string; prefix: string; suffix: string };

export type SourceKind = 'outlet' | 'platform' | 'person' | 'organization' | 'anonymous' | 'document';

/** `gold/GUIDE.md` in the shared folder defines each; from the strongest to the weakest for an outlet. */
export type Relation = 'republishes' | 'wire' | 'quotes' | 'reports' | 'linked' | 'posts' | 'says';

export type Confidence = 'high' | 'medium' | 'low';

export type Attribution = {
  relation: Relation;
  /** Id of the source through which the words came. */
  via: string | null;
  /** Which rule found it. */
  rule: string;
  /** The words that gave it away: "quoted by", "told". */
  cue: string | null;
  href: string | null;
  evidence: TextQuote;
  confidence: Confidence;
};

export type Source = {
  id: string;
  name: string;
  kind: SourceKind;
  outletId: string | null;
  /** The publisher itself or a sister title. */
  self: boolean;
  /** Strongest first, never empty. */
  attributions: Attribution[];
};

export type PhotoCredit = {
  creditLine: string;
  creators: string[];
  agencies: string[];
  caption: string | null;
  imageUrl: string | null;
  foundIn: 'caption' | 'text' | 'metadata' | 'embedded';
  evidence: TextQuote | null;
};

/**
 * `known`: the register has the domain. `claimed`: the page names an outlet of the register on a domain that
 * is not its own. `impostor`: the domain also imitates the outlet's. `unknown`: neither.
 */
export type PublisherIdentity = 'known' | 'claimed' | 'impostor' | 'unknown';

export type Publisher = {
  name: string;
  /** Registrable domain. */
  domain: string;
  outletId: string | null;
  identity: PublisherIdentity;
  /** The site that carried the page for the publisher: an archive, an AMP cache, a translator. */
  carrier?: string;
};

/** Dates are ISO 8601, as precise as the page gives them. */
export type ArticleFacts = {
  title: string;
  lang: string | null;
  byline: string[];
  dateline: string | null;
  published: string | null;
  modified: string | null;
};

/** How far the reading went: what the popup has to say besides the findings. */
export type Coverage = {
  /** False: no language file for this text, so only metadata, credits and links were read. */
  text: boolean;
  paywalled: boolean;
  truncated: boolean;
};

/** What one reading of one article found. `npm run read` prints it, the backup holds it. */
export type Reading = {
  schema: 1;
  id: string;
  /** Canonical, without tracking parameters. */
  url: string;
  /** ISO 8601. */
  readAt: string;
  /** null: not an article, and the rest is empty. */
  article: ArticleFacts | null;
  publisher: Publisher | null;
  photoCredits: PhotoCredit[];
  sources: Source[];
  /** Why the page was or was not taken for an article. */
  detection: Detection;
  coverage: Coverage;
};

/** What the reader has chosen; `utils/settings.ts` keeps it. */
export type Settings = {
  /** Read a page only when the reader asks, or every article as it is opened. */
  mode: 'click' | 'browse';
  /** Registrable domains on which nothing is read unless asked, sorted. */
  neverRead: string[];
  /** Readings older than this many days are deleted; null: they are kept until the reader deletes them. */
  keepDays: number | null;
  theme: 'system' | 'light' | 'dark';
  /** BCP 47, of the interface; null: the browser's. */
  language: string | null;
  /** Say so when the last backup is long ago. */
  backupReminder: boolean;
};

/** What the reader put right: applied to this and every later reading of the page. */
export type Correction = {
  id: string;
  /** Of the reading, and of the source in it. */
  readingId: string;
  sourceId: string;
  kind: 'not-a-source' | 'wrong-name';
  /** The right name; null when it is no source. */
  name: string | null;
  /** ISO 8601. */
  at: string;
};

/** What the reader adds in the options: a new outlet, or (`corrects`) changes to one of the register. */
export type OwnOutlet = {
  id?: string;
  name: string;
  aliases: string[];
  domains: string[];
  /** Id of the outlet that this entry adds to or renames. */
  corrects?: string;
};

/** Why the library can't be had or changed; the screens have a sentence for each. */
export type LibraryProblem =
  /** No room: the browser's quota or the disk is full. Nothing was half-written. */
  | 'full'
  /** Another page of the extension, of an older version, keeps it open. */
  | 'blocked'
  /** A newer version of the extension wrote it. */
  | 'newer'
  /** It was closed under this page: a newer version took over, or the browser gave it up. */
  | 'closed'
  /** The browser keeps none here: a private window, history switched off, a damaged profile. */
  | 'unavailable'
  | 'unknown';
