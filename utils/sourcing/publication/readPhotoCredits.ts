import type { Block, Candidate, PageImage, PhotoCredit, Snapshot, TextQuote } from '../../model.ts';
import type { Register } from '../../outlets/register.ts';
import { cleanName, foldName } from './cleanName.ts';
import { findCreditLine, MAX_CREDIT } from './findCreditLine.ts';
import { splitCredit } from './splitCredit.ts';

const MAX_CREDITS = 200;
const MAX_CAPTION = 600;
const CONTEXT = 32;
const FROM_METADATA = /^(?:json-ld|meta|microdata|rdfa)/;
const FROM_ATTRIBUTE = /\b(?:alt|title|data-)/;

type Found = { line: string; from: string };

/** A credit element may hold the caption too; then only the credit's part counts. */
function lineIn({ value, from }: Candidate, register: Register): Found | null {
  const text = cleanName(value, 1_000);
  if (text.length < 2) return null;
  const loose = FROM_ATTRIBUTE.test(from);
  const line =
    !loose && text.length <= MAX_CREDIT && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}+\s/u.test(text)
      ? text
      : findCreditLine(text, register);
  return line ? { line, from } : null;
}

function creditOf(image: PageImage, register: Register): Found | null {
  for (const candidate of image.credits.slice(0, 12)) {
    const found = lineIn(candidate, register);
    if (found && hasParties(found.line, register)) return found;
  }
  const line = image.caption ? findCreditLine(cleanName(image.caption, 2_000), register) : null;
  return line && hasParties(line, register) ? { line, from: 'caption' } : null;
}

function hasParties(line: string, register: Register): boolean {
  const { creators, agencies } = splitCredit(line, register);
  return creators.length + agencies.length > 0;
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

/** The caption without its credit. */
function captionWithout(caption: string | null, line: string): string | null {
  const text = cleanName(caption ?? '', 2_000)
    .replace(line, '')
    .replace(/[\s(（[]+[)）\]]?\s*$/u, '')
    .trim();
  return text.length > 1 ? text.slice(0, MAX_CAPTION) : null;
}

type Source = { blocks: readonly Block[]; register: Register };

function toCredit(image: PageImage, found: Found, { blocks, register }: Source): PhotoCredit {
  const line = found.line.replace(/^[\s([]+(?=[^()]*$)|(?<=^[^()]*)[\s)\]]+$/gu, '').trim();
  const seen = quote(line, blocks);
  const hidden = FROM_METADATA.test(found.from) || FROM_ATTRIBUTE.test(found.from);
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

/** Captions and credit lines that belong to no picture of the snapshot. */
const looseCredits = (snapshot: Snapshot): PageImage[] =>
  snapshot.blocks
    .filter(({ kind }) => kind === 'credit' || kind === 'caption')
    .map(({ kind, text }) =>
      kind === 'credit'
        ? { url: null, caption: null, credits: [{ value: text, from: 'credit block' }] }
        : { url: null, caption: text, credits: [] },
    );

/** The credits of the article's pictures: each line with the people and bodies it names, once a picture. */
export function readPhotoCredits(snapshot: Snapshot, register: Register): PhotoCredit[] {
  const credits: PhotoCredit[] = [];
  const seen = new Set<string>();
  const lines = new Set<string>();
  for (const image of [...snapshot.images, ...looseCredits(snapshot)]) {
    const found = credits.length < MAX_CREDITS ? creditOf(image, register) : null;
    if (!found) continue;
    const credit = toCredit(image, found, { blocks: snapshot.blocks, register });
    const line = foldName(credit.creditLine);
    const key = `${image.url?.split('?')[0] ?? ''} ${line}`;
    if (seen.has(key) || (image.url === null && lines.has(line))) continue;
    seen.add(key);
    lines.add(line);
    credits.push(credit);
  }
  return credits;
}
