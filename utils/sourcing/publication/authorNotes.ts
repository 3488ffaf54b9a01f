import type { Candidate, Snapshot } from '../../model.ts';
import { FOLLOW_NOTES, ROLE_NOTES } from './bylineWords.ts';
import { foldName } from './cleanName.ts';

/** The last blocks of a story: notes on its author stand nowhere else. */
const LAST_BLOCKS = 4;
const MAX_NOTE = 400;
const NAME = "((?:\\p{Lu}[\\p{L}'’-]*\\p{Ll}\\.? |\\p{Lu}\\. ){1,3}\\p{Lu}[\\p{L}'’-]*\\p{Ll})";
const named = (source: string): RegExp => new RegExp(source.replace('NAME', NAME), 'u');
const ROLES = ROLE_NOTES.map(named);
const FOLLOWED = FOLLOW_NOTES.map(named);

const nameIn = (patterns: readonly RegExp[], text: string): string | undefined =>
  patterns.map((pattern) => pattern.exec(text)?.[1]).find(Boolean);

/**
 * Notes on the author below the text, the only place where some sites name one: "Jane Doe is an editor at the Daily
 * Bugle." must name the site, "Follow Jane Doe on Twitter." a platform.
 */
export function authorNotes({ blocks, metadata }: Snapshot, publisher: string): Candidate[] {
  const site = foldName(publisher).replace(/^the /, '');
  const last = blocks.slice(-LAST_BLOCKS).filter(({ kind }) => kind === 'paragraph' || kind === 'note');
  // a box of its own, as "About the author | Jane Doe is an editor at the Daily Bugle."
  const boxes = metadata.byline
    .filter(({ from }) => from === 'visible byline')
    .flatMap(({ value }) => value.split(' | '));
  return [...last.map(({ text }) => text), ...boxes].flatMap((text) => {
    if (text.length > MAX_NOTE) return [];
    const ofSite = site !== '' && foldName(text).includes(site);
    const value = (ofSite ? nameIn(ROLES, text) : undefined) ?? nameIn(FOLLOWED, text);
    return value ? [{ value, from: 'note on the author' }] : [];
  });
}
