import { classOf, foldedText, learnUnit, SEVERAL, UNITS, UNSPACED, WORD } from './characters.ts';

/** Names are compared word by word, without case, accents, or the spelling variants of Arabic script. */

/** One word folded: lower case, no accents ("ČTK" → "ctk", "أ" → "ا", "ё" → "е"). */
export function foldWord(word: string): string {
  let plain = true;
  for (let at = 0; at < word.length && plain; at += 1) plain = word.charCodeAt(at) < 128;
  if (plain) return word.toLowerCase();
  let folded = '';
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const unit = UNITS[code] || learnUnit(code);
    folded += unit === SEVERAL ? foldedText(code) : unit < 32 ? word.charAt(at) : String.fromCharCode(unit);
  }
  return folded;
}

/** A word of a text, by position; a run of an unspaced script is one word. */
export type Token = { start: number; end: number; text: string; folded: string; unspaced: boolean };

const LETTERS = WORD | UNSPACED;

/** Where the word ends that begins at `start`. */
export function endOfWord(text: string, start: number): number {
  const script = classOf(text.charCodeAt(start)) & LETTERS;
  let end = start + 1;
  while (end < text.length && (classOf(text.charCodeAt(end)) & LETTERS) === script) end += 1;
  return end;
}

/** The first word at or after `from` that begins before `limit`, or null. */
export function nextToken(text: string, from: number, limit: number = text.length): Token | null {
  let start = from;
  const last = Math.min(limit, text.length);
  while (start < last && (classOf(text.charCodeAt(start)) & LETTERS) === 0) start += 1;
  if (start >= last) return null;
  const end = endOfWord(text, start);
  const word = text.slice(start, end);
  const unspaced = (classOf(text.charCodeAt(start)) & UNSPACED) !== 0;
  return { start, end, text: word, folded: unspaced ? word : foldWord(word), unspaced };
}

/** The words of a text, in order. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (let token = nextToken(text, 0); token !== null; token = nextToken(text, token.end)) tokens.push(token);
  return tokens;
}

export const ARTICLES: readonly string[] =
  'the le la les el los las il lo gli der die das den dem des de het o os a as an al den det en'.split(' ');
const articles = new Set(ARTICLES);

/** True for an article that may be left out before a name ("the Guardian", "Guardian"). */
export function isArticle(folded: string): boolean {
  return articles.has(folded);
}

/** The folded words of a name without its article, joined by spaces: what exact look-ups use. */
export function nameKey(name: string): string {
  const words = readTokens(name).map((token) => token.folded);
  const first = words[0];
  return (words.length > 1 && first !== undefined && isArticle(first) ? words.slice(1) : words).join(' ');
}
