import type { ListOptions } from '../../utils/library/listKeys.ts';

/** What a reader narrows the history by: tags as the library makes them, days as date fields give them. */
export type Filters = {
  publisher: string;
  cited: string;
  agency: string;
  relation: string;
  language: string;
  /** YYYY-MM-DD, local, both inclusive. */
  from: string;
  to: string;
};

export type Wanted = { text: string; filters: Filters };

/** Empty means everything. */
export const NO_FILTERS: Filters = {
  publisher: '',
  cited: '',
  agency: '',
  relation: '',
  language: '',
  from: '',
  to: '',
};

export const EVERYTHING: Wanted = { text: '', filters: NO_FILTERS };

export const countFilters = (filters: Filters): number => Object.values(filters).filter(Boolean).length;

/** Whether anything narrows the history. */
export const isNarrow = ({ text, filters }: Wanted): boolean => text.trim() !== '' || countFilters(filters) > 0;

/** The start of a local day as the library writes times; `days` later. */
function dayStart(day: string, days = 0): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + days).toISOString();
}

/** A search as the library takes it. */
export function listOptions({ text, filters }: Wanted): Omit<ListOptions, 'limit' | 'before'> {
  const { from, to, ...tagged } = filters;
  const tags = Object.values(tagged).filter(Boolean);
  return {
    ...(text ? { text } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(from ? { from: dayStart(from) } : {}),
    ...(to ? { to: dayStart(to, 1) } : {}),
  };
}
