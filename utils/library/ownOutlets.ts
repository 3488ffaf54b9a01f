import type { OwnOutlet } from '../model.ts';
import { foldedWords } from './searchWords.ts';
import type { Library } from './tables.ts';

/** An own outlet as it is kept: it always has an id. */
export type KeptOutlet = OwnOutlet & { id: string };

/** The reader's own outlets, by id. */
export const ownOutlets = (library: Library): Promise<KeptOutlet[]> => library.ownOutlets.orderBy('id').toArray();

/**
 * Keeps an own outlet; one with the same id is replaced. Without an id it gets one: that of the outlet it corrects,
 * else one made of its name that nothing else has.
 */
export function saveOwnOutlet(library: Library, own: OwnOutlet): Promise<KeptOutlet> {
  return library.transaction('rw', library.ownOutlets, async () => {
    const kept = { ...own, id: own.id ?? own.corrects ?? (await freeId(library, own.name)) };
    await library.ownOutlets.put(kept);
    return kept;
  });
}

async function freeId(library: Library, name: string): Promise<string> {
  const wanted = `own-${foldedWords(name).join('-') || 'outlet'}`;
  const taken = new Set(await library.ownOutlets.where('id').startsWith(wanted).primaryKeys());
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}

export const removeOwnOutlet = (library: Library, id: string): Promise<void> => library.ownOutlets.delete(id);
