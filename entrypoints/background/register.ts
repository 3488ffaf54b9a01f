import { openLibrary } from '../../utils/library/openLibrary.ts';
import { ownOutlets } from '../../utils/library/ownOutlets.ts';
import { loadRegister } from '../../utils/outlets/loadRegister.ts';
import type { Register } from '../../utils/outlets/register.ts';

let loaded: { own: string; register: Register } | null = null;

/** The reader's own outlets; none where the library cannot be had. */
async function loadOwn() {
  const library = openLibrary();
  try {
    return await ownOutlets(library);
  } catch {
    return [];
  } finally {
    library.close();
  }
}

/**
 * The register of outlets with the reader's own. Loaded on first use, so that a service worker that only wakes up for
 * a message stays quick, and anew when the reader's own have changed.
 */
export async function register(): Promise<Register> {
  const outlets = await loadOwn();
  const own = JSON.stringify(outlets);
  if (loaded?.own !== own) loaded = { own, register: loadRegister(outlets) };
  return loaded.register;
}
