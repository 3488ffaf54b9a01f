import { decodeEntities } from './cleanText.ts';

/** Largest JSON-LD block read, in characters; sites' real blocks stay far below, except those that carry whole feeds. */
export const MAX_BLOCK = 400_000;
/** Largest block that is mended, letter by letter: some 10 ms. */
const MAX_REPAIR = 120_000;

const WRAPPERS = /^\s*(?:<!--|(?:\/[/*]\s*)?<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/[/*]\s*)?\]\]>(?:\s*\*\/)?)\s*$/g;

/** Undoes one level of HTML escaping, which some templates put over the whole block. */
const unescapeHtml = (text: string): string =>
  text.replace(/&(?:quot|amp|apos|[lg]t|#(?:34|39|x22|x27));/gi, decodeEntities);

/** The next character after `at` that is no white space. */
function nextSolid(text: string, at: number): string {
  let i = at;
  while (i < text.length && i < at + 200 && text.charCodeAt(i) <= 32) i++;
  return text[i] ?? '';
}

/** A quotation mark ends its string only where JSON could go on; else the template forgot to escape it. */
const endsString = (text: string, at: number): boolean => {
  const next = nextSolid(text, at + 1);
  return next === '' || ',:}]'.includes(next);
};

type Repair = { out: string[]; open: string[]; inString: boolean };

function repairInString(state: Repair, text: string, at: number): number {
  const char = text[at] ?? '';
  if (char === '\\') {
    const next = text[at + 1] ?? '';
    state.out.push('"\\/bfnrtu'.includes(next) ? char + next : next === '\n' ? '\\n' : next);
    return at + 2;
  }
  if (char === '"') {
    if (endsString(text, at)) {
      state.inString = false;
      state.out.push('"');
    } else state.out.push('\\"');
  } else state.out.push(char.charCodeAt(0) < 32 ? ' ' : char);
  return at + 1;
}

function repairOutside(state: Repair, text: string, at: number): number {
  const char = text[at] ?? '';
  if (char === '"') state.inString = true;
  if (char === '{' || char === '[') state.open.push(char === '{' ? '}' : ']');
  if (char === '}' || char === ']') state.open.pop();
  if (char === ';') return at + 1;
  if (char === ',' && ',}]'.includes(nextSolid(text, at + 1) || ']')) return at + 1;
  state.out.push(char);
  return at + 1;
}

/** Mends what templates break: raw line ends and quotation marks in strings, trailing commas, a missing end. */
function repair(text: string): string {
  const state: Repair = { out: [], open: [], inString: false };
  for (let at = 0; at < text.length; )
    at = state.inString ? repairInString(state, text, at) : repairOutside(state, text, at);
  if (state.inString) state.out.push('"');
  return state.out.join('') + state.open.reverse().join('');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON as pages carry it: strict first, then unescaped, then mended. `undefined` when nothing helps. */
export function parseLooseJson(source: string): unknown {
  if (source.length > MAX_BLOCK) return undefined;
  const text = source.replace(WRAPPERS, '').trim();
  if (text === '') return undefined;
  const strict = parse(text);
  if (strict !== undefined) return strict;
  const plain = /^[[{]\s*&/.test(text) ? unescapeHtml(text) : text;
  const loose = plain === text ? undefined : parse(plain);
  return loose ?? (plain.length > MAX_REPAIR ? undefined : parse(repair(plain)));
}
