import type { Candidate, Snapshot } from '../../model.ts';
import type { Register } from '../../outlets/register.ts';
import { WRITER_ROLES } from './bylineWords.ts';
import { cleanByline, isPersonName } from './cleanByline.ts';
import { foldName } from './cleanName.ts';
import { wordsOf } from './words.ts';

/** What the names in a byline are measured against. */
export type BylineContext = { register: Register; publisher: string };

/** Where the lines come from that stand below the headline, whatever they say. */
export const BELOW_HEADLINE = 'line below the headline';

const ROLE = new RegExp(`(?<!\\p{L})(?:${WRITER_ROLES.join('|')})(?!\\p{L})`, 'iu');
const NAME = /^([^,|/–—-]{4,40}?)\s?(?:[,|/]|\s[-–—]|$)/u;

const isFullName = (text: string): boolean =>
  isPersonName(text) && wordsOf(text).length > 1 && wordsOf(text).length < 5 && !ROLE.test(text);

/** Bylines without a word that opens them: "Jane Doe, Daily Bugle", "Jane Doe" and "Staff Writer" in the next line. */
export function plainBylines({ metadata }: Snapshot, { publisher, register }: BylineContext): Candidate[] {
  const site = foldName(publisher).replace(/^the /, '');
  const isOutlet = (text: string) => register.byName(text.replace(/^[\s,|/–—-]+/u, '')) !== null;
  const lines = metadata.byline.filter(({ from }) => from === BELOW_HEADLINE).map(({ value }) => value);
  const found = lines.findIndex((line, at) => {
    const name = NAME.exec(line)?.[1]?.trim() ?? '';
    const rest = line.slice(name.length);
    const next = rest || (lines[at + 1] ?? '');
    const isSite = site !== '' && foldName(next).includes(site);
    // above the site's name alone may stand that of a column
    const tells = ROLE.test(next) || (isSite ? rest !== '' : isOutlet(next));
    return isFullName(name) && tells && cleanByline(name).people.length > 0;
  });
  const name = NAME.exec(lines[found] ?? '')?.[1];
  return name ? [{ value: name.trim(), from: 'line of its own' }] : [];
}
