/** Text that an outlet introduces: a block quotation from its story, or what stands after “…, the agency reports”. */
import type { Block } from '../model.ts';
import type { Carrier } from './nearestCarrier.ts';
import type { SentenceReading } from './readSentences.ts';

/** "Advertisement", "[…]": stands between, with nothing of its own. */
const isFiller = ({ kind, text }: Block) => kind !== 'quote' && !/\p{L}\P{L}+\p{L}/u.test(text);

/** How near the end of a block the outlet stands that introduces the next. */
const NEAR_END = 60;

const INTRODUCES = /[:：]\s*$/u;
const OPENS_QUOTATION = /^\s*["“„«]/u;

/** Whether a sentence that ends its block with a colon stands before somebody's words. */
export function introducesQuotation({ block, sentence }: SentenceReading, blocks: readonly Block[]): boolean {
  if (sentence.end < block.text.length - 1 || !INTRODUCES.test(block.text)) return false;
  const next = blocks[blocks.indexOf(block) + 1];
  return next !== undefined && (next.kind === 'quote' || OPENS_QUOTATION.test(next.text));
}

export type Introductions = {
  /** Takes in a sentence with the sources that carried words in it. */
  note(reading: SentenceReading, carriers: readonly Carrier[]): void;
  /** The source that introduced the words of this sentence, or null. */
  viaOf(reading: SentenceReading): string | null;
};

/** Keeps in mind who introduced the block at hand; sentences are to come in order. */
export function createIntroductions(): Introductions {
  let block: Block | null = null;
  /** Who introduced the block at hand, and who may introduce the next. */
  let here: string | null = null;
  let next: string | null = null;
  /** Whether the block before ended with a colon, and the one at hand is introduced by it. */
  let colon = false;
  let opened = false;
  const enter = (one: Block) => {
    if (one === block || isFiller(one)) return;
    opened = colon;
    colon = false;
    here = next ?? (one.kind === 'quote' && block?.kind === 'quote' ? here : null);
    next = null;
    block = one;
  };
  return {
    note(reading, carriers) {
      enter(reading.block);
      const { length } = reading.block.text;
      if (reading.sentence.end < length - 1) return;
      const last = carriers.findLast(({ at }) => at >= length - NEAR_END);
      const [only, ...more] = carriers;
      colon = INTRODUCES.test(reading.block.text);
      if (last) next = last.id;
      else if (colon && only && more.length === 0) next = only.id;
    },
    viaOf({ block: one, sentence }) {
      enter(one);
      const isWords = one.kind === 'quote' || (opened && OPENS_QUOTATION.test(one.text));
      return isWords || sentence.masked.endsWith(':') ? here : null;
    },
  };
}
