import type { Candidate, Snapshot } from '../../model.ts';
import { DATED_BY } from './bylineWords.ts';
import { parseDate } from './parseDate.ts';
import { wordsOf } from './words.ts';

const MAX_LINE = 100;
/** Words besides the writer's: "Published on Monday, May 3, 2024, at 7 pm". */
const MOST_WORDS = 10;
const BY = new RegExp(`(?:^|[\\s|/·•,–—-])(?:${DATED_BY.join('|')})\\s(?=\\p{Lu})`, 'u');

/** A line taken apart: the writer, and what should date the story. */
type Parts = { name: string; rest: string };

/** "May 3, 2024 | by Jane Doe" */
function byWord(line: string): Parts | null {
  const found = BY.exec(line);
  if (!found) return null;
  const [name = '', ...after] = line.slice(found.index + found[0].length).split(/[|/·•]/);
  return { name, rest: `${line.slice(0, found.index)} ${after.join(' ')}` };
}

/** "Jane Doe, Daily Bugle Madrid, May 3, 2024", "Jane Doe / Daily Bugle / May 3, 2024" */
function beforeSite(line: string, publisher: string): Parts | null {
  const at = publisher.length > 3 ? line.toLowerCase().indexOf(publisher.toLowerCase()) : -1;
  const name = at > 0 ? /^([^(]{3,60}?)(?:\s?[,/|·•]\s*|\s[—–-]\s)$/u.exec(line.slice(0, at))?.[1] : undefined;
  return name ? { name, rest: line.slice(at + publisher.length) } : null;
}

/** The writer stands in the line that dates the story, behind a word or before the name of the site. */
export const datedBylines = ({ lang, metadata }: Snapshot, publisher: string): Candidate[] =>
  metadata.published.flatMap(({ value, from }) => {
    if (!/^(?:visible|text)/.test(from) || value.length > MAX_LINE) return [];
    const found = byWord(value) ?? beforeSite(value, publisher);
    return found && wordsOf(found.rest).length <= MOST_WORDS && parseDate(found.rest, lang)
      ? [{ value: found.name, from: 'line with the date' }]
      : [];
  });
