import type { Block, PageImage } from '../../model.ts';
import { isOpenerAlone, MAX_CREDIT, opensCredit } from './creditOpeners.ts';
import { PLURAL_OPENERS } from './creditWords.ts';
import { areAllKnown, namesAgency, type OutletNames } from './splitCredit.ts';

/** Where credits are looked for besides the pictures, and whose names are known. */
export type CreditSource = { blocks: readonly Block[]; register: OutletNames };

const MAX_NAMES = 60;
const PLURAL = new RegExp(`^(?:${PLURAL_OPENERS.join('|')}):\\s*`, 'i');

/** "PHOTOS: The island at dawn", all a link: leads to a gallery, unless it names its makers. */
function leadsAway({ text, links }: Block, register: OutletNames): boolean {
  const rest = PLURAL.exec(text) ? text.replace(PLURAL, '') : '';
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return rest !== '' && linked >= rest.length && !areAllKnown(rest, register);
}

/** "Ada Quill/Harbour Gazette" as a paragraph right below a caption. */
const followsCaption = ({ kind, text }: Block, before: Block | undefined, register: OutletNames): boolean =>
  kind === 'paragraph' &&
  text.length <= MAX_NAMES &&
  text.includes('/') &&
  (before?.kind === 'caption' || before?.kind === 'credit') &&
  namesAgency(text, register) &&
  areAllKnown(text, register);

/** Credits that stand in blocks of their own, as in galleries whose pictures have no figures. */
export const blockCredits = ({ blocks, register }: CreditSource): PageImage[] =>
  blocks
    .filter(
      (block, at) =>
        ((block.kind === 'caption' || block.kind === 'credit') &&
          block.text.length <= MAX_CREDIT &&
          opensCredit(block.text) &&
          !isOpenerAlone(block.text) &&
          !leadsAway(block, register)) ||
        followsCaption(block, blocks[at - 1], register),
    )
    .map(({ text }) => ({ url: null, caption: null, credits: [{ value: text, from: 'credit block' }] }));
