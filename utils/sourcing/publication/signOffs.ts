import type { Candidate, Snapshot } from '../../model.ts';
import { foldName } from './cleanName.ts';

const LAST_BLOCKS = 4;

/** How writers sign in or below the text. The first group holds the names. */
const PATTERNS: readonly RegExp[] = [
  /^\(?Reporting by ([^;)]{3,200}?)(?:,? with (?:additional )?reporting|[;)]|\.?$)/i,
  /^(?:By|BY) (\p{Lu}[^.!?,]{3,60})(?:,[^.!?]{1,60})?$/u,
  /[（(](?:新华社)?记者[:：\s]*([^）)，。]{2,40})/u,
  /^(?:\S{2,6}\s?=\s?)?(\p{Script=Hangul}{2,4}) ?(?:선임|수습|객원)?(?:기자|특파원|논설위원)(?: \S+@\S+)?$/u,
  /^（?(?:記者|記者／|文／記者)[:：\s]*([^）)，。]{2,30})）?$/u,
  // Japanese correspondents sign in the dateline, others at the end
  /^【[^】＝=]{1,12}[＝=]([^】＝=]{2,30})】/u,
  /[（(【](?:取材・文|文・写真|文・構成|文|聞き手|構成)[:：／/＝=・\s]([^）)】。]{2,30})[）)】]$/u,
];
const MARKED_INITIALS = /^《(\p{Lu}{2,3})》$/u;
const INITIALS = /^[-–—(\s]*(\p{Ll}{2,4})(?:\s?[/,]\s?\p{L}{2,6}){0,3}[\s)]*$/u;

/** True for the initials of a writer, with those of an agency or without. */
export const areInitials = (text: string): boolean => INITIALS.test(text);

/** Bylines set as a paragraph or as a note at the end: "By Jane Doe, Daily Bugle", "(Reporting by Jane Doe; …)". */
export function signOffs(snapshot: Snapshot): Candidate[] {
  const found: Candidate[] = [];
  for (const { kind, text } of snapshot.blocks) {
    if (kind !== 'paragraph' && kind !== 'note' && kind !== 'heading') continue;
    const short = text.length <= 260 ? text : text.slice(-120);
    const match = PATTERNS.map((pattern) => pattern.exec(short)).find(Boolean);
    if (match?.[1]) found.push({ value: match[1], from: `sign-off ${found.length}` });
    if (found.length >= 3) break;
  }
  return found;
}

/** The initials that sign a story where nothing fuller stands: "yk", "apr/dpa". */
export function initialsIn(snapshot: Snapshot, agencies: ReadonlySet<string>): string[] {
  const ends = snapshot.blocks
    .slice(-LAST_BLOCKS)
    .map(({ text }) => text)
    .filter((text) => text.length <= 24);
  for (const text of ends.reverse()) {
    const initials = (INITIALS.exec(text) ?? MARKED_INITIALS.exec(text))?.[1];
    if (initials && !agencies.has(foldName(initials))) return [initials];
  }
  return [];
}
