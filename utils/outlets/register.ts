/** What the rest of the extension may ask of the register of outlets. Built by `createRegister`. */

export type OutletKind =
  | 'newspaper'
  | 'broadcaster'
  | 'digital'
  | 'magazine'
  | 'wire'
  | 'photo-agency'
  | 'fact-checker'
  | 'aggregator'
  | 'government';

/** `captured-private`: private owners, content controlled by the state (State Media Monitor's “captured private media”). */
export type Control =
  | 'private'
  | 'captured-private'
  | 'state-controlled'
  | 'state-funded-editorially-independent'
  | 'public-service'
  | 'nonprofit';

/** A stated fact with the document it was read in (a line of `factSources.jsonl`) and that document's year or date. */
export type Fact<T> = { value: T; source: string; date: string };

export type Outlet = {
  /** Stable slug: "associated-press". */
  id: string;
  name: string;
  /** Registrable domains, or hosts and path prefixes where a domain carries several outlets. */
  domains: string[];
  /** ISO 3166-1 alpha-2, or null. */
  country: string | null;
  /** BCP 47. */
  languages: string[];
  kind: OutletKind;
  owner: Fact<string> | null;
  control: Fact<Control> | null;
  /** Added or corrected by the reader. */
  own: boolean;
};

/** A name of an outlet met in a text. `end` covers the inflected form and possessive as written. */
export type NameMatch = {
  start: number;
  end: number;
  /** The text between start and end. */
  text: string;
  /** Most likely outlet first; several when outlets share the name. */
  outletIds: [string, ...string[]];
  /** An ordinary word or shared name: count it only with a cue, an italic, a link or a telling capital. */
  ambiguous: boolean;
  /** Set when the words name a programme of the outlet ("Meet the Press"). */
  programme: string | null;
};

export type Register = {
  byId(id: string): Outlet | null;
  /** By host name and, for path-based editions, path; the longest listed suffix wins. */
  byUrl(url: string): Outlet | null;
  /** By exact name or alias, folded; null when unknown or shared by several. */
  byName(name: string): Outlet | null;
  /** "@AFP" or "AFP"; case-insensitive. */
  byHandle(handle: string): Outlet | null;
  /** All names in a text, left to right, not overlapping, longest first; one pass over the text. */
  findNames(text: string, lang?: string | null): NameMatch[];
  /** Same outlet, or sister titles: the same owner on record. */
  areSisters(a: string, b: string): boolean;
};
