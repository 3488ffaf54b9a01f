import { loadRegister } from '../../utils/outlets/loadRegister.ts';
import type { Register } from '../../utils/outlets/register.ts';

let loaded: Register | null = null;

/** The register of outlets, loaded on first use: a service worker that only wakes up for a message stays quick. */
export function register(): Register {
  loaded ??= loadRegister();
  return loaded;
}
