import { mkdirSync, writeFileSync } from 'node:fs';
import { compileOutlets } from '../../utils/outlets/compileOutlets.ts';
import { readOutletData } from './readOutletData.ts';

const FOLDER = new URL('../../utils/outlets/compiled/', import.meta.url);

/** Writes `utils/outlets/compiled/outlets.ts`, which git ignores, from `utils/outlets/data/`. */
export function compileRegister(): void {
  const text = compileOutlets(readOutletData().map(({ record }) => record));
  const literal = JSON.stringify(text);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    new URL('outlets.ts', FOLDER),
    `// Written by tests/tools/compileRegister.ts; edit utils/outlets/data/ instead.\nexport const compiled = ${literal};\n`,
  );
}

if (import.meta.main) compileRegister();
