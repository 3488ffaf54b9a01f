import type { Candidate, PageImage } from '../model.ts';
import { kindOf } from './buildBlocks.ts';
import type { ImageWords } from './imageWords.ts';
import * as LIMITS from './limits.ts';
import { isOrnament } from './ornament.ts';
import type { Steps } from './steps.ts';
import { isOwn, type Story } from './story.ts';
import { plainText } from './TextRun.ts';
import type { Frame, Picture, Row } from './walkPage.ts';

const AFTER = 3;
const SHORT_PART = 120;

const cut = (text: string | null, limit: number): string =>
  plainText((text ?? '').slice(0, limit * 2))
    .trim()
    .slice(0, limit)
    .toWellFormed();

function urlOf(element: Element, base: string, { addresses }: ImageWords): string | null {
  for (const name of addresses) {
    const value = element.getAttribute(name)?.trim();
    if (!value || value.length > LIMITS.href || value.startsWith('data:')) continue;
    const url = URL.parse(value, base);
    if (url && /^https?:$/.test(url.protocol)) return url.href;
  }
  const first = (element.getAttribute('srcset') ?? element.getAttribute('data-srcset') ?? '')
    .slice(0, LIMITS.href)
    .trim()
    .split(/[\s,]/)[0];
  const url = first ? URL.parse(first, base) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function attributeCredits(element: Element, { hasCreditMark, images }: Story): Candidate[] {
  const own = images.credits.flatMap((name) => {
    const value = cut(element.getAttribute(name), LIMITS.credit);
    return value.length > 1 && !/^(?:https?:|\/|\{|\d+$)/.test(value) ? [{ value, from: `${name} attribute` }] : [];
  });
  const told = images.texts.flatMap((name) => {
    const value = cut(element.getAttribute(name), LIMITS.credit);
    return hasCreditMark(value) ? [{ value, from: `${name} attribute` }] : [];
  });
  return [...own, ...told];
}

type Group = { figure: Frame | null; pictures: Picture[]; captions: string[]; credits: Candidate[] };

type Groups = { all: Group[]; of: (figure: Frame | null) => Group; inFigure: (figure: Frame | null) => Group | null };

function createGroups(): Groups {
  const byFigure = new Map<Frame, Group>();
  const all: Group[] = [];
  const inFigure = (figure: Frame | null): Group | null => (figure && byFigure.get(figure)) ?? null;
  const of = (figure: Frame | null): Group => {
    const known = inFigure(figure);
    if (known) return known;
    const group: Group = { figure, pictures: [], captions: [], credits: [] };
    if (figure) byFigure.set(figure, group);
    all.push(group);
    return group;
  };
  return { all, of, inFigure };
}

function groupPictures(story: Story, groups: Groups): { row: number; group: Group }[] {
  const placed: { row: number; group: Group }[] = [];
  const ornaments = new RegExp(story.images.ornaments);
  for (const picture of story.walk.pictures) {
    if (groups.all.length >= LIMITS.images) break;
    if (picture.row < story.from || picture.row > story.to || !isOwn(picture, picture.row, story)) continue;
    if (picture.element.tagName !== 'NOSCRIPT' && isOrnament(picture.element, ornaments)) continue;
    const group = groups.of(picture.frame.figure);
    group.pictures.push(picture);
    placed.push({ row: picture.row, group });
  }
  return placed;
}

function addText(group: Group, row: Row, kind: 'caption' | 'credit', beside: boolean): void {
  const text = row.run.text.slice(0, LIMITS.caption);
  if (kind === 'credit') {
    if (group.credits.length < LIMITS.creditsOfImage)
      group.credits.push({
        value: text.slice(0, LIMITS.credit),
        from:
          row.frame.figure || row.frame.parent?.role === 'caption'
            ? 'credit element'
            : beside && row.frame.role === 'credit'
              ? 'credit beside'
              : 'credit text',
      });
  } else if (group.captions.length < LIMITS.captionsOfImage && !group.captions.includes(text))
    group.captions.push(text);
}

/** Captions and credits by the figure they stand in, else by the last picture before them. */
function* groupTexts(story: Story): Steps<Group[]> {
  const groups = createGroups();
  const placed = groupPictures(story, groups);
  let at = -1;
  for (let index = story.from; index < story.to; index++) {
    if (index % LIMITS.rowsAtAStretch === 0) yield;
    const row = story.walk.rows[index];
    for (let next = placed[at + 1]; next && next.row <= index; next = placed[at + 1]) at++;
    if (!row || row.embed || row.run.text === '' || !isOwn(row, index, story)) continue;
    const kind = kindOf(row, index, story);
    if (kind !== 'caption' && kind !== 'credit') continue;
    const before = placed[at];
    const last = before && before.row + AFTER > index ? before.group : null;
    const group =
      groups.inFigure(row.frame.figure) ??
      last ??
      (groups.all.length < LIMITS.images ? groups.of(row.frame.figure) : null);
    if (group) addText(group, row, kind, group === last);
  }
  return groups.all;
}

/** Caption and credit often stand in boxes without a telling name: each short one may be the credit. */
const captionParts = (captions: readonly string[]): Candidate[] =>
  captions.length < 2
    ? []
    : captions
        .filter((text) => text.length <= SHORT_PART)
        .slice(0, 3)
        .map((value) => ({ value, from: 'caption' }));

/** The further credits of a box of several pictures: each is that of another one. */
const othersOf = ({ pictures, credits }: Group): PageImage[] =>
  pictures.length < 2
    ? []
    : credits.slice(1).map(({ value }) => ({ url: null, caption: null, credits: [{ value, from: 'credit beside' }] }));

/** The article's own pictures, each with its caption and the texts that may credit it, in order of trust. */
export function* readImages(story: Story, fromMetadata: readonly PageImage[], base: string): Steps<PageImage[]> {
  const groups = yield* groupTexts(story);
  yield;
  const images = groups.flatMap((group): PageImage[] => {
    const element = group.pictures.find((picture) => picture.element.tagName !== 'NOSCRIPT')?.element ?? null;
    const shown = group.captions.join(' ') || cut(element?.getAttribute('caption') ?? null, LIMITS.caption);
    const caption = shown.slice(0, LIMITS.caption) || null;
    const credits = [
      ...group.credits,
      ...captionParts(group.captions),
      ...(caption ? [{ value: caption.slice(0, LIMITS.credit), from: 'caption' }] : []),
      ...(element ? attributeCredits(element, story) : []),
    ].slice(0, LIMITS.creditsOfImage);
    const image = { url: element ? urlOf(element, base, story.images) : null, caption, credits };
    return [image, ...othersOf(group)];
  });
  const kept = images.filter((image) => image.caption !== null || image.credits.length > 0);
  return [...kept, ...fromMetadata].slice(0, LIMITS.images);
}
