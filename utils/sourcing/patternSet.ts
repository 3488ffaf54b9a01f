/** Patterns that are tried only where a text has a word that they cannot match without. */

import { matchesOf } from './matchesOf.ts';
import type { Piece } from './patternPieces.ts';
import { WordTable } from './wordTable.ts';

const NONE: readonly RegExpExecArray[] = [];

/**
 * Patterns with the pieces that each needs (see `PatternReader`); null: it is tried on every text. `placed`: further
 * pieces, of which the places are asked.
 */
export class PatternSet {
  readonly #patterns: readonly RegExp[];
  readonly #table: WordTable;
  /** Which patterns are tried whatever the text. */
  readonly #always: Uint8Array;
  /** The text looked at last, and which patterns may match it: 1 by number. */
  #text = '';
  readonly #called: Uint8Array;
  #places: number[] = [];
  /** The numbers of those that are called, once they were asked for. */
  #list: number[] | null = null;

  constructor(
    patterns: readonly RegExp[],
    needs: readonly (readonly Piece[] | null)[],
    placed: readonly Piece[] | null = null,
  ) {
    this.#patterns = patterns;
    const all = [...needs, placed ?? []];
    this.#table = new WordTable(all, needs.length);
    this.#always = Uint8Array.from(all, (pieces) => (pieces === null ? 1 : 0));
    this.#called = this.#always.slice();
  }

  #look(text: string): void {
    if (text === this.#text) return;
    this.#called.set(this.#always);
    this.#places = [];
    this.#list = null;
    this.#table.look(text, this.#called, this.#places);
    this.#text = text;
  }

  /** Whether one of the patterns may match a text. Asking of all of them costs one look at its words. */
  mayMatch(text: string, index: number): boolean {
    this.#look(text);
    return this.#called[index] === 1;
  }

  /** Which of the patterns may match a text, in order. */
  allThatMayMatch(text: string): readonly number[] {
    this.#look(text);
    if (this.#list) return this.#list;
    const list: number[] = [];
    for (let index = 0; index < this.#patterns.length; index++) if (this.#called[index] === 1) list.push(index);
    this.#list = list;
    return list;
  }

  /** Where the placed pieces stand in a text, at the cost of the same look. */
  placesIn(text: string): readonly number[] {
    this.#look(text);
    return this.#places;
  }

  /** All matches of one of the patterns. */
  matchesOf(text: string, index: number): readonly RegExpExecArray[] {
    const pattern = this.mayMatch(text, index) ? this.#patterns[index] : undefined;
    return pattern ? matchesOf(text, pattern) : NONE;
  }
}
