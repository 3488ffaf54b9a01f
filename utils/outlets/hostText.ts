/**
 * Domains as the compiled register has them. Half of all begin with the outlet's name, small and without spaces, for which
 * one sign stands: "=.no" is aftenposten.no in the row of Aftenposten. So the register is a fourteenth smaller.
 */
const NAME = '=';
export const NAME_CODE = NAME.charCodeAt(0);
/** Shorter names are not worth the sign. */
const SHORTEST = 3;
/** Before a name that is an ordinary word. */
const MARKS = '~^';
const SPACE = 32;

/** The lower-case code of an ASCII letter, a digit's own, else 0. */
function plainCode(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
}

/** Gives the codes of the name that a line of names begins with, as domains write it. */
export function eachNameCode(text: string, lineStart: number, take: (code: number) => void): void {
  let at = MARKS.includes(text[lineStart] ?? '') ? lineStart + 1 : lineStart;
  for (let code = text.charCodeAt(at); code >= SPACE; code = text.charCodeAt(++at)) {
    const plain = plainCode(code);
    if (plain !== 0) take(plain);
  }
}

function writtenName(line: string): string {
  const codes: number[] = [];
  eachNameCode(line, 0, (code) => codes.push(code));
  return String.fromCharCode(...codes);
}

/** A domain as it is compiled; `names`: the outlet's line of names. */
export function shortDomain(domain: string, names: string): string {
  const name = writtenName(names);
  return name.length >= SHORTEST && domain.startsWith(name) ? `${NAME}${domain.slice(name.length)}` : domain;
}

/** What `shortDomain` made short. */
export const fullDomain = (short: string, names: string): string =>
  short.startsWith(NAME) ? writtenName(names) + short.slice(NAME.length) : short;
