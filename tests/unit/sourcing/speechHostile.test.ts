import { test } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { expectInProportion } from './inProportion.ts';
import { snapshotOf } from './snapshotOf.ts';

const register = loadRegister();

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
])('four times “%s” take no more than in proportion', (piece) => {
  expectInProportion((length) => {
    const snapshot = snapshotOf([piece.repeat(Math.ceil(length / piece.length))]);
    readSources(snapshot, register, { publisher: null, lang: 'en', byline: [] });
  }, 4000);
});
