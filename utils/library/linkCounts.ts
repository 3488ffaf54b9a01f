/** Outlets at the other end of links, and how many articles show each. */
export type LinkCounts = Map<string, number>;

/** So many articles more (or less) show that one outlet rests on another. */
export type PairChange = [citing: string, cited: string, by: number];

export type OutletLink = { key: string; articles: number };

/** The most frequent first; keys settle the order of those that are equal. */
const byFrequency = (a: OutletLink, b: OutletLink): number => b.articles - a.articles || (a.key < b.key ? -1 : 1);

/** The text of a link's key as it opens its line; JSON leaves no line end in it. */
const opening = (key: string): string => `[${JSON.stringify(key)},`;

/**
 * As a row of the library holds them: a line for each link, the most frequent first. Browsers copy a text far faster than
 * an object of hundreds of parts, and who asks for the first few reads no further.
 */
export const linksText = (counts: LinkCounts): string =>
  [...counts]
    .map(([key, articles]) => ({ key, articles }))
    .sort(byFrequency)
    .map(({ key, articles }) => `${opening(key)}${articles}]`)
    .join('\n');

/** What `linksText` wrote, or its first lines. */
export const linksFrom = (text = '', lines = Number.POSITIVE_INFINITY): LinkCounts => {
  let end = -1;
  for (let line = 0; line < lines; line++) {
    end = text.indexOf('\n', end + 1);
    if (end < 0) break;
  }
  const read = end < 0 ? text : text.slice(0, end);
  return new Map(JSON.parse(`[${read.replaceAll('\n', ',')}]`));
};

/** The count of one link in what `linksText` wrote. */
function countOf(text: string, key: string): number {
  const start = `\n${opening(key)}`;
  const at = `\n${text}`.indexOf(start);
  return at < 0 ? 0 : Number.parseInt(text.slice(at + start.length - 1), 10);
}

/** The first of the links of a text after some changes, as many as asked for. */
export function firstLinks(text: string, changes: LinkCounts, limit: number): OutletLink[] {
  // Changes may take some of the first lines away, but no line further down comes first without one.
  const counts = linksFrom(text, limit + changes.size);
  for (const [key, by] of changes) counts.set(key, countOf(text, key) + by);
  const links = [...counts].map(([key, articles]) => ({ key, articles }));
  return links
    .filter(({ articles }) => articles > 0)
    .sort(byFrequency)
    .slice(0, limit);
}
