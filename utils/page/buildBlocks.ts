import type { Block, BlockKind, BlockLink } from '../model.ts';
import * as LIMITS from './limits.ts';
import { opensByline } from './opensByline.ts';
import type { Steps } from './steps.ts';
import { holds, isOwn, type Story } from './story.ts';
import { headingLevel } from './tags.ts';
import type { Frame, Row } from './walkPage.ts';
import { words } from './words.ts';

const KIND_OF_ROLE: Partial<Record<string, BlockKind>> = {
  caption: 'caption',
  credit: 'credit',
  byline: 'byline',
  dateline: 'dateline',
  standfirst: 'standfirst',
};
const SHORT = 220;
const STEPS = 12;
/** Lines below the headline that may be signed. */
const LINES_BELOW = 4;
/** Of a byline that only its words tell: a standfirst may begin with "By", too. */
const LONGEST_BYLINE = 100;
/** What may stand below the story's box. */
const BELOW: ReadonlySet<string> = words('note byline credit caption');
const INITIAL = /(?<!\p{L})\p{Lu}\./gu;

/** What the name of a box says of a text of this length in it; undefined: nothing. */
function kindByName(frame: Frame, root: Frame, length: number): BlockKind | null | undefined {
  // What the story's own box is called says nothing of its texts.
  const kind = frame.role && frame !== root ? KIND_OF_ROLE[frame.role] : undefined;
  // In a lead picture's box "author" is the photographer.
  if (frame.figure && frame.index < root.index && kind && kind !== 'caption' && kind !== 'credit') return null;
  // A long text inside something called "author" or "time" is the article after all.
  return kind && length < (kind === 'caption' || kind === 'standfirst' ? 1_500 : SHORT) ? kind : undefined;
}

/** The nearest box that says what the text is, up to the article's own box. */
function kindFrom(row: Row, root: Frame): BlockKind | null {
  const length = row.run.text.length;
  let frame: Frame | null = row.frame;
  for (let up = 0; frame && up < STEPS && (frame === root || !holds(frame, root)); up++, frame = frame.parent) {
    if (frame.index >= root.index && headingLevel(frame.tag) > 0) return 'heading';
    const kind = kindByName(frame, root, length);
    if (kind !== undefined) return kind;
    if (frame.tag === 'BLOCKQUOTE' && frame.index >= root.index) return 'quote';
    if (frame === root) break;
  }
  return null;
}

/** Texts of one link, lists of links, "Read more:", buttons: not the article's. */
function isPointer({ frame, run }: Row, { pointers }: Story): boolean {
  const { text, linked } = run;
  if (linked === 0) return false;
  const share = linked / text.length;
  if (share > 0.3 && pointers.test(text.slice(0, 30).toLowerCase())) return true;
  if (share > 0.9) return frame.tag !== 'P' || text.length < 300;
  return share > 0.7 && run.links.length > 2;
}

/** Above the headline only a lead picture's texts are the article's. */
function headText(row: Row, story: Story): BlockKind | null {
  const { text } = row.run;
  if (!story.hasCreditMark(text) || isPointer(row, story)) return null;
  return row.frame.figure && text.length < 600
    ? 'caption'
    : text.length < 300
      ? text.length < 80
        ? 'credit'
        : 'caption'
      : null;
}

/** A heading of the text, or the standfirst set as one. */
function headingKind(row: Row, index: number, story: Story): BlockKind {
  const level = headingLevel(row.frame.tag) || headingLevel(row.frame.parent?.tag ?? '');
  const lead = index < story.firstText && row.run.text.length > 50 && level >= 2 && level <= 4;
  return lead ? 'standfirst' : 'heading';
}

/** A short text between paragraphs that is a credit by its wording alone. */
const isBareCredit = (text: string, { hasCreditMark, credits }: Story): boolean =>
  text.length < 160 &&
  hasCreditMark(text) &&
  !/\S[.!?]["”]?\s+\p{Lu}/u.test(text.replace(INITIAL, '')) &&
  (credits.test(text.toLowerCase()) || /^[([©]|^[^.]{0,24}[:：©]|^(?:[^.]|\b\p{Lu}\.)*[/|][^.]*$/u.test(text));

const isSlanted = ({ text, italics: [first] }: Row['run']): boolean =>
  first !== undefined && first.end - first.start >= text.length - 1;

const isBelowPicture = (index: number, { walk }: Story): boolean => walk.pictures.some(({ row }) => row === index);

/** A line right below the headline that may say who wrote or supplied the story: "Jane Roe, Reuters", "The Harbour Press". */
const maySign = ({ text, linked }: Row['run'], index: number, { headline }: Story): boolean =>
  headline >= 0 && index <= headline + LINES_BELOW && linked === 0 && /^\p{Lu}[^\d.!?:]*$/u.test(text);

/** The kind of a text that no box around it names. */
function kindByText({ frame, run }: Row, index: number, story: Story): BlockKind | null {
  const { text } = run;
  const { hasCreditMark } = story;
  // Paragraphs stand beside the picture in a box called after it.
  const longest = frame.tag === 'P' && frame.figure?.tag !== 'FIGURE' ? 300 : 600;
  if (frame.figure && text.length < longest) return hasCreditMark(text) && text.length < 140 ? 'credit' : 'caption';
  if (isBareCredit(text, story)) return 'credit';
  if (isSlanted(run) && text.length < 300 && hasCreditMark(text) && isBelowPicture(index, story)) return 'caption';
  if (index < story.firstText && text.length < LONGEST_BYLINE && opensByline(text, story.bylines)) return 'byline';
  if (index < story.firstText && text.length < 40)
    return story.suppliers.test(text.toLowerCase()) || maySign(run, index, story) ? 'note' : null;
  if (index < story.root.firstRow) return frame.junk ? 'note' : 'standfirst';
  return index > story.firstText && text.length < SHORT && story.notes.test(text.toLowerCase()) ? 'note' : 'paragraph';
}

/** The kind of a row of the article, or null when it is no part of it; judged once. */
export function kindOf(row: Row, index: number, story: Story): BlockKind | null {
  const known = story.kinds.get(index);
  if (known !== undefined) return known;
  const kind = judge(row, index, story);
  story.kinds.set(index, kind);
  return kind;
}

function judge(row: Row, index: number, story: Story): BlockKind | null {
  if (index === story.headline) return 'headline';
  const kind = kindFrom(row, story.root);
  // Page numbers, rules of dashes, buttons for the size of letters, counts of readers.
  if (kind !== 'dateline' && !/\p{L}/u.test(row.run.text)) return null;
  if (kind === 'byline' || kind === 'credit' || kind === 'caption' || kind === 'dateline') return kind;
  if (index < story.headline) return headText(row, story);
  if (isPointer(row, story)) return null;
  if (kind === 'heading') return headingKind(row, index, story);
  return kind ?? kindByText(row, index, story);
}

function linksOf(row: Row, base: string): BlockLink[] {
  return row.run.links.flatMap(({ start, end, element }) => {
    const href = element.getAttribute('href') ?? '';
    const url = href.length <= LIMITS.href && !href.startsWith('#') ? URL.parse(href, base) : null;
    const stop = Math.min(end, row.run.text.length);
    return url && /^https?:$/.test(url.protocol) && stop > start
      ? [{ start, end: stop, href: url.href.slice(0, LIMITS.href) }]
      : [];
  });
}

/** A row as a block. Text is cut at the stated limit, never inside a surrogate pair. */
export function blockOf(row: Row, kind: BlockKind, base: string): Block {
  const text = row.run.text.slice(0, LIMITS.blockText).toWellFormed();
  const italics = row.run.italics.filter(({ end }) => end <= text.length);
  return { kind, text, links: linksOf(row, base), ...(italics.length > 0 ? { italics } : {}) };
}

/** The article's rows as blocks, in reading order, within the limits. */
export function* buildBlocks(story: Story, base: string): Steps<{ blocks: Block[]; truncated: boolean }> {
  const blocks: Block[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (let index = story.from; index < story.to; index++) {
    if (index % LIMITS.rowsAtAStretch === 0) yield;
    const row = story.walk.rows[index];
    if (!row || (row.run.text === '' && !row.embed) || !isOwn(row, index, story)) continue;
    const kind = row.embed ? 'embed' : kindOf(row, index, story);
    if (!kind || (index >= story.root.endRow && !BELOW.has(kind))) continue;
    if (blocks.length >= LIMITS.blocks || total > LIMITS.text) return { blocks, truncated: true };
    // Galleries and responsive pages say the same caption, byline or date several times.
    const key = `${kind}\n${row.run.text}`;
    if (!row.embed && kind !== 'heading' && seen.has(key)) continue;
    seen.add(key);
    const block = row.embed ? story.embeds.read(row.embed) : blockOf(row, kind, base);
    total += block.text.length;
    blocks.push(block);
  }
  return { blocks, truncated: false };
}
