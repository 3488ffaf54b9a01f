import { type Asked, type Bounds, meets, newestWith } from './newestWith.ts';
import type { Library, ListKey } from './tables.ts';
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

/** Words that begin so, and what else is asked of a page. */
type Page = { starts: readonly string[]; options: ListOptions };
/** What is listed of these keys, in their order; undefined: it is not there. */
type ItemsOf<T> = (keys: ListKey[]) => PromiseLike<readonly (T | undefined)[]>;

/** Keys of the page asked for, newest first. One moment for all: words move from one table to another. */
export const listKeys = (library: Library, starts: readonly string[], options: ListOptions): Promise<ListKey[]> =>
  library.transaction('r', wordTables(library), () => listItems(library, { starts, options }, async (keys) => keys));

/**
 * What the page asked for lists, newest first. What it costs hangs on the page and on how rare what is asked for is,
 * not on how many readings are kept. To be called in a transaction.
 */
export async function listItems<T>(library: Library, page: Page, itemsOf: ItemsOf<T>): Promise<T[]> {
  const { starts, options } = page;
  const asked: Asked = { starts, tags: options.tags ?? [] };
  if (starts.length + asked.tags.length > 0) return find(library, { asked, options }, itemsOf);
  const items = await itemsOf(await everything(library, options));
  return items.filter((item) => item !== undefined);
}

/** The whole list between the bounds. */
function everything({ listing }: Library, options: ListOptions): PromiseLike<ListKey[]> {
  const { below, from } = boundsOf(options);
  const range = listing.where('[readAt+id]').between([from, ''], below, true, false);
  return range.reverse().limit(options.limit).primaryKeys();
}

type Search = { asked: Asked; options: ListOptions };

/** Goes on where it stopped, four times as far each time, until the page is full. */
async function find<T>(library: Library, { asked, options }: Search, itemsOf: ItemsOf<T>): Promise<T[]> {
  const { limit } = options;
  const found: T[] = [];
  let bounds = boundsOf(options);
  for (let count = limit; ; count *= 4) {
    const keys = await newestWith(library, { ...asked, bounds, count });
    let at = 0;
    while (at < keys.length && found.length < limit) {
      const some = keys.slice(at, at + Math.min(CHECKED_AT_ONCE, limit - found.length));
      found.push(...(await current(library, { keys: some, asked }, itemsOf)));
      at += some.length;
    }
    const last = keys.at(-1);
    if (!last || keys.length < count || found.length >= limit) return found;
    bounds = { ...bounds, below: last };
  }
}

type Candidates = { keys: ListKey[]; asked: Asked };

/**
 * Those that still have what is asked for: segments keep what readings once had. Nearly all have, so that they are
 * fetched while this is looked up.
 */
async function current<T>({ listing }: Library, { keys, asked }: Candidates, itemsOf: ItemsOf<T>): Promise<T[]> {
  const [rows, items] = await Promise.all([listing.bulkGet(keys), itemsOf(keys)]);
  const kept = items.filter((_, i) => {
    const row = rows[i];
    return row !== undefined && meets(row, asked);
  });
  return kept.filter((item) => item !== undefined);
}
