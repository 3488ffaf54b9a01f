/** Matches of a pattern without a copy of the pattern. */
const NONE: readonly RegExpExecArray[] = [];

/**
 * All matches of a global pattern, as `matchAll` gives them. `matchAll` makes a copy of the pattern at every call,
 * which costs more than the search itself where a sentence is tried with dozens of patterns and most do not match.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  while (match) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
    match = pattern.exec(text);
  }
  return found;
}
