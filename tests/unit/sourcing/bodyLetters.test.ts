/** Bodies and the letters they go by. */
import { describe, expect, test } from 'vitest';
import { brief } from './readTexts.ts';

describe('a body and its letters', () => {
  test.each([
    [
      'The International Olympic Committee said it was late. The IOC said it would meet in May.',
      'International Olympic Committee (IOC)',
    ],
    ['The Department for Ferries said it was late. The DfF said it would act.', 'Department for Ferries (DfF)'],
    ['Quay Ferries Co. said it was late. QF said sales fell.', 'Quay Ferries Co. (QF)'],
    [
      'Westmark’s Joint Chiefs of Ferries said it was late. The JCF said it was the third time.',
      'Westmark’s Joint Chiefs of Ferries (JCF)',
    ],
    [
      'Westmark’s Federal Harbour Service, or FHB, said it was late. The FHB said two ferries sank.',
      'Westmark’s Federal Harbour Service (FHB)',
    ],
    [
      'Sales fell, according to the Society of Ferry Makers and Traders (SFMT). SFMT said it was late.',
      'Society of Ferry Makers and Traders (SFMT)',
    ],
  ])('%s', (text, name) => {
    expect(brief(text)).toEqual([`organization ${name}`]);
  });
});
