import { isArticle } from './foldName.ts';

/** The id of an outlet without the article that its name begins with: "guardian" for "the-guardian". */
function stemOf(id: string): string {
  const head = id.indexOf('-');
  return head > 0 && isArticle(id.slice(0, head)) ? id.slice(head + 1) : id;
}

/**
 * Order of the rows: by id, articles aside. So outlets whose names begin with the same word mostly stand together, and
 * the compiled register need only say where the first does.
 */
export function compareIds(a: string, b: string): number {
  const [first, second] = [stemOf(a), stemOf(b)];
  if (first === second) return a === b ? 0 : a < b ? -1 : 1;
  return first < second ? -1 : 1;
}

/** Whether the id begins with this folded word; those that do stand together. */
export function idStartsWith(id: string, word: string): boolean {
  const stem = stemOf(id);
  return stem.startsWith(word) && (stem.length === word.length || stem.charAt(word.length) === '-');
}
