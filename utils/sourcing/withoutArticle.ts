/** Names without the article before them: "the Post" is "Post". */
import { fold } from './fold.ts';
import type { Language } from './languages/language.ts';
import { perLanguage } from './perLanguage.ts';

/** A name without its leading article, as written. */
export function withoutArticle(name: string, { names }: Language): string {
  const article = names.articles.find((word) => name.startsWith(`${word} `));
  return article === undefined ? name : name.slice(article.length + 1);
}

const articleAtEnd = perLanguage(({ names }) => new RegExp(`(?<!\\p{L})(?:${names.articles.join('|')}) $`, 'u'));

/** Whether a text ends with an article: what follows it is named with one. */
export const endsWithArticle = (text: string, language: Language): boolean => articleAtEnd(language).test(text);

/** A name folded and without its leading article, for comparing. */
export const bareName = (name: string, language: Language): string =>
  fold(withoutArticle(name.trim().toLowerCase(), language));
