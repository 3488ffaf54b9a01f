/** Words in marks or brackets of their own that part no name: "Jane “Quay” Roe", "Deputy Chief Officer (DCO) Jane Roe". */
import { gap, type Tokens } from './nameTokens.ts';
import type { Words } from './nameWords.ts';

const ACRONYM = /^\p{Lu}{2,7}$/u;
const OPENS_NICKNAME = /^ ["“‘']$/u;
const CLOSES_NICKNAME = /^["”’'] $/u;

/** Whether the word at `at` stands so within a name. */
export const isSetApart = (text: string, tokens: Tokens, at: number, words: Words): boolean =>
  isTitleInitials(text, tokens, at, words) || isNickname(text, tokens, at, words);

/** A title's initials before a name. */
function isTitleInitials(text: string, tokens: Tokens, at: number, words: Words): boolean {
  const [title, initials, name] = [tokens.at(at - 1), tokens.at(at), tokens.at(at + 1)];
  if (!title || !initials || !name?.isCapital || !ACRONYM.test(initials.text)) return false;
  return words.titles.has(title.text) && gap(text, title, initials) === ' (' && gap(text, initials, name) === ') ';
}

/** A nickname behind a given name, or behind a name with a title. */
function isNickname(text: string, tokens: Tokens, at: number, words: Words): boolean {
  const [title, before, name, after] = [-2, -1, 0, 1].map((step) => tokens.at(at + step));
  if (!before?.isCapital || !name?.isCapital || !after) return false;
  if (!words.given.has(before.text) && (at < 2 || !words.titles.has(title?.text ?? ''))) return false;
  if (!after.isCapital && !words.particles.has(after.text)) return false;
  return OPENS_NICKNAME.test(gap(text, before, name)) && CLOSES_NICKNAME.test(gap(text, name, after));
}
