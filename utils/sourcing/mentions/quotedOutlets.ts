/** Titles in quotation marks: in “told ‘Harbour Tonight’” the marks hold a programme's name, not its words. */
import type { Mention } from '../mention.ts';

const LONGEST = 60;
/** The mark, which archives type twice, and an article. */
const OPENS = /^\P{L}{1,2}(?:\p{Lu}\p{Ll}{1,2} )?$/u;
const MARKS = /[”"’'»]{1,2}$/u;
/** What may follow the name inside the marks: the programme (“HBN Tonight”), the presenter (“This Week with Jane Roe”). */
const REST = /^(?: \p{Lu}\p{L}+)?(?: [\p{L}]{2,5}(?: \p{Lu}[\p{L}.’'-]+){1,3})?[.,;!?]{0,2}$/u;

/** Splits quotations into those that quote and those that only name an outlet, which take the place of the marks. */
export function quotedOutlets(
  text: string,
  quotes: readonly Mention[],
  outlets: readonly Mention[],
): { quotes: Mention[]; titles: Mention[] } {
  const titles: Mention[] = [];
  const kept = quotes.filter((quote) => {
    if (quote.end - quote.start > LONGEST) return true;
    const within = outlets.filter(
      ({ start, end }) => start > quote.start && end < quote.end && OPENS.test(text.slice(quote.start, start)),
    );
    // "the “Call of the Quay” podcast": not the Call
    const name = within.find(({ end }) => within.every((other) => other.end <= end));
    if (!name || !REST.test(text.slice(name.end, quote.end).replace(MARKS, ''))) return true;
    titles.push({ ...name, start: quote.start, end: quote.end });
    return false;
  });
  return { quotes: kept, titles };
}
