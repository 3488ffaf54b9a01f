import { hasWords, newestWith } from './newestWith.ts';
import type { Library, ListingRow, ListKey } from './openLibrary.ts';
import { newestFirst, wordTables } from './wordIndex.ts';

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

type Key = ListKey;

/** One thing asked of a reading. `newest` gives up to `count` keys that meet it, or once did, newest first. */
type Condition = { meets(row: ListingRow): boolean; newest(count: number): Promise<Key[]>; isExact: boolean };

const FIRST_LOOK = 128;
const CHECKED_AT_ONCE = 16;

function tagCondition({ listing }: Library, tag: string): Condition {
  return {
    meets: ({ tags }) => tags.includes(tag),
    newest: (count) => listing.where('tags').equals(tag).reverse().limit(count).primaryKeys(),
    isExact: true,
  };
}

const wordsCondition = (library: Library, starts: readonly string[]): Condition => ({
  meets: ({ words }) => hasWords(words, starts),
  newest: (count) => newestWith(library, { starts, count }),
  isExact: false,
});

/** The whole list between the bounds. */
function everything({ listing }: Library, { limit, before, from, to }: ListOptions): Promise<Key[]> {
  const upper: Key = before && (!to || before.readAt < to) ? [before.readAt, before.id] : [to ?? '\uffff', ''];
  const range = listing.where('[readAt+id]').between([from ?? '', ''], upper, true, false);
  return range.reverse().limit(limit).primaryKeys();
}

type Stream = { condition: Condition; keys: Key[]; isWhole: boolean };

/** The stream that reaches furthest back with its first keys is the rarest; one that is whole is rarer still. */
function rarest(streams: readonly Stream[]): Stream | undefined {
  const last = ({ keys }: Stream): Key => keys.at(-1) ?? ['', ''];
  return [...streams].sort((a, b) => {
    if (a.isWhole !== b.isWhole) return a.isWhole ? -1 : 1;
    return a.isWhole ? a.keys.length - b.keys.length : newestFirst(last(b), last(a));
  })[0];
}

/**
 * Keys of the page asked for, newest first. What it costs hangs on the page and on the rarest condition, not on how
 * many readings are kept.
 */
export function listKeys(library: Library, words: readonly string[], options: ListOptions): Promise<Key[]> {
  const conditions = [
    ...(words.length > 0 ? [wordsCondition(library, words)] : []),
    ...(options.tags ?? []).map((tag) => tagCondition(library, tag)),
  ];
  // One moment for all: words move from one table to another.
  return library.transaction('r', wordTables(library), async () => {
    const driver = await rarestOf(conditions, options.limit);
    if (!driver) return everything(library, options);
    const others = conditions.filter((condition) => condition !== driver || !condition.isExact);
    return drive(library, { driver, others, options });
  });
}

async function rarestOf(conditions: readonly Condition[], limit: number): Promise<Condition | undefined> {
  if (conditions.length < 2) return conditions[0];
  const count = Math.max(FIRST_LOOK, limit);
  const streams = await Promise.all(
    conditions.map(async (condition): Promise<Stream> => {
      const keys = await condition.newest(count);
      return { condition, keys, isWhole: keys.length < count };
    }),
  );
  return rarest(streams)?.condition;
}

type Drive = { driver: Condition; others: Condition[]; options: ListOptions };

/** Follows the driver from the newest on, four times as far each time, until the page is full. */
async function drive(library: Library, { driver, others, options }: Drive): Promise<Key[]> {
  const { limit, before, from, to } = options;
  const found: Key[] = [];
  const isInBounds = (key: Key) =>
    (!before || newestFirst([before.readAt, before.id], key) < 0) && (!from || key[0] >= from) && (!to || key[0] < to);
  const atOnce = Math.max(CHECKED_AT_ONCE, limit);
  // Where nearly all that the driver gives is wanted, little more than the page is asked for.
  const first = others.some((condition) => condition !== driver) || before || from || to ? FIRST_LOOK : atOnce;
  let done = 0;
  for (let count = Math.max(first, limit); ; count *= 4) {
    const keys = await driver.newest(count);
    const fresh = keys.slice(done).filter(isInBounds);
    done = keys.length;
    for (let at = 0; at < fresh.length && found.length < limit; at += atOnce)
      found.push(...(await checked(library, fresh.slice(at, at + atOnce), others)));
    if (found.length >= limit || keys.length < count) return found.slice(0, limit);
  }
}

async function checked({ listing }: Library, keys: Key[], conditions: readonly Condition[]): Promise<Key[]> {
  if (conditions.length === 0) return keys;
  const rows = await listing.bulkGet(keys);
  return keys.filter((_, i) => {
    const row = rows[i];
    return row !== undefined && conditions.every(({ meets }) => meets(row));
  });
}
