import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstLinks, linksFrom, linksText } from '../../../utils/library/linkCounts.ts';

/** Few keys, so that changes meet what is there; some with what JSON escapes, and one that begins another. */
const key = fc.constantFrom(
  'outlet:a',
  'outlet:ab',
  'a',
  'outlet:"q"',
  'outlet:x\ny',
  'outlet:é',
  '',
  'outlet:\\',
  'z',
);
const links = fc
  .uniqueArray(fc.tuple(key, fc.integer({ min: 1, max: 4 })), { selector: ([name]) => name })
  .map((pairs) => new Map(pairs));
const changes = fc
  .uniqueArray(fc.tuple(key, fc.integer({ min: -4, max: 4 })), { selector: ([name]) => name })
  .map((pairs) => new Map(pairs));

it('gives links back as they were written', () => {
  fc.assert(
    fc.property(links, (counts) => {
      expect(linksFrom(linksText(counts))).toEqual(counts);
    }),
  );
});

it('finds the first links after changes without reading them all', () => {
  fc.assert(
    fc.property(links, changes, fc.integer({ min: 1, max: 5 }), (counts, changed, limit) => {
      const all = new Map(counts);
      for (const [name, by] of changed) all.set(name, (all.get(name) ?? 0) + by);
      const sorted = [...all]
        .map(([name, articles]) => ({ key: name, articles }))
        .filter(({ articles }) => articles > 0)
        .sort((a, b) => b.articles - a.articles || (a.key < b.key ? -1 : 1));
      expect(firstLinks(linksText(counts), changed, limit)).toEqual(sorted.slice(0, limit));
    }),
  );
});

it('reads no line that is not needed', () => {
  expect(firstLinks('["a",9]\n["b",8]\nno line at all', new Map(), 2)).toEqual([
    { key: 'a', articles: 9 },
    { key: 'b', articles: 8 },
  ]);
});
