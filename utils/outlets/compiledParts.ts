/** The parts of the compiled register, in this order. */
export const PARTS = ['names', 'hosts', 'facts', 'words', 'places', 'shared', 'handles'] as const;

/** A stretch of the compiled register. */
export type Part = { text: string; start: number; end: number };
/** `count`: how many outlets there are. */
export type Parts = Record<(typeof PARTS)[number], Part> & { count: number };

/** Sets off the names or domains of a column: ASCII's unit separator. */
export const SEPARATOR = '\x1f';

/** Changes with the shape of what is compiled: a text in another shape must be refused, not searched. */
const SHAPE = 'register-4';

/** Writes the parts with a line before them: the shape, their lengths, and the number of outlets. */
export function joinParts(parts: Record<(typeof PARTS)[number], string>, count: number): string {
  const texts = PARTS.map((part) => parts[part]);
  return [`${[SHAPE, ...texts.map((text) => text.length), count].join(' ')}\n`, ...texts].join('');
}

/** Where the parts of the compiled register stand; nothing is copied. Throws for a text in another shape. */
export function findParts(text: string): Parts {
  const head = text.indexOf('\n');
  const [shape, ...numbers] = text.slice(0, head).split(' ');
  const lengths = numbers.map(Number);
  const whole = lengths.slice(0, PARTS.length).reduce((sum, length) => sum + length, head + 1);
  if (shape !== SHAPE || whole !== text.length) {
    throw new Error('The compiled register of outlets does not fit this code: run `npm run prepare`.');
  }
  let start = head + 1;
  const parts = PARTS.map((name, at) => {
    const part = { text, start, end: start + (lengths[at] ?? 0) };
    start = part.end;
    return [name, part] as const;
  });
  return { ...Object.fromEntries(parts), count: lengths[PARTS.length] ?? 0 } as Parts;
}

/** Every so many lines the place of one is written down. */
const STEP = 32;
const DIGITS = 4;

/** Places of every 32nd line, four digits in base 36 each. */
export function writePlaces(lines: string): string {
  let places = '';
  let from = 0;
  for (let line = 0; from < lines.length; line += 1) {
    if (line % STEP === 0) places += from.toString(36).padStart(DIGITS, '0');
    from = lines.indexOf('\n', from) + 1;
  }
  return places;
}

/** The lines of a part by number, found from the nearest place written down. */
export class Lines {
  readonly #part: Part;
  readonly #places: Part;

  constructor(part: Part, places: Part) {
    this.#part = part;
    this.#places = places;
  }

  at(number: number): string | null {
    const digit = this.#places.start + Math.floor(number / STEP) * DIGITS;
    if (number < 0 || digit >= this.#places.end) return null;
    const { text, start, end } = this.#part;
    let from = start + Number.parseInt(this.#places.text.slice(digit, digit + DIGITS), 36);
    for (let line = number % STEP; line > 0; line -= 1) from = text.indexOf('\n', from) + 1;
    return from < start || from >= end ? null : text.slice(from, text.indexOf('\n', from));
  }
}
