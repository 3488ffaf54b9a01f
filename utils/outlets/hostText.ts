/**
 * Domains and accounts as the compiled register has them. Most begin with a stretch of the outlet's name, small and without
 * spaces, for which a sign stands: "=.no" is aftenposten.no in the row of Aftenposten. So the register is a ninth smaller.
 */
const FIRST_WORD = '<';
const NAME = '=';
const AFTER_FIRST_WORD = '>';
/** From the most to the least common; their codes follow one another. */
const SIGNS = [NAME, FIRST_WORD, AFTER_FIRST_WORD];
const [LOWEST, HIGHEST] = [FIRST_WORD.charCodeAt(0), AFTER_FIRST_WORD.charCodeAt(0)];
/** Shorter stretches are not worth the sign. */
const SHORTEST = 3;
/** Before a name that is an ordinary word. */
const MARKS = '~^';
const SPACE = 32;

/** Whether the code is that of a sign that stands for a stretch of the name. */
export const isSign = (code: number): boolean => code >= LOWEST && code <= HIGHEST;

/** The lower-case code of an ASCII letter, a digit's own, else 0. */
function plainCode(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  return code >= 65 && code <= 90 ? code + 32 : 0;
}

/** Gives the codes of the name that a line of names begins with, or of the stretch that `sign` means, as domains write it. */
export function eachNameCode(text: string, lineStart: number, sign: number, take: (code: number) => void): void {
  let at = MARKS.includes(text[lineStart] ?? '') ? lineStart + 1 : lineStart;
  let taking = sign !== HIGHEST;
  for (let code = text.charCodeAt(at); code >= SPACE; code = text.charCodeAt(++at)) {
    if (code === SPACE && sign === LOWEST) return;
    if (code === SPACE) taking = true;
    const plain = taking ? plainCode(code) : 0;
    if (plain !== 0) take(plain);
  }
}

function stretchOf(line: string, sign: string): string {
  const codes: number[] = [];
  eachNameCode(line, 0, sign.charCodeAt(0), (code) => codes.push(code));
  return String.fromCharCode(...codes);
}

/** A domain or account as it is compiled; `names`: the outlet's line of names. */
export function shortHost(host: string, names: string): string {
  let short = host;
  for (const sign of SIGNS) {
    const stretch = stretchOf(names, sign);
    const length = 1 + host.length - stretch.length;
    if (stretch.length >= SHORTEST && length < short.length && host.startsWith(stretch)) {
      short = sign + host.slice(stretch.length);
    }
  }
  return short;
}

/** What `shortHost` made short. */
export const fullHost = (short: string, names: string): string =>
  isSign(short.charCodeAt(0)) ? stretchOf(names, short.charAt(0)) + short.slice(1) : short;
