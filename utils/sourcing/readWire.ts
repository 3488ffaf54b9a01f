/** Agency text: datelines, bylines, sign-offs and the notes at an article's end. */
import type { Block, Relation } from '../model.ts';
import { foldWord, isArticle } from '../outlets/foldName.ts';
import type { NameMatch, Register } from '../outlets/register.ts';
import type { Language } from './languages/language.ts';
import { PatternSet } from './patternSet.ts';
import { PatternReader } from './patternWords.ts';
import { perLanguage } from './perLanguage.ts';

export type WireFinding = {
  outletId: string;
  relation: Relation;
  rule: string;
  cue: string;
  block: Block;
  start: number;
  end: number;
};

const DATELINE = /^.{0,70}?\(([^()]{2,40})\) ?[-–—:]/u;
const BARE_DATELINE = /^(?:\p{Lu}[\p{L}.' -]{1,40}, )?([\p{Lu}][^.()]{1,30}?) ?[—–] /u;
const SIGN_OFF = /(?:^|[.!?”"] ?)[-–—(]+ ?([\p{Lu}][^.()—–]{1,40})\)?$/u;
/** "© 2020 Reuters", "Copyright 2021 The Harbour Press. All rights reserved." */
const COPYRIGHT =
  /^(?:©|\(c\)|copyright)(?: ©)?(?: \d{4})?(?: by)?,? (?:the )?(.{2,40}?)(?: (?:Ltd|Inc|LLC|Limited|Corp)\b.*)?(?:[.|] .*)?\.?$/iu;
/** An agency set against the last full stop of a paragraph: "… closed. —Reuters" */
const PARAGRAPH_SIGN = /[.!?”"] ?[—–]([\p{Lu}][^.()—–]{1,40})$/u;
/** Also behind the initials of its editors: "ab/cde (AP, AFP)". */
const WHOLE_LINE = /^(?:by |source: ?|(?:\p{L}{2,4}(?:\/\p{L}{2,4}){0,3} )?\()?(.{2,60}?)\)?$/iu;

function matchesOf(text: string, register: Register): NameMatch[] {
  return register.findNames(text).filter((match) => !match.ambiguous || match.text.length === text.trim().length);
}

type Shape = {
  rule: string;
  pattern: RegExp;
  fits(block: Block, index: number, blocks: readonly Block[]): boolean;
  coverage: number;
  /** Only agencies sign so. */
  wiresOnly?: true;
};

/** Only agencies are named behind other words: "Via The Harbour Post" is no signature. */
const opensWith = (words: string, { start }: NameMatch) =>
  start === 0 || isArticle(foldWord(words.slice(0, start).trim()));

const isParagraph = (block: Block) => block.kind === 'paragraph' || block.kind === 'dateline' || block.kind === 'note';

/** A line that looks like a picture's credit, below the last paragraph. */
const isSignature = ({ kind }: Block, index: number, blocks: readonly Block[]) =>
  kind === 'credit' && index >= blocks.length - 3 && blocks[index - 1]?.kind === 'paragraph';

const SHAPES: readonly Shape[] = [
  { rule: 'dateline', pattern: DATELINE, fits: (block) => isParagraph(block), coverage: 0.6 },
  {
    rule: 'bare-dateline',
    pattern: BARE_DATELINE,
    fits: (block, index) => isParagraph(block) && index < 8,
    coverage: 0.9,
  },
  {
    rule: 'sign-off',
    pattern: SIGN_OFF,
    fits: (block, index, blocks) => isParagraph(block) && index > blocks.length - 8,
    coverage: 0.7,
  },
  {
    rule: 'source-line',
    pattern: WHOLE_LINE,
    // In the midst of an article a paragraph with an agency's name alone stands under a picture.
    fits: (block, index, blocks) =>
      block.text.length < 60 &&
      (isParagraph(block) || block.kind === 'byline' || isSignature(block, index, blocks)) &&
      (block.kind !== 'paragraph' || index < 8 || index > blocks.length - 8),
    coverage: 0.6,
  },
  {
    rule: 'paragraph-sign',
    pattern: PARAGRAPH_SIGN,
    fits: (block, index, blocks) => block.kind === 'paragraph' && index <= blocks.length - 8,
    coverage: 0.9,
    wiresOnly: true,
  },
  {
    rule: 'copyright-line',
    pattern: COPYRIGHT,
    fits: (block, index, blocks) => index > blocks.length - 8 && block.kind !== 'caption' && block.text.length < 200,
    coverage: 0.6,
  },
];

/** Marks that an agency supplied the text. They read the same in every language. */
export function readWireMarks(blocks: readonly Block[], register: Register): WireFinding[] {
  return blocks.flatMap((block, index) =>
    SHAPES.filter((shape) => shape.fits(block, index, blocks)).flatMap(({ rule, pattern, coverage, wiresOnly }) => {
      const found = pattern.exec(block.text);
      const words = found?.[1];
      if (!found || !words) return [];
      const names = matchesOf(words, register).filter(
        (name) =>
          register.byId(name.outletIds[0])?.kind !== 'photo-agency' &&
          (rule !== 'sign-off' || opensWith(words, name) || register.byId(name.outletIds[0])?.kind === 'wire') &&
          ((rule !== 'source-line' && !wiresOnly) || register.byId(name.outletIds[0])?.kind === 'wire'),
      );
      const covered = names.reduce((sum, name) => sum + name.text.length, 0);
      if (covered < words.length * coverage) return [];
      return names.map((name) => ({
        outletId: name.outletIds[0],
        relation:
          rule === 'copyright-line' && register.byId(name.outletIds[0])?.kind !== 'wire' ? 'republishes' : 'wire',
        rule,
        cue: found[0].trim(),
        block,
        start: found.index,
        end: Math.max(found.index + found[0].length, 0),
      }));
    }),
  );
}

type Notes = { shapes: Language['wire']; patterns: PatternSet };
const notesOf = perLanguage(({ wire }): Notes => {
  const reader = new PatternReader({});
  const patterns = wire.map(({ pattern }) => new RegExp(pattern, 'gu'));
  return {
    shapes: wire,
    patterns: new PatternSet(
      patterns,
      wire.map(({ pattern }) => reader.needsOf(pattern)),
    ),
  };
});

/** Longer blocks are no notes. */
const MAX_NOTE = 400;

/** Notes in a language's own words: "contributed to this report". */
export function readWireNotes(blocks: readonly Block[], language: Language, register: Register): WireFinding[] {
  const { shapes, patterns } = notesOf(language);
  const short = blocks.filter((block) => block.text.length <= MAX_NOTE);
  return short.flatMap((block) =>
    shapes.flatMap(({ name, relation }, index) => {
      const [found] = patterns.matchesOf(block.text, index);
      const words = found?.groups?.outlet;
      if (!found || !words) return [];
      return matchesOf(words, register).map((match) => ({
        outletId: match.outletIds[0],
        relation,
        rule: name,
        cue: found[0],
        block,
        start: found.index,
        end: found.index + found[0].length,
      }));
    }),
  );
}
