/** Patterns that are run over a whole block take time in proportion to it, whatever stands there. */
import { describe, test } from 'vitest';
import { en } from '../../../utils/sourcing/languages/en.ts';
import { expectInProportion } from './inProportion.ts';

const { names, bodies, documents, titledWorks } = en;
const PATTERNS: Record<string, string> = {
  ...Object.fromEntries((names.bodyForms ?? []).map((pattern, index) => [`bodyForms ${index}`, pattern])),
  ...Object.fromEntries(names.outletForms.map((pattern, index) => [`outletForms ${index}`, pattern])),
  outletNouns: names.outletNouns,
  ownNouns: names.ownNouns ?? '',
  outletTraps: names.outletTraps ?? '',
  speaking: names.speaking ?? '',
  titled: titledWorks.bare,
  office: bodies.office ?? '',
  vague: documents.vague ?? '',
  unnamedAfter: en.unnamed.after,
  documentsAfter: documents.after,
};
/** What each pattern's quantifiers can take many of. */
const PIECES = [
  'Quay ',
  'the ',
  'a ',
  'Doctors for Quay and of the ',
  'Committee to Quay of the ',
  'Quay Fire and ',
  'Radio Quay News ',
  'a book called Quay: Quay of ',
  'another one of the stars said ',
  'Consulate General in ',
  'a foreign ministry statement ',
  ' published on Monday by the Quay',
  ' familiar with the talks on the ',
  'the city county state ',
];
const LENGTH = 10_000;

/** Matches without keeping them: some of the patterns match nothing at every letter, and clearing away takes time. */
function runOver(text: string, pattern: RegExp): void {
  for (let last = -1; pattern.test(text); last = pattern.lastIndex) {
    if (pattern.lastIndex === last) pattern.lastIndex++;
  }
}

describe('four times the text takes no more than some four times the time', () => {
  test.each(Object.entries(PATTERNS))('%s', (_, source) => {
    const pattern = new RegExp(source, 'gu');
    for (const piece of PIECES) {
      const text = piece.repeat(Math.ceil((4 * LENGTH) / piece.length)).slice(0, 4 * LENGTH);
      expectInProportion((length) => runOver(text.slice(0, length), pattern), LENGTH, piece);
    }
  });
});
