import { describe, expect, test } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { compileCues } from '../../../utils/sourcing/cuePatterns.ts';
import { en } from '../../../utils/sourcing/languages/en.ts';
import { SIGN } from '../../../utils/sourcing/mention.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { expectInProportion, leastTime } from './inProportion.ts';
import { snapshotOf } from './snapshotOf.ts';

const { outlet: O, person: P, organization: G, name: N, anonymous: A, document: D, quotation: Q } = SIGN;

/** Pieces of which each pattern's quantifiers can take many: signs, words of every group, punctuation. */
const PIECES = [
  'a ',
  'the the ',
  `${O} `,
  `${O}, `,
  `${O} and `,
  `${P}, `,
  `${P} told `,
  `${G} of `,
  `${N}, the ${A}, `,
  `${D} obtained by `,
  `${Q}, `,
  'told the ',
  'report on the report by the ',
  `in an interview with the `,
  `– a – `,
  `said ${A} of ${O}'s report, `,
  'debate, carried on ',
  'did not respond, failed to comment, ',
  `citing ${O} report, `,
  'Monday on Tuesday also later ',
];
/** As long as a sentence may be: maskedSentences cuts there. */
const LONGEST = 1200;

describe('no pattern takes longer than a sentence deserves', () => {
  const { cues, negatives } = compileCues(en);
  const patterns = [
    ...cues.map(({ known, pattern }) => ({ name: known.name, pattern })),
    ...negatives.map(({ known, pattern }) => ({ name: known.name, pattern })),
  ];

  test.each(patterns)('$name', ({ pattern }) => {
    for (const piece of PIECES) {
      const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
      expect(
        leastTime(() => [...text.matchAll(pattern)], 60),
        `${piece} × ${LONGEST / piece.length}`,
      ).toBeLessThan(60);
    }
  });
});

test('four times the text takes no more than in proportion', () => {
  const register = loadRegister();
  const read = (times: number) => {
    const text =
      'Jane Roe told Reuters, citing a memo seen by CNN, that the yard “will close”, the Times reported. '.repeat(
        times,
      );
    readSources(snapshotOf([text]), register, { publisher: null, lang: 'en', byline: [] });
  };
  expectInProportion(read, 40);
});
