import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeOf, type Mention, mentionAt, withMore, withoutOverlaps } from '../../../utils/sourcing/mention.ts';

const mention = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 6 }))
  .map(([start, length]) => mentionAt('name', { start, end: start + length }, `${start}`));
const some = fc.array(mention, { maxLength: 12 });

const meet = (a: Mention, b: Mention) => a.start < b.end && b.start < a.end;
const spans = (mentions: readonly Mention[]) => mentions.map(({ start, end }) => [start, end]);

test('what stands free meets none of the others', () => {
  fc.assert(
    fc.property(some, some, (all, more) => {
      const taken = withoutOverlaps(all);
      expect(freeOf(taken, more)).toEqual(more.filter((one) => !taken.some((other) => meet(one, other))));
    }),
  );
});

test('more mentions come in order and without overlaps, and take nothing away', () => {
  fc.assert(
    fc.property(some, some, (all, more) => {
      const taken = withoutOverlaps(all);
      expect(spans(withMore(taken, more))).toEqual(spans(withoutOverlaps([...taken, ...freeOf(taken, more)])));
    }),
  );
});
