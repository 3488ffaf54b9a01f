import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { en } from '../../../utils/sourcing/languages/en.ts';
import { storyLinks } from '../../../utils/sourcing/readLinks.ts';
import { readWireMarks, readWireNotes } from '../../../utils/sourcing/readWire.ts';

const register = loadRegister();
/** What grows faster than the text fails each time; a machine that was busy for a moment does not. */
const AGAIN = { retry: 3 };

/** Milliseconds of this thread, the least of three runs. */
function cost(run: () => void): number {
  const runs = [0, 1, 2].map(() => {
    const start = process.threadCpuUsage();
    run();
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const blocks = (kind: BlockKind, text: string): Block[] => [{ kind, text, links: [] }];
/** Four times the text may take four times as long, with room for the noise of a busy machine. */
const inProportion = (run: (length: number) => void) =>
  expect(cost(() => run(16_000))).toBeLessThan(8 * cost(() => run(4000)) + 40);

/** Each feeds one of the patterns of agency marks with beginnings that never end. */
describe.each([
  '(',
  '(A',
  '((A) ',
  'A, ',
  'Aa Bb — ',
  'Aa.— ',
  '. -',
  '.”—A',
  '— — ',
  '© 2031 ',
  'copyright © by the ',
  'Aa Ltd ',
  'by source: (',
  'Aa | ',
])('agency marks in “%s”', (piece) => {
  test.each(['paragraph', 'dateline', 'note', 'byline'] as const)('as %s', AGAIN, (kind) => {
    inProportion((length) => readWireMarks(blocks(kind, fill(piece, length)), register));
  });
});

test.each([
  'Contributing: ',
  'Contributing to this report: Aa ',
  'Aa also ',
  'Reuters also contributed to this ',
  'With reporting by the ',
  'Additional reporting from Aa ',
  '- - - With files from ',
  'first appeared on the ',
])('notes in “%s”', AGAIN, (piece) => {
  const short = fill(piece, 400);
  const count = (times: number) => Array.from({ length: times }, () => blocks('note', short)).flat();
  expect(cost(() => readWireNotes(count(80), en, register))).toBeLessThan(
    8 * cost(() => readWireNotes(count(20), en, register)) + 40,
  );
});

test.each(['/2031/05/04/', 'a-', '-', '/topic', '/2031/5', '/video', 'aa.'])('links to “%s”', AGAIN, (piece) => {
  inProportion((length) => {
    const link = { start: 0, end: 3, href: `https://harbour.example/${fill(piece, length)}` };
    storyLinks({ kind: 'paragraph', text: 'The', links: [link] }, register, 'en');
  });
});
