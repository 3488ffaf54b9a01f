/** What the library holds: its tables and their rows. */
import type Dexie from 'dexie';
import type { Table } from 'dexie';
import type { Correction, OwnOutlet, Reading, Relation } from '../model.ts';
import type { PairChange } from './linkCounts.ts';
import type { FacetFamily } from './outletsOf.ts';

/** Who saw an article when; `revision` holds what they found. */
export type Sighting = { who: string | null; readAt: string; revision: number };

/** A reading as it is kept: the newest revision of one article. */
export type StoredReading = {
  /** The reading's id, derived from its canonical URL. */
  id: string;
  url: string;
  /** ISO 8601; of the newest revision. */
  readAt: string;
  reading: Reading;
  /** 1 for the first reading of an article, one more each time its findings changed. */
  revision: number;
  /** Only where several people's readings were merged: `reading` is the union, all revisions are in the other table. */
  seen?: Sighting[];
};

/** What an article's findings were before they changed, or what one of several people found (`who`; null: the owner). */
export type RevisionRow = {
  id: string;
  url: string;
  readAt: string;
  reading: Reading;
  revision: number;
  who?: string | null;
};

/** A reading's place in the list. */
export type ListKey = [readAt: string, id: string];

/**
 * How a reading is found. Keyed by time, so that it lies in the order of the list: `words` are folded words, each with
 * a space before it, `tags` are what `tagsOf` makes.
 */
export type ListingRow = { readAt: string; id: string; words: string; tags: string[] };

/** Readings whose words are indexed together; from the newest to the oldest of them. */
export type Segment = { number: number; newest: ListKey; oldest: ListKey; size: number };

/** A part of a segment's readings, the newest first. */
export type SegmentPart = { segment: number; part: number; keys: ListKey[] };

/** The words of a segment that begin alike, or some of its tags, see `packWords`. */
export type WordsRow = { segment: number; start: string; words: string; places: Uint16Array };

/** Kept as readings change: how many of them an outlet published, how many cite it, and how. */
export type OutletCount = {
  /** As nodes of the graph are keyed: "outlet:fars-news". */
  key: string;
  name: string;
  outletId: string | null;
  published: number;
  cited: number;
  relations: Partial<Record<Relation, number>>;
};

/** Kept as readings change: whom an outlet cites and who cites it, and how many articles show each, see `linksText`. */
export type OutletLinks = { key: string; cites: string; citedBy: string };

/** Changes of links that are still to be counted in the rows of their outlets. */
export type LinkChanges = { number?: number; pairs: PairChange[] };

/** Kept as readings change: how many have a tag of one family, under the name it was first written with. */
export type FacetCount = { tag: string; family: FacetFamily; name: string; count: number };

export type Library = Dexie & {
  readings: Table<StoredReading, string>;
  revisions: Table<RevisionRow, [string, number]>;
  listing: Table<ListingRow, ListKey>;
  /** The listing of readings that are in no segment yet: so few that a search looks through them. */
  fresh: Table<ListingRow, ListKey>;
  segments: Table<Segment, number>;
  segmentParts: Table<SegmentPart, [number, number]>;
  segmentWords: Table<WordsRow, [number, string]>;
  corrections: Table<Correction, string>;
  ownOutlets: Table<OwnOutlet & { id: string }, string>;
  outletCounts: Table<OutletCount, string>;
  outletLinks: Table<OutletLinks, string>;
  linkChanges: Table<LinkChanges, number>;
  facetCounts: Table<FacetCount, string>;
  /** Small things to remember that no backup needs. */
  notes: Table<{ key: string; value: unknown }, string>;
};

/** A reading as the reader's corrections leave it, before and after a change; null: it is not there. */
export type Change = { before: Reading | null; after: Reading | null };
