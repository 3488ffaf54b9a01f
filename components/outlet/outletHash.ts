/** The place of an outlet's page in the full tab. */
export const outletHash = (key: string): string => `#/outlet/${encodeURIComponent(key)}`;

/** The place of a reading in the full tab. */
export const readingHash = (id: string): string => `#/reading/${encodeURIComponent(id)}`;
