import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameSlots, type SlotEntry, writeSlots } from '../../../utils/outlets/nameSlots.ts';

const hash = fc.integer({ min: 0, max: 0x3fffffff });
const entry: fc.Arbitrary<SlotEntry> = fc.record({ hash, row: fc.nat(9000), small: fc.boolean() });

function read(entries: readonly SlotEntry[]): NameSlots {
  const text = writeSlots(entries);
  return new NameSlots({ text: `before${text}after`, start: 6, end: 6 + text.length });
}

describe('the table of the words that begin names', () => {
  it('gives back the rows of each word', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 300 }), (entries) => {
        const slots = read(entries);
        for (const { hash, row, small } of entries) {
          expect(slots.rowsOf(hash)).toContain(row);
          expect(slots.has(hash, false)).toBe(true);
          if (small) expect(slots.has(hash, true)).toBe(true);
        }
      }),
    );
  });

  it('goes on from its last slot to its first', () => {
    // All of one word, and so of one slot: wherever that is, some tables of these sizes go round.
    for (let hash = 0; hash < 200; hash += 1) {
      const rows = Array.from({ length: 40 }, (_, at) => 100 * at + hash);
      expect(read(rows.map((row) => ({ hash, row, small: false }))).rowsOf(hash)).toEqual(rows);
    }
  });

  it('says no to nearly all other words', () => {
    const hashes = Array.from({ length: 6000 }, (_, at) => Math.imul(at, 0x5bd1e995) >>> 2);
    const slots = read(hashes.slice(0, 1000).map((hash, row) => ({ hash, row, small: false })));
    expect(hashes.slice(1000).filter((hash) => slots.has(hash, false)).length).toBeLessThan(500);
    expect(hashes.filter((hash) => slots.has(hash, true)).length).toBeLessThan(500);
    expect(read([]).has(1, false)).toBe(false);
  });
});
