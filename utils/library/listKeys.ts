import { type Asked, type Bounds, meets, newestWith } from './newestWith.ts';
import type { Library, ListKey } from './openLibrary.ts';
import { wordTables } from './wordIndex.ts';

/** A place in the list; the last reading of a page is one. */
export type ListPlace = { readAt: string; id: string };

export type ListOptions = {
  /** Only what stands after this reading in the list: the next page. */
  before?: ListPlace;
  limit: number;
  /** Every word must begin a word of the reading; accents and case are folded. */
  text?: string;
  /** Each must be among the reading's tags, see `tagsOf`. */
  tags?: readonly string[];
  /** ISO 8601: read at this time or later (`from`), before this time (`to`). */
  from?: string;
  to?: string;
};

/** Rows of the listing that are held at once: they have all words of their readings. */
const CHECKED_AT_ONCE = 256;

function boundsOf({ before, from, to }: ListOptions): Bounds {
  const below: ListKey = before && (!to || before.readAt < to) ? [before.readAt, before.id] : [to ?? '\uffff', ''];
  return { below, from: from ?? '' };
}

/**
 * Keys of the page asked for, newest first. What it costs hangs on the page and on how rare what is asked for is, not
 * on how many readings are kept.
 */
export function listKeys(library: Library, starts: readonly string[], options: ListOptions): Promise<ListKey[]> {
  const asked: Asked = { starts, tags: options.tags ?? [] };
  // One moment for all: words move from one table to another.
  return library.transaction('r', wordTables(library), () =>
    starts.length + asked.tags.length === 0 ? everything(library, options) : find(library, asked, options),
  );
}

/** The whole list between the bounds. */
function everything({ listing }: Library, options: ListOptions): PromiseLike<ListKey[]> {
  const { below, from } = boundsOf(options);
  const range = listing.where('[readAt+id]').between([from, ''], below, true, false);
  return range.reverse().limit(options.limit).primaryKeys();
}

/** Goes on where it stopped, four times as far each time, until the page is full. */
async function find(library: Library, asked: Asked, options: ListOptions): Promise<ListKey[]> {
  const { limit } = options;
  const found: ListKey[] = [];
  let bounds = boundsOf(options);
  for (let count = limit; ; count *= 4) {
    const keys = await newestWith(library, { ...asked, bounds, count });
    for (let at = 0; at < keys.length && found.length < limit; at += CHECKED_AT_ONCE)
      found.push(...(await current(library, keys.slice(at, at + CHECKED_AT_ONCE), asked)));
    const last = keys.at(-1);
    if (!last || keys.length < count || found.length >= limit) return found.slice(0, limit);
    bounds = { ...bounds, below: last };
  }
}

/** Those that still have what is asked for: segments keep what readings once had. */
async function current({ listing }: Library, keys: ListKey[], asked: Asked): Promise<ListKey[]> {
  const rows = await listing.bulkGet(keys);
  return keys.filter((_, i) => {
    const row = rows[i];
    return row !== undefined && meets(row, asked);
  });
}
