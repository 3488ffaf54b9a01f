import { foldedText, IN_RUN, learnUnit, NO_WORD, UNITS } from './characters.ts';

/**
 * Words are filed by a hash of 30 bits over folded code units: turn by five, exclusive or. It stays within the small
 * integers of every engine, so that it is quick before any code is optimised; equal hashes are compared in full.
 */
export const SEED = 0x2a5b3;
const BITS = 0x3fffffff;

export function addUnit(hash: number, unit: number): number {
  return (((hash << 5) | (hash >>> 25)) ^ unit) & BITS;
}

/** Hash of a word that is folded already, or of an address. */
export function hashOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) hash = addUnit(hash, text.charCodeAt(at));
  return hash;
}

/** Reads words one after another; one object for a whole text, so that nothing is made for a word. */
export class WordReader {
  hash = SEED;
  /** Where the word ends. */
  end = 0;

  /** Reads the word that begins at `start`. */
  read(text: string, start: number): void {
    let hash = SEED;
    let end = start;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      const unit = UNITS[code] || learnUnit(code);
      if (unit > IN_RUN) hash = (((hash << 5) | (hash >>> 25)) ^ unit) & BITS;
      else if (unit === NO_WORD || unit === IN_RUN) break;
      else for (const letter of foldedText(code)) hash = addUnit(hash, letter.charCodeAt(0));
    }
    this.hash = hash;
    this.end = end;
  }
}
