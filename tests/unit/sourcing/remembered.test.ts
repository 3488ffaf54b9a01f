import { expect, test } from 'vitest';
import { remembered } from '../../../utils/sourcing/remembered.ts';

test('what is made of a word is made once', () => {
  let made = 0;
  const lengthOf = remembered((word) => {
    made++;
    return { length: word.length };
  });
  expect([lengthOf('quay').length, lengthOf('ferry').length, lengthOf('quay').length]).toEqual([4, 5, 4]);
  expect(lengthOf('quay')).toBe(lengthOf('quay'));
  expect(made).toBe(2);
});

test('of long words nothing is kept, and of short ones no more than so many', () => {
  const same = remembered((word) => ({ word }));
  const long = 'harbourmasters';
  expect(same(long)).not.toBe(same(long));
  const first = same('0');
  for (let number = 1; number < 4000; number++) same(String(number));
  expect(same('0')).toBe(first);
  same('4000');
  expect(same('0')).not.toBe(first);
});
