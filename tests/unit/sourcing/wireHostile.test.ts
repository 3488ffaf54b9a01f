import { describe, test } from 'vitest';
import type { Block, BlockKind } from '../../../utils/model.ts';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { en } from '../../../utils/sourcing/languages/en.ts';
import { storyLinks } from '../../../utils/sourcing/readLinks.ts';
import { readWireMarks, readWireNotes } from '../../../utils/sourcing/readWire.ts';
import { expectInProportion } from './inProportion.ts';

const register = loadRegister();
const fill = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const blocks = (kind: BlockKind, text: string): Block[] => [{ kind, text, links: [] }];

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
  test.each(['paragraph', 'dateline', 'note', 'byline'] as const)('as %s', (kind) => {
    expectInProportion((length) => readWireMarks(blocks(kind, fill(piece, length)), register), 4000);
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
])('notes in “%s”', (piece) => {
  const short = fill(piece, 400);
  const count = (times: number) => Array.from({ length: times }, () => blocks('note', short)).flat();
  expectInProportion((times) => readWireNotes(count(times), en, register), 20);
});

test.each(['/2031/05/04/', 'a-', '-', '/topic', '/2031/5', '/video', 'aa.'])('links to “%s”', (piece) => {
  expectInProportion((length) => {
    const link = { start: 0, end: 3, href: `https://harbour.example/${fill(piece, length)}` };
    storyLinks({ kind: 'paragraph', text: 'The', links: [link] }, register, 'en');
  }, 4000);
});
