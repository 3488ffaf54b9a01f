/** Any white space but single spaces between words. */
const UNEVEN = /[^\S ]| {2}|^ | $/;

/** What white space parts in a text. */
export function wordsOf(text: string): string[] {
  if (text === '') return [];
  return UNEVEN.test(text) ? (text.match(/\S+/g) ?? []) : text.split(' ');
}
