import { WordPacker } from './packWords.ts';
import type { Library, ListingRow, ListKey } from './tables.ts';

type SegmentTables = Pick<Library, 'segments' | 'segmentParts' | 'segmentWords'>;

/**
 * Of many readings at once the newest are in a segment of their own, which the first page of a search rarely has to
 * leave; each older one is twice as large, so that they are few. Places in a segment are 16 bits.
 */
const NEWEST = 1_024;
const LARGEST = 32_768;
/** Keys in one row, so that a few places need not read them all. */
export const PART = 128;

/** Newest first, as IndexedDB orders [readAt, id] backwards. */
export function newestFirst(a: ListKey, b: ListKey): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? 1 : -1;
  return a[1] < b[1] ? 1 : a[1] > b[1] ? -1 : 0;
}

/** Sorted keys as they are divided into segments. */
export function inSegments<T>(sorted: readonly T[]): T[][] {
  const segments: T[][] = [];
  let size = NEWEST;
  for (let at = 0; at < sorted.length; at += segments.at(-1)?.length ?? 0) {
    segments.push(sorted.slice(at, at + size));
    size = Math.min(LARGEST, size * 2);
  }
  return segments;
}

/** Takes rows of the listing in any order and writes their words and tags in segments, each of one time. */
export class SegmentWriter {
  readonly #packer = new WordPacker();
  /** By key, as a text: what is added again replaces what was there. */
  readonly #readings = new Map<string, { key: ListKey; number: number }>();

  /** How many readings are held. */
  get count(): number {
    return this.#readings.size;
  }

  /** How many words and tags are held. */
  get size(): number {
    return this.#packer.size;
  }

  add({ readAt, id, words: text, tags }: ListingRow, words: readonly string[] = text.trim().split(' ')): void {
    this.#readings.set(`${readAt}\n${id}`, { key: [readAt, id], number: this.#packer.add(words, tags) });
  }

  keys(): ListKey[] {
    return [...this.#readings.values()].map(({ key }) => key);
  }

  /** Writes all in one segment, or in several when they are many. */
  async write(tables: SegmentTables, { isOne = false } = {}): Promise<void> {
    const sorted = [...this.#readings.values()].sort((a, b) => newestFirst(a.key, b.key));
    for (const some of isOne ? [sorted] : inSegments(sorted)) {
      const rows = this.#packer.rows(some.map(({ number }) => number));
      await putSegment(
        tables,
        some.map(({ key }) => key),
        rows,
      );
    }
  }
}

async function putSegment(
  { segments, segmentParts, segmentWords }: SegmentTables,
  keys: readonly ListKey[],
  rows: ReturnType<WordPacker['rows']>,
): Promise<void> {
  const [newest, oldest] = [keys[0], keys.at(-1)];
  if (!newest || !oldest) return;
  const number = ((await segments.orderBy('number').last())?.number ?? 0) + 1;
  await segments.put({ number, newest, oldest, size: keys.length });
  const parts = Array.from({ length: Math.ceil(keys.length / PART) }, (_, part) => {
    return { segment: number, part, keys: keys.slice(part * PART, (part + 1) * PART) };
  });
  await segmentParts.bulkPut(parts);
  await segmentWords.bulkPut(rows.map((row) => ({ segment: number, ...row })));
}
