const LONGEST_OPENING = 40;
const SEPARATORS = ' :：';

/** "By Jane Doe": words that open bylines, a space or colon, and more. */
export function opensByline(text: string, openings: ReadonlySet<string>): boolean {
  for (let at = 1; at <= LONGEST_OPENING && at < text.length; at++)
    if (SEPARATORS.includes(text[at] ?? '') && openings.has(text.slice(0, at))) return /[^\s:：]/.test(text.slice(at));
  return false;
}
