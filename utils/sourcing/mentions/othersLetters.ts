/** Letters that an outlet abroad shares with a body of the country that a text is about. */
import type { NameMatch, Register } from '../../outlets/register.ts';
import type { Language } from '../languages/language.ts';
import { perLanguage } from '../perLanguage.ts';
import { endsWithArticle, withoutArticle } from '../withoutArticle.ts';

const outletBehind = perLanguage(({ names: { articledLetters } }) =>
  articledLetters === undefined ? null : new RegExp(`^(?:${articledLetters.unless})`, 'u'),
);

/** What is looked at behind letters. */
const SIDE = 24;
const LETTERS = /^\p{Lu}{2,4}$/u;

/**
 * "the QNA said": letters behind an article that are short for an agency, or for an outlet of another language, are some
 * body's of the country that the text is about, unless a word behind them says otherwise. So are those of agencies for
 * pictures, which tell nothing, with or without one.
 */
export function isOthersLetters(
  text: string,
  { text: name, start, end, outletIds }: NameMatch,
  { language, register }: { language: Language; register: Register },
): boolean {
  const unless = outletBehind(language);
  const bare = withoutArticle(name, language);
  if (!unless || !LETTERS.test(bare) || language.names.articledLetters?.names.includes(bare)) return false;
  if (unless.test(text.slice(end, end + SIDE))) return false;
  const isArticled = bare !== name || endsWithArticle(text.slice(Math.max(0, start - 8), start), language);
  return outletIds.every((id) => {
    const outlet = register.byId(id);
    if (outlet?.kind === 'photo-agency') return true;
    if (!isArticled) return false;
    return outlet?.kind === 'wire' || outlet?.languages.includes(language.lang) === false;
  });
}
