import { expect, test } from 'vitest';
import { foldedWords } from '../../../utils/library/searchWords.ts';

/** As the library searches: each word of the search begins a word of the text. */
function finds(text: string, search: string): boolean {
  const words = foldedWords(text);
  return foldedWords(search).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

test.each([
  ['Palais de l’Élysée', 'elysee'],
  ['Palais de l’Elysee', 'ÉLYSÉ'],
  ['Die Straße nach Łódź', 'strasse lodz'],
  ['København og Tromsø', 'kobenhavn tromso'],
  ['Işık Yıldırım konuştu', 'isik yildirim'],
  ['ΤΟ ΒΗΜΑ της Κυριακής', 'βημα κυριακης'],
  ['Министр Шойгу заявил', 'шойгу минист'],
  // A Persian keyboard's ye and kaf, an Arabic one's.
  ['كيهان: گفتگوی تازه', 'کیهان گفتگو'],
  ['وزير الخارجيّة المصريّ', 'الخارجية'],
  ['می‌گوید که برمی‌گردد', 'می‌گوید'],
  ['外交部发言人毛宁表示', '发言人'],
  ['外交部发言人毛宁表示', '毛'],
  ['外交部发言人毛宁表示', '表示'],
  ['BBC中文网的报道', 'bbc 报道'],
  ['岸田首相がテレビで述べた', 'テレビ 首相'],
  ['นายกรัฐมนตรีกล่าวว่า', 'รัฐมนตรี'],
  ['대통령실 관계자는', '대통령'],
])('“%s” is found by “%s”', (text, search) => {
  expect(finds(text, search)).toBe(true);
});

test.each([
  ['Palais de l’Élysée', 'lysee'],
  ['外交部发言人毛宁表示', '交发'],
  ['外交部发言人毛宁表示', '宁毛'],
  ['Palais', 'palais elysee'],
])('“%s” is not found by “%s”', (text, search) => {
  expect(finds(text, search)).toBe(false);
});
