import { expect, test } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();
/** What grows faster than the text fails each time; a machine that was busy for a moment does not. */
const AGAIN = { retry: 3 };

/** Milliseconds of this thread that reading `length` characters of a repeated piece takes: the least of three runs. */
function cost(piece: string, length: number): number {
  const snapshot = snapshotOf([piece.repeat(Math.ceil(length / piece.length))]);
  const runs = [0, 1, 2].map(() => {
    const start = process.threadCpuUsage();
    readSources(snapshot, register, { publisher: null, lang: 'en', byline: [] });
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

/** Each piece feeds one shape of speech, name or phrase with beginnings that never end. */
test.each([
  'said ',
  'Jane Roe said ',
  'Jane Roe, a man, ',
  '“a” said ',
  ', said the ',
  'the owner of the ',
  'officials from Kiel ',
  'Jane Roe of Kiel of ',
  'Jane Roe (',
  'Jane Roe who ',
  'Jane Roe left and ',
  'by saying ',
  'A report by ',
  'Source: A, ',
  'said U.S. ',
  'Jane Roe’s ',
  'The Board of The ',
  'Secretary of ',
  'she said ',
  'Jane Roe also later then ',
  '— said — ',
])('four times “%s” take no more than in proportion', AGAIN, (piece) => {
  expect(cost(piece, 16_000)).toBeLessThan(8 * cost(piece, 4000) + 40);
});
