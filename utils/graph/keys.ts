import type { Publisher, Reading, Source } from '../model.ts';

/** The registry id of the outlet that goes by this name, or null. */
export type OutletIdOf = (name: string) => string | null;

/** A name without case, accents and punctuation: what two spellings of it share. */
export function fold(name: string): string {
  // Most names are plain, and there are millions of them in an export.
  if (/^[a-z0-9]+(?: [a-z0-9]+)*$/i.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Photo credits and some sources have a name only. What the readings themselves tell of the name counts where the
 * register does not know it; a name that two outlets go by tells nothing.
 */
export class OutletNames {
  readonly #learnt = new Map<string, string | null>();

  learn({ publisher, sources }: Reading): void {
    if (publisher?.identity === 'known') this.#learn(publisher.name, publisher.outletId);
    for (const { kind, name, outletId } of sources) if (kind === 'outlet') this.#learn(name, outletId);
  }

  #learn(name: string, id: string | null): void {
    if (id === null) return;
    const folded = fold(name);
    const there = this.#learnt.get(folded);
    if (there === undefined) this.#learnt.set(folded, id);
    else if (there !== id) this.#learnt.set(folded, null);
  }

  /** By folded name. */
  idOf(folded: string): string | null {
    return this.#learnt.get(folded) ?? null;
  }
}

/** Begins the key of an outlet that may still be learnt from later readings; no folded name or URL holds it. */
const OPEN = 'outlet:\0';

/** Whether the key holds a name that has still to be settled. */
export const isOpen = (key: string): boolean => key.includes(OPEN);

/** The key as it stands when all readings have been seen. */
export function settle(key: string, names: OutletNames): string {
  const at = key.lastIndexOf(OPEN);
  if (at === -1) return key;
  const folded = key.slice(at + OPEN.length);
  return `${key.slice(0, at)}outlet:${names.idOf(folded) ?? folded}`;
}

/** The keys of nodes: outlets by registry id, else by folded name. */
export class Keys {
  readonly #idOf: OutletIdOf;

  constructor(idOf: OutletIdOf) {
    this.#idOf = idOf;
  }

  /** Open when neither the reading nor the register tells the outlet's id. */
  outlet(name: string, outletId: string | null = null): string {
    const id = outletId ?? this.#idOf(name);
    return id === null ? OPEN + fold(name) : `outlet:${id}`;
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
