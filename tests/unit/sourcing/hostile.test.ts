import { describe, expect, test } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { compileCues } from '../../../utils/sourcing/cuePatterns.ts';
import { en } from '../../../utils/sourcing/languages/en.ts';
import { SIGN } from '../../../utils/sourcing/mention.ts';
import { readSources } from '../../../utils/sourcing/readSources.ts';
import { snapshotOf } from './snapshotOf.ts';

const cpu = (run: () => void): number => {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
};
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
/** What grows faster than the text fails each time; a machine that was busy for a moment does not. */
const AGAIN = { retry: 3 };
/** As long as a sentence may be: maskedSentences cuts there. */
const LONGEST = 1200;

describe('no pattern takes longer than a sentence deserves', () => {
  const { cues, negatives } = compileCues(en);
  const patterns = [
    ...cues.map(({ known, pattern }) => ({ name: known.name, pattern })),
    ...negatives.map(({ known, pattern }) => ({ name: known.name, pattern })),
  ];

  test.each(patterns)('$name', AGAIN, ({ pattern }) => {
    for (const piece of PIECES) {
      const text = piece.repeat(Math.ceil(LONGEST / piece.length)).slice(0, LONGEST);
      expect(
        cpu(() => [...text.matchAll(pattern)]),
        `${piece} × ${LONGEST / piece.length}`,
      ).toBeLessThan(60);
    }
  });
});

test('twice the text takes about twice the time', AGAIN, () => {
  const register = loadRegister();
  const read = (times: number) => {
    const text =
      'Jane Roe told Reuters, citing a memo seen by CNN, that the yard “will close”, the Times reported. '.repeat(
        times,
      );
    return cpu(() => readSources(snapshotOf([text]), register, { publisher: null, lang: 'en', byline: [] }));
  };
  read(40);
  const once = Math.min(read(40), read(40), read(40));
  const fourfold = Math.min(read(160), read(160), read(160));
  expect(fourfold).toBeLessThan(once * 8 + 5);
});
