/** Outlets at the other end of links, and how many articles show each. */
export type LinkCounts = Map<string, number>;

/** So many articles more (or less) show that one outlet rests on another. */
export type PairChange = [citing: string, cited: string, by: number];

/** As a row of the library holds them: browsers copy a text far faster than an object of hundreds of parts. */
export const linksText = (counts: LinkCounts): string => JSON.stringify([...counts]);

/** What `linksText` wrote. */
export const linksFrom = (text: string | undefined): LinkCounts => new Map(text === undefined ? [] : JSON.parse(text));
