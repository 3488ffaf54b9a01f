import { compiled } from './compiled/outlets.ts';
import { createRegister } from './createRegister.ts';
import type { OwnOutlet } from './outletRecord.ts';
import type { Register } from './register.ts';

/** The register that the extension ships, with the reader's own entries. Call again when those change. */
export function loadRegister(own: readonly OwnOutlet[] = []): Register {
  return createRegister(compiled, own);
}
