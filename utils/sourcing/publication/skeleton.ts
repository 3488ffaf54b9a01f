/** Letters that look alike in common typefaces, to the Latin letter they imitate. Subset of Unicode TS 39's confusables. */
const LOOK_ALIKES: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  ı: 'i',
  і: 'i',
  ɩ: 'i',
  í: 'i',
  ì: 'i',
  ł: 'l',
  ӏ: 'l',
  а: 'a',
  α: 'a',
  ɑ: 'a',
  е: 'e',
  є: 'e',
  ё: 'e',
  ο: 'o',
  о: 'o',
  օ: 'o',
  ø: 'o',
  р: 'p',
  ρ: 'p',
  с: 'c',
  ϲ: 'c',
  х: 'x',
  χ: 'x',
  у: 'y',
  γ: 'y',
  ѕ: 's',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  ѡ: 'w',
  ν: 'v',
  ѵ: 'v',
  υ: 'u',
  к: 'k',
  κ: 'k',
  м: 'm',
  т: 't',
  τ: 't',
  п: 'n',
  ո: 'n',
  η: 'n',
  ɡ: 'g',
  ց: 'g',
  в: 'b',
  Ь: 'b',
  ь: 'b',
  г: 'r',
  ß: 'b',
  þ: 'p',
  ð: 'd',
  đ: 'd',
};
// pairs of letters that run together
const PAIRS: readonly [string, string][] = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['ii', 'n'],
];

/** A label with every look-alike letter replaced, for comparing what two domains look like. */
export function skeleton(label: string): string {
  const plain = label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  let folded = Array.from(plain, (letter) => LOOK_ALIKES[letter] ?? letter)
    .join('')
    .replaceAll('i', 'l')
    .replaceAll('-', '');
  for (const [pair, letter] of PAIRS) folded = folded.replaceAll(pair, letter);
  return folded;
}
