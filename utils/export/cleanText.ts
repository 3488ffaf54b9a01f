/** Text without what no format can hold or show: half letters and control characters besides tab and line ends. */
export const cleanText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '');

/**
 * One line of text as long as a label may be. Control characters, stray surrogates and signs that turn the writing
 * direction of what follows come from hostile pages.
 */
export function lineOf(text: string, max = 200): string {
  const line = text
    .slice(0, 4 * max)
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > max ? `${letters.slice(0, max - 1).join('')}…` : line;
}
