/** Which words a pattern cannot match without: what a text has to hold before the pattern is worth trying. */

import { expand } from './expand.ts';
import { better, isLetter, type Piece, Pieces } from './patternPieces.ts';

/**
 * What is known of a part of a pattern. `texts`: all that it may match, where those are few; `needs`: pieces of which
 * a text has one if the part matches in it; null where nothing is known. `closed`: no letter stands at its end.
 */
type Part = { texts: readonly string[] | null; needs: readonly Piece[] | null; closed: boolean };

/** Stands in texts where no letter may stand. */
const EDGE = '\u0000';
const MOST_TEXTS = 1_500;
const FEW_TEXTS = 24;
const MOST_CHARACTERS = 16;

const UNKNOWN: Part = { texts: null, needs: null, closed: false };
const NOTHING: Part = { texts: [''], needs: null, closed: false };
const NO_LETTER: Part = { texts: [EDGE], needs: null, closed: true };

const endsClosed = (text: string) => text !== '' && !isLetter(text.at(-1));

/** Reads one alternative, part by part. */
class Sequence {
  #needs: readonly Piece[] | null = null;
  /** Whether all of it is in `run`. */
  #whole = true;
  /** What the parts since the last unknown one may match. */
  #run: readonly string[];
  readonly #pieces: Pieces;

  constructor(pieces: Pieces, closed: boolean) {
    this.#pieces = pieces;
    this.#run = [closed ? EDGE : ''];
  }

  get closed(): boolean {
    return this.#run.every(endsClosed);
  }

  add({ texts, needs, closed }: Part): void {
    this.#needs = better(this.#needs, needs);
    if (texts?.length === 1 && (texts[0] === '' || (texts[0] === EDGE && this.closed))) return;
    if (texts !== null && this.#mayGrow(texts)) {
      this.#run = this.#run.flatMap((before) => texts.map((text) => before + text));
      return;
    }
    const wasClosed = this.closed;
    this.#cut(closed);
    if (texts !== null) this.#run = texts.map((text) => (wasClosed ? EDGE : '') + text);
  }

  /** Few texts are put together with few; many only with one that closes their last words. */
  #mayGrow(texts: readonly string[]): boolean {
    const [before, size] = [this.#run.length, texts.length];
    if (before === 1 && (this.#run[0] ?? '') <= EDGE) return size <= MOST_TEXTS;
    return before * size <= FEW_TEXTS || (size === 1 && !this.closed);
  }

  #cut(closed: boolean): void {
    this.#needs = better(this.#needs, this.#pieces.of(this.#run));
    this.#whole = false;
    this.#run = [closed ? EDGE : ''];
  }

  end(): Part {
    const needs = better(this.#needs, this.#pieces.of(this.#run));
    return { texts: this.#whole ? this.#run : null, needs, closed: this.closed };
  }
}

/** Several alternatives as one part. */
function oneOf(parts: readonly Part[]): Part {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const texts = parts.every((part) => part.texts) ? [...new Set(parts.flatMap((part) => part.texts ?? []))] : null;
  const needs = parts.every((part) => part.needs) ? parts.flatMap((part) => part.needs ?? []) : null;
  const closed = parts.every((part) => part.closed);
  return { texts: texts !== null && texts.length > MOST_TEXTS ? null : texts, needs, closed };
}

/** A part that may be left out, behind `before`. */
function optional(part: Part, mark: string, before: boolean): Part {
  if (part.texts && mark.startsWith('?')) return { ...NOTHING, texts: [...new Set([...part.texts, ''])] };
  return { ...UNKNOWN, closed: before && part.closed };
}

/** Plain characters, none of them with a quantifier. */
const LITERAL = /(?:[^\\^$.|?*+()[\]{}](?![?*+{]))+/uy;
const CLASS = /\[(?:\\.|[^\]\\])*\]/suy;
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/uy;
const OPENING = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/uy;
const NAME = /\{([A-Za-z]+)\}/uy;
const ESCAPE = /\\(?:u[\da-f]{4}|p\{[^}]*\}|.)/isuy;
/** What stands in the place of all letters in a class or by itself. */
const LETTERS = /^(?:\[(?!\^)(?:\\.|[^\\\]])*?\\p\{L\}(?:\\.|[^\\\]])*\]|\\p\{L\})(?=$|\|)/su;

/** The single characters of a class; unknown where it has ranges, kinds of characters, or is turned round. */
function classPart(source: string): Part {
  const inside = source.slice(1, -1);
  if (/^\^|\[|\\[^\\\]^.-]|.-./su.test(inside)) return UNKNOWN;
  const characters = [...inside.replaceAll('\\', '')];
  return characters.length > MOST_CHARACTERS ? UNKNOWN : { ...NOTHING, texts: characters };
}

function escapePart(source: string): Part {
  if (source === '\\b') return NO_LETTER;
  if (/^\\u/.test(source)) return { ...NOTHING, texts: [String.fromCharCode(Number.parseInt(source.slice(2), 16))] };
  return isLetter(source[1]) || /\d/.test(source[1] ?? '') ? UNKNOWN : { ...NOTHING, texts: [source.slice(1)] };
}

/** The first word of a text that no letter stands before, and what follows it. */
const FIRST_WORD = new RegExp(`^${EDGE}+(?:[A-Za-z]+[^A-Za-z]?|[\uE000-\uF8FF])`, 's');

/** Reads patterns with the words of a language in them, {name}, each read once. */
export class PatternReader {
  readonly #words: Readonly<Record<string, string>>;
  readonly #known = new Map<string, Part>();
  readonly #pieces = new Pieces();
  #source = '';
  #at = 0;

  constructor(words: Readonly<Record<string, string>>) {
    this.#words = words;
  }

  /** Pieces of which a text has one if the pattern matches in it; null where that may be any. */
  needsOf(pattern: string): readonly Piece[] | null {
    return this.#read(pattern, false).needs;
  }

  /** Words, one of which every match of the pattern begins with; null where that may be any. */
  beginsOf(pattern: string): readonly Piece[] | null {
    const { texts } = this.#read(pattern, false);
    return texts && this.#pieces.of(texts.map((text) => FIRST_WORD.exec(text)?.[0] ?? ''));
  }

  #read(source: string, closed: boolean): Part {
    const [outer, at] = [this.#source, this.#at];
    [this.#source, this.#at] = [source, 0];
    const part = this.#alternatives(closed);
    [this.#source, this.#at] = [outer, at];
    return part;
  }

  #word(name: string, closed: boolean): Part {
    const key = `${closed} ${name}`;
    const pattern = this.#words[name];
    const known = this.#known.get(key) ?? (pattern === undefined ? UNKNOWN : this.#read(pattern, closed));
    this.#known.set(key, known);
    return known;
  }

  #alternatives(closed: boolean): Part {
    const parts: Part[] = [];
    for (;;) {
      const sequence = new Sequence(this.#pieces, closed);
      while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at))) this.#term(sequence);
      parts.push(sequence.end());
      if (this.#source.charAt(this.#at) !== '|') return oneOf(parts);
      this.#at++;
    }
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at += found[0].length;
    return found;
  }

  #term(sequence: Sequence): void {
    const part = this.#atom(sequence.closed);
    const mark = this.#take(QUANTIFIER)?.[0] ?? '';
    if (mark === '') sequence.add(part);
    else if ('?*'.includes(mark.charAt(0)) || mark.startsWith('{0'))
      sequence.add(optional(part, mark, sequence.closed));
    else sequence.add({ ...part, texts: null, needs: part.needs ?? (part.texts && this.#pieces.of(part.texts)) });
  }

  #atom(closed: boolean): Part {
    const opening = this.#take(OPENING)?.[0];
    if (opening !== undefined) return this.#group(opening, closed);
    const literal = this.#take(LITERAL)?.[0];
    if (literal !== undefined) return { ...NOTHING, texts: [literal] };
    const found = this.#take(CLASS);
    if (found) return classPart(expand(found[0], this.#words));
    const name = this.#take(NAME)?.[1];
    if (name !== undefined) return this.#word(name, closed);
    const escaped = this.#take(ESCAPE)?.[0];
    if (escaped !== undefined) return escapePart(escaped);
    const character = this.#source.charAt(this.#at++);
    if (character === '^' || character === '$') return NO_LETTER;
    return character === '.' ? UNKNOWN : { ...NOTHING, texts: [character] };
  }

  #group(opening: string, closed: boolean): Part {
    const isAround = /[=!]$/.test(opening);
    const from = this.#at;
    const part = this.#alternatives(!isAround && closed);
    const inside = this.#source.slice(from, this.#at++);
    if (!isAround) return part;
    // what stands right behind "(?<=to )" begins a word
    const isClosing = opening === '(?<=' && part.closed;
    if (opening.endsWith('=')) return { ...(isClosing ? NO_LETTER : NOTHING), needs: part.needs };
    return LETTERS.test(inside) ? NO_LETTER : NOTHING;
  }
}
