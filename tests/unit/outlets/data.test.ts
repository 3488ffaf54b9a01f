import { describe, expect, it } from 'vitest';
import { findOutletProblems, findUnsortedFiles } from '../../tools/checkOutlets.ts';
import { readOutletData } from '../../tools/readOutletData.ts';

const records = readOutletData().map(({ record }) => record);

describe('the data of the register', () => {
  it.each(findOutletProblems(records))('$check', ({ problems }) => {
    expect(problems).toEqual([]);
  });

  it('is sorted by id within each file', () => {
    expect(findUnsortedFiles()).toEqual([]);
  });

  it('has its faults found', () => {
    const wrong = {
      id: 'Bad Id',
      name: 'Time',
      domains: ['no host'],
      country: 'QQ',
      languages: ['en'],
      kind: 'wire' as const,
    };
    const failed = findOutletProblems([wrong, wrong]).filter(({ problems }) => problems.length > 0);
    expect(failed.length).toBeGreaterThanOrEqual(5);
  });
});
