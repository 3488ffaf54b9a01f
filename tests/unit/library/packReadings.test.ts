import { describe, expect, it } from 'vitest';
import { unpacked } from '../../../utils/library/packReadings.ts';
import { readingOf, source } from '../graph/readingOf.ts';

const reading = readingOf('a', [source('Élysée')]);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const rowOf = (packed: string) => unpacked({ id: 'a', packed: bytesOf(packed), revision: 2 }) as { reading: unknown };

describe('a row with its reading in bytes', () => {
  it('comes back with the reading in its place', () => {
    const row = rowOf(JSON.stringify(reading));
    expect(row).toEqual({ id: 'a', reading, revision: 2 });
    expect(JSON.stringify(row)).toBe(JSON.stringify({ id: 'a', reading, revision: 2 }));
    expect({ ...rowOf(JSON.stringify(reading)) }).toEqual({ id: 'a', reading, revision: 2 });
  });

  it('has its reading made when it is asked for, once', () => {
    const row = rowOf(JSON.stringify(reading));
    expect(row.reading).toBe(row.reading);
    const damaged = rowOf('no JSON');
    expect(() => damaged.reading).toThrow(SyntaxError);
  });

  it('lets go of the bytes when the reading is made, unless the row stays', () => {
    for (const stays of [false, true]) {
      const packed = bytesOf(JSON.stringify(reading));
      const row = unpacked({ id: 'a', packed }, { stays }) as { reading: unknown };
      expect(packed.length).toBeGreaterThan(0);
      expect(row.reading).toEqual(reading);
      expect(packed.length > 0).toBe(stays);
      expect(row.reading).toEqual(reading);
    }
  });

  it.each([[null], ['a key'], [{ id: 'a', reading }]])('leaves alone what is none: %j', (row) => {
    expect(unpacked(row)).toBe(row);
  });
});
