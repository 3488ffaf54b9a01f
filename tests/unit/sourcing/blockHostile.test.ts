/** Patterns that are run over a whole block take time in proportion to it, whatever stands there. */
import { describe, expect, test } from 'vitest';
import { en } from '../../../utils/sourcing/languages/en.ts';

const { names, bodies, documents, titledWorks } = en;
const PATTERNS: Record<string, string> = {
  ...Object.fromEntries((names.bodyForms ?? []).map((pattern, index) => [`bodyForms ${index}`, pattern])),
  outletForms: names.outletForms,
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

const cpu = (run: () => void): number => {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};

describe('four times the text takes no more than some four times the time', () => {
  // A machine that was busy for a moment is asked again.
  test.each(Object.entries(PATTERNS))('%s', { retry: 3 }, (_, source) => {
    const pattern = new RegExp(source, 'gu');
    for (const piece of PIECES) {
      const text = piece.repeat(Math.ceil((4 * LENGTH) / piece.length)).slice(0, 4 * LENGTH);
      const time = (length: number) =>
        Math.min(...[0, 1, 2].map(() => cpu(() => [...text.slice(0, length).matchAll(pattern)])));
      expect(time(4 * LENGTH), piece).toBeLessThan(time(LENGTH) * 8 + 10);
    }
  });
});
