/** Patterns that are tried only where a text has a word that they cannot match without. */

import { matchesOf } from './matchesOf.ts';
import type { Piece } from './patternPieces.ts';
import { WordTable } from './wordTable.ts';

const NONE: readonly RegExpExecArray[] = [];

/** Patterns with the pieces that each needs (see `PatternReader`); null: it is tried on every text. */
export class PatternSet {
  readonly #patterns: readonly RegExp[];
  readonly #table: WordTable;
  /** Which patterns are tried whatever the text. */
  readonly #always: Uint8Array;
  /** The text looked at last, and which patterns may match it: 1 by number. */
  #text = '';
  readonly #called: Uint8Array;

  constructor(patterns: readonly RegExp[], needs: readonly (readonly Piece[] | null)[]) {
    this.#patterns = patterns;
    this.#table = new WordTable(needs);
    this.#always = Uint8Array.from(needs, (pieces) => (pieces === null ? 1 : 0));
    this.#called = this.#always.slice();
  }

  /** Whether one of the patterns may match a text. Asking of all of them costs one look at its words. */
  mayMatch(text: string, index: number): boolean {
    if (text !== this.#text) {
      this.#called.set(this.#always);
      this.#table.look(text, this.#called);
      this.#text = text;
    }
    return this.#called[index] === 1;
  }

  /** All matches of one of the patterns. */
  matchesOf(text: string, index: number): readonly RegExpExecArray[] {
    const pattern = this.mayMatch(text, index) ? this.#patterns[index] : undefined;
    return pattern ? matchesOf(text, pattern) : NONE;
  }
}
