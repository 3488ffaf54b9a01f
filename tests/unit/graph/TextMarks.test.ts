import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextMarks } from '../../../utils/graph/TextMarks.ts';

it('tells what came, and what came more than once', () => {
  const text = fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('', 'a', 'b', 'ab', 'ba', '\0', 'é'));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
      const marks = new TextMarks();
      const counts = new Map<string, number>();
      for (const one of texts) {
        expect(marks.add(one)).toBe(counts.has(one));
        counts.set(one, (counts.get(one) ?? 0) + 1);
      }
      for (const [one, count] of counts) expect(marks.count(one)).toBe(count > 1 ? 'many' : 1);
      expect(marks.count('none of these')).toBe(0);
    }),
  );
});

it('keeps a hundred thousand that are much alike apart, over all that it grows', () => {
  const marks = new TextMarks();
  const ids = Array.from({ length: 100_000 }, (_, i) => `photo:https://paper.example/${i % 10}/${i}.jpg`);
  expect(ids.filter((id) => marks.add(id))).toEqual([]);
  for (const id of ids.slice(0, 50_000)) marks.add(id);
  const again = ids.filter((id) => marks.count(id) === 'many');
  expect(again).toEqual(ids.slice(0, 50_000));
  expect(ids.filter((id) => marks.count(`${id}x`) !== 0)).toEqual([]);
});
