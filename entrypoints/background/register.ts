import { openLibrary } from '../../utils/library/openLibrary.ts';
import { ownOutlets } from '../../utils/library/ownOutlets.ts';
import type { OwnOutlet } from '../../utils/model.ts';
import { loadRegister } from '../../utils/outlets/loadRegister.ts';
import type { Register } from '../../utils/outlets/register.ts';
import { inTime } from './inTime.ts';

/** How long to wait for the library, in milliseconds: a restore may hold it for minutes. */
const PATIENCE = 500;

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
 * a message stays quick, and anew when the reader's own have changed. While the library cannot be asked, as last seen.
 */
export async function register(): Promise<Register> {
  const outlets = await inTime<OwnOutlet[] | null>(loadOwn(), PATIENCE, null);
  if (outlets === null && loaded) return loaded.register;
  const own = JSON.stringify(outlets ?? []);
  if (loaded?.own !== own) loaded = { own, register: loadRegister(outlets ?? []) };
  return loaded.register;
}
