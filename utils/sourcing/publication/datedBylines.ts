import type { Candidate, Snapshot } from '../../model.ts';
import { DATED_BY } from './bylineWords.ts';
import { parseDate } from './parseDate.ts';
import { wordsOf } from './words.ts';

const MAX_LINE = 100;
/** Words besides the writer's: "Published on Monday, May 3, 2024, at 7 pm". */
const MOST_WORDS = 10;
const BY = new RegExp(`(?:^|[\\s|/·•,–—-])(?:${DATED_BY.join('|')})\\s(?=\\p{Lu})`, 'u');

/** "May 3, 2024 | by Jane Doe", "by Jane Doe / May 3, 2024": the writer stands in the line that dates the story. */
export const datedBylines = ({ lang, metadata }: Snapshot): Candidate[] =>
  metadata.published.flatMap(({ value, from }) => {
    const found = /^(?:visible|text)/.test(from) && value.length <= MAX_LINE ? BY.exec(value) : null;
    if (!found) return [];
    const before = value.slice(0, found.index);
    const [name = '', ...after] = value.slice(found.index + found[0].length).split(/[|/·•]/);
    const rest = `${before} ${after.join(' ')}`;
    return wordsOf(rest).length <= MOST_WORDS && parseDate(rest, lang)
      ? [{ value: name, from: 'line with the date' }]
      : [];
  });
