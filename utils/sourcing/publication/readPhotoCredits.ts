import type { Block, Candidate, PageImage, PhotoCredit, Snapshot, TextQuote } from '../../model.ts';
import type { Register } from '../../outlets/register.ts';
import { blockCredits, type CreditSource } from './blockCredits.ts';
import { DATED_BY } from './bylineWords.ts';
import { cleanName, foldName } from './cleanName.ts';
import { isBareCredit, isOpenerAlone, opensCredit } from './creditOpeners.ts';
import { CAPTION_BUTTONS } from './creditWords.ts';
import { escapeRegExp } from './escapeRegExp.ts';
import { findCreditLine, hasParties } from './findCreditLine.ts';
import { areInitials } from './signOffs.ts';
import { areAllKnown, type OutletNames, PLATFORM, splitCredit } from './splitCredit.ts';
import { AGENCIES } from './withoutOpeners.ts';

const MAX_CREDITS = 200;
const MAX_CAPTION = 600;
const MAX_OPENED = 100;
const CONTEXT = 32;
const FROM_METADATA = /^(?:json-ld|meta|microdata|rdfa)/;
const FROM_ATTRIBUTE = /\b(?:alt|title|data-)/;

const BUTTON = new RegExp(`(?:\\s(?:${CAPTION_BUTTONS.map(escapeRegExp).join('|')}))+$`, 'i');

/** "CreditAda Quill": the label stands in an element of its own, right before the name. */
const GLUED = /^(?:Credit){1,3}(?=\p{Lu}\p{Ll})/u;
/** "By Ada Quill": words of a byline. */
const SIGNED = new RegExp(`^(?:${DATED_BY.join('|')})\\s`, 'u');

const isHidden = (from: string): boolean => FROM_METADATA.test(from) || FROM_ATTRIBUTE.test(from);

type Found = { line: string; from: string };

/** Without the word of a button that stands in the same box. */
const shownText = (value: string, limit: number): string => cleanName(value, limit).replace(BUTTON, '');

/** In a box of its own a credit may have a longer name than elsewhere: "Courtesy of the friends of the old pier". */
const isWholeCredit = (text: string): boolean => isBareCredit(text) || (opensCredit(text) && text.length <= MAX_OPENED);

/** What the site's own names stand for. */
const OWN = 'own';

/** Names a person, the site, or photo agencies: another outlet's name alone beside a picture may be a teaser's. */
function isOfMaker(line: string, register: OutletNames): boolean {
  const { creators, agencies } = splitCredit(line, register);
  return creators.length > 0 || agencies.every((name) => AGENCIES.has(foldName(name)) || register.byName(name) === OWN);
}

/** Set apart as a credit; where only a name near by says so, "Ada Quill/Acme" by its shape. */
const isCredit = (from: string, text: string, register: OutletNames): boolean =>
  /element|json-ld|microdata|data-/.test(from) ||
  (from === 'credit beside' && areAllKnown(text, register) && isOfMaker(text, register)) ||
  (from === 'credit text' &&
    text.includes('/') &&
    splitCredit(text, register).creators.some((name) => /^\p{L}+\s/u.test(name)));

/** A credit element may hold the caption too; then only the credit's part counts. */
function lineIn({ value, from }: Candidate, register: OutletNames): Found | null {
  const text = shownText(value, 1_000).replace(GLUED, '');
  if (text.length < 2) return null;
  const line =
    findCreditLine(text, register) ??
    (isCredit(from, text, register) && isWholeCredit(text) && hasParties(text, register) ? text : null);
  return line ? { line, from } : null;
}

/** What the page shows comes before what only its metadata say. */
const visibleFirst = (credits: readonly Candidate[]): Candidate[] =>
  [...credits].sort((a, b) => Number(isHidden(a.from)) - Number(isHidden(b.from)));

function creditOf(image: PageImage, { blocks, register }: CreditSource): Found | null {
  for (const candidate of visibleFirst(image.credits.slice(0, 12))) {
    // a tooltip on a picture without caption is most often a teaser's, if the page does not show its text
    if (/^(?:alt|title)/.test(candidate.from) && image.caption === null && !quote(candidate.value, blocks)) continue;
    const found = lineIn(candidate, register);
    const loose =
      (candidate.from === 'credit text' || candidate.from === 'credit beside') &&
      found !== null &&
      !opensCredit(found.line) &&
      !PLATFORM.test(found.line) &&
      (!/[/|]/.test(found.line) || areInitials(found.line)) &&
      (candidate.from === 'credit text' || !isOfMaker(found.line, register));
    if (found && !loose && hasParties(found.line, register)) return found;
  }
  const line = image.caption ? findCreditLine(shownText(image.caption, 2_000), register) : null;
  return line && hasParties(line, register) ? { line, from: 'caption' } : afterOpener(image, register);
}

function quote(line: string, blocks: readonly Block[]): { evidence: TextQuote; kind: Block['kind'] } | null {
  for (const { kind, text } of blocks) {
    const at = text.indexOf(line);
    if (at >= 0)
      return {
        kind,
        evidence: {
          exact: line,
          prefix: text.slice(Math.max(0, at - CONTEXT), at),
          suffix: text.slice(at + line.length, at + line.length + CONTEXT),
        },
      };
  }
  return null;
}

/** "Photo:" and the name stand in elements of their own. */
function afterOpener(image: PageImage, register: OutletNames): Found | null {
  const texts = image.credits.map(({ value }) => cleanName(value, 200));
  if (!texts.some(isOpenerAlone)) return null;
  const line = texts.find((text) => !isOpenerAlone(text) && isBareCredit(text) && hasParties(text, register));
  return line ? { line, from: 'credit element' } : null;
}

/** The caption without its credit. */
function captionWithout(caption: string | null, line: string): string | null {
  const text = cleanName(caption ?? '', 2_000)
    .replace(line, '')
    .replace(/[\s(（[]+[)）\]]?\s*$/u, '')
    .trim();
  return text.length > 1 ? text.slice(0, MAX_CAPTION) : null;
}

const plain = (name: string): string => foldName(name).replace(/^the /, '');

/** The site's own names are no persons', whatever their shape: "EL PAÍS", "the Ledger" of the Harbour Ledger. */
function withOwn(register: Register, names: readonly string[]): OutletNames {
  const own = new Set(names.map(plain));
  for (const name of [...own]) {
    const last = / (\S{4,})$/.exec(name)?.[1];
    if (last) own.add(last);
  }
  return { byName: (name) => (own.has(plain(name)) ? OWN : register.byName(name)) };
}

function toCredit(image: PageImage, found: Found, { blocks, register }: CreditSource): PhotoCredit {
  const line = found.line.replace(/^[\s([|]+(?=[^()]*$)|(?<=^[^()]*)[\s)\]]+$/gu, '').trim();
  const seen = quote(line, blocks);
  const hidden = isHidden(found.from);
  const foundIn = seen
    ? seen.kind === 'caption' || seen.kind === 'credit'
      ? 'caption'
      : 'text'
    : hidden
      ? 'metadata'
      : 'caption';
  return {
    creditLine: line,
    ...splitCredit(line, register),
    caption: captionWithout(image.caption, line),
    imageUrl: image.url,
    foundIn,
    evidence: seen?.evidence ?? null,
  };
}

const partiesOf = ({ creators, agencies }: PhotoCredit): Set<string> =>
  new Set([...creators, ...agencies].map(foldName));

/** A line that adds nothing to another: what only metadata say, or a piece of a fuller line. */
function isRepeated(credit: PhotoCredit, all: readonly PhotoCredit[]): boolean {
  const own = partiesOf(credit);
  const line = foldName(credit.creditLine);
  const opens = opensCredit(credit.creditLine);
  return all.some((other) => {
    if (other === credit) return false;
    const theirs = partiesOf(other);
    if (![...own].every((name) => theirs.has(name))) return false;
    if (credit.foundIn === 'metadata') return other.foundIn !== 'metadata';
    const otherLine = foldName(other.creditLine);
    const holds = opens ? otherLine.endsWith(` ${line}`) : otherLine !== line && otherLine.includes(line);
    return holds && opensCredit(other.creditLine);
  });
}

/** The story's byline, set in the caption of its video. */
const isByline = ({ creditLine, creators }: PhotoCredit, bylines: string): boolean =>
  SIGNED.test(creditLine) && creators.length > 0 && creators.every((name) => bylines.includes(foldName(name)));

/** The credits of the article's pictures: each line with the people and bodies it names, once a picture. */
export function readPhotoCredits(snapshot: Snapshot, register: Register, publisher = ''): PhotoCredit[] {
  const own = [publisher, ...snapshot.metadata.publisher.map(({ value }) => value)];
  const source: CreditSource = { blocks: snapshot.blocks, register: withOwn(register, own) };
  const credits: PhotoCredit[] = [];
  const seen = new Set<string>();
  const lines = new Set<string>();
  for (const image of [...snapshot.images, ...blockCredits(source)]) {
    const found = credits.length < MAX_CREDITS ? creditOf(image, source) : null;
    if (!found) continue;
    const credit = toCredit(image, found, source);
    const line = foldName(credit.creditLine);
    const key = `${image.url?.split('?')[0] ?? ''} ${line}`;
    if (seen.has(key) || (image.url === null && lines.has(line))) continue;
    seen.add(key);
    lines.add(line);
    credits.push(credit);
  }
  const bylines = snapshot.metadata.byline.map(({ value }) => foldName(value)).join('|');
  return credits.filter((credit) => !isRepeated(credit, credits) && !isByline(credit, bylines));
}
