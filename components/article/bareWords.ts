const OPENING = /^\s*["“„«‹「『]\s*/u;
const CLOSING = /\s*["”“»›」』]\s*$/u;

/** Selected words without the quotation marks round them: the page sets marks of its own. Inner marks stay. */
export function bareWords(selected: string): string {
  if (!OPENING.test(selected)) return selected;
  return selected.replace(OPENING, '').replace(CLOSING, '');
}
