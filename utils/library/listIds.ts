import { type ListOptions, listKeys } from './listKeys.ts';
import { foldedWords } from './searchWords.ts';
import type { Library } from './tables.ts';

/** Ids of every reading that a search and its filters find, newest first. */
export async function listIds(library: Library, options: Omit<ListOptions, 'limit' | 'before'>): Promise<string[]> {
  const starts = [...new Set(foldedWords(options.text ?? ''))];
  const limit = await library.readings.count();
  if (limit === 0) return [];
  return (await listKeys(library, starts, { ...options, limit })).map(([, id]) => id);
}
