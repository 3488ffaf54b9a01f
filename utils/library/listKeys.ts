import type { Library, ListingRow } from './openLibrary.ts';

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

type Key = [readAt: string, id: string];

/** One thing asked of a reading. `newest` gives up to `count` keys that meet it, newest first; null: too many ways. */
type Condition = { meets(row: ListingRow): boolean; newest(count: number): Promise<Key[] | null> };

/** More words than these with one beginning: the beginning is so short that walking the list finds it sooner. */
const MOST_WORDS = 24;
const FIRST_LOOK = 128;
const CHECKED_AT_ONCE = 64;

/** Newest first, as IndexedDB orders [readAt, id] backwards. */
function newestFirst(a: Key, b: Key): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? 1 : -1;
  return a[1] < b[1] ? 1 : a[1] > b[1] ? -1 : 0;
}

function tagCondition({ listing }: Library, tag: string): Condition {
  return {
    meets: ({ tags }) => tags.includes(tag),
    newest: (count) => listing.where('tags').equals(tag).reverse().limit(count).primaryKeys(),
  };
}

/** The words with this beginning are few; each word's readings come newest first, and are merged. */
function wordCondition({ listing }: Library, start: string): Condition {
  const newest = async (count: number): Promise<Key[] | null> => {
    const words = await listing
      .where('words')
      .startsWith(start)
      .limit(MOST_WORDS + 1)
      .uniqueKeys();
    if (words.length > MOST_WORDS) return null;
    const lists = await Promise.all(
      words.map((word) => listing.where('words').equals(word).reverse().limit(count).primaryKeys()),
    );
    const merged = new Map(lists.flat().map((key) => [key.join('\n'), key]));
    return [...merged.values()].sort(newestFirst).slice(0, count);
  };
  return { meets: ({ words }) => words.some((word) => word.startsWith(start)), newest };
}

/** The whole list between the bounds: what is walked when no condition is rare. */
function everything({ listing }: Library, { before, from, to }: ListOptions): Condition {
  const upper: Key = before && (!to || before.readAt < to) ? [before.readAt, before.id] : [to ?? '\uffff', ''];
  const range = listing.where('[readAt+id]').between([from ?? '', ''], upper, true, false);
  return { meets: () => true, newest: (count) => range.clone().reverse().limit(count).primaryKeys() };
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
export async function listKeys(library: Library, words: readonly string[], options: ListOptions): Promise<Key[]> {
  const { limit, tags = [] } = options;
  const conditions = [
    ...words.map((word) => wordCondition(library, word)),
    ...tags.map((tag) => tagCondition(library, tag)),
  ];
  if (conditions.length === 0) return (await everything(library, options).newest(limit)) ?? [];
  const count = Math.max(FIRST_LOOK, limit);
  const streams = await Promise.all(
    conditions.map(async (condition): Promise<Stream | null> => {
      const keys = await condition.newest(count);
      return keys && { condition, keys, isWhole: keys.length < count };
    }),
  );
  const driver = rarest(streams.filter((stream) => stream !== null))?.condition ?? everything(library, options);
  const others = conditions.filter((condition) => condition !== driver);
  return drive(library, { driver, others, options });
}

type Drive = { driver: Condition; others: Condition[]; options: ListOptions };

/** Follows the driver from the newest on, four times as far each time, until the page is full. */
async function drive(library: Library, { driver, others, options }: Drive): Promise<Key[]> {
  const { limit, before, from, to } = options;
  const found: Key[] = [];
  const isInBounds = (key: Key) =>
    (!before || newestFirst([before.readAt, before.id], key) < 0) && (!from || key[0] >= from) && (!to || key[0] < to);
  let done = 0;
  for (let count = Math.max(FIRST_LOOK, limit); ; count *= 4) {
    const keys = (await driver.newest(count)) ?? [];
    const fresh = keys.slice(done).filter(isInBounds);
    done = keys.length;
    for (let at = 0; at < fresh.length && found.length < limit; at += CHECKED_AT_ONCE)
      found.push(...(await checked(library, fresh.slice(at, at + CHECKED_AT_ONCE), others)));
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
