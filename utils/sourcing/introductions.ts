/** Text that an outlet introduces: a block quotation from its story, or what stands after “…, the agency reports”. */
import type { Block } from '../model.ts';
import type { Carrier } from './nearestCarrier.ts';
import type { SentenceReading } from './readSentences.ts';

/** "Advertisement", "[…]": stands between, with nothing of its own. */
const isFiller = ({ kind, text }: Block) => kind !== 'quote' && !/\p{L}\P{L}+\p{L}/u.test(text);

/** How near the end of a block the outlet stands that introduces the next. */
const NEAR_END = 60;

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
  const enter = (one: Block) => {
    if (one === block || isFiller(one)) return;
    here = next ?? (one.kind === 'quote' && block?.kind === 'quote' ? here : null);
    next = null;
    block = one;
  };
  return {
    note(reading, carriers) {
      enter(reading.block);
      const { length } = reading.block.text;
      const last = carriers.findLast(({ at }) => at >= length - NEAR_END);
      if (last && reading.sentence.end >= length - 1) next = last.id;
    },
    viaOf({ block: one, sentence }) {
      enter(one);
      return one.kind === 'quote' || sentence.masked.endsWith(':') ? here : null;
    },
  };
}
