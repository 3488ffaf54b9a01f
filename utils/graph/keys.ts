import type { Publisher, Reading, Source } from '../model.ts';

/** The registry id of the outlet that goes by this name, or null. */
export type OutletIdOf = (name: string) => string | null;

/** A name without case, accents and punctuation: what two spellings of it share. */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Photo credits and some sources have a name only. What the readings themselves tell of the name counts where the
 * register does not know it; a name that two outlets go by tells nothing.
 */
export function learnOutlets(readings: readonly Reading[], outletIdOf: OutletIdOf): OutletIdOf {
  const learnt = new Map<string, string | null>();
  const learn = (name: string, id: string | null) => {
    if (id === null) return;
    const there = learnt.get(fold(name));
    learnt.set(fold(name), there === undefined || there === id ? id : null);
  };
  for (const { publisher, sources } of readings) {
    if (publisher?.identity === 'known') learn(publisher.name, publisher.outletId);
    for (const { kind, name, outletId } of sources) if (kind === 'outlet') learn(name, outletId);
  }
  return (name) => outletIdOf(name) ?? learnt.get(fold(name)) ?? null;
}

/** The keys of nodes: outlets by registry id, else by folded name. */
export class Keys {
  readonly #idOf: OutletIdOf;

  constructor(idOf: OutletIdOf) {
    this.#idOf = idOf;
  }

  outlet(name: string, outletId: string | null = null): string {
    return `outlet:${outletId ?? this.#idOf(name) ?? fold(name)}`;
  }

  /** An impostor goes by its domain: it bears the name, and may bear the id, of the outlet it imitates. */
  publisher({ name, domain, outletId, identity }: Publisher): string {
    return identity === 'impostor' ? `outlet:${domain}` : this.outlet(name, outletId);
  }

  /** Unnamed sources and documents are keyed by article: two articles' "officials" are not the same. */
  source({ kind, name, outletId, self }: Source, { url, publisher }: Reading): string {
    if (kind === 'outlet') {
      const imitated = self && publisher?.identity === 'impostor';
      return imitated ? this.publisher(publisher) : this.outlet(name, outletId);
    }
    if (kind === 'anonymous' || kind === 'document') return `${kind}:${url}#${fold(name)}`;
    return `${kind}:${fold(name)}`;
  }
}
