import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { compileOutlets } from '../../utils/outlets/compileOutlets.ts';
import { readOutletData } from './readOutletData.ts';

const SOURCE = new URL('../../utils/outlets/', import.meta.url);
const COMPILED = new URL('compiled/outlets.ts', SOURCE);

const changedAt = (url: URL): number => statSync(url).mtimeMs;

/** When the data or the code that shapes it last changed: a register in an older shape must never be read by newer code. */
function newestSource(): number {
  const folders = [SOURCE, new URL('data/', SOURCE)];
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)));
  return Math.max(...files.filter((file) => !file.href.endsWith('/compiled')).map(changedAt));
}

/** Writes `utils/outlets/compiled/outlets.ts`, which git ignores, from `utils/outlets/data/`, unless it is newer than these. */
export function compileRegister(): void {
  if (existsSync(COMPILED) && changedAt(COMPILED) > newestSource()) return;
  const text = compileOutlets(readOutletData().map(({ record }) => record));
  const literal = JSON.stringify(text);
  mkdirSync(new URL('./', COMPILED), { recursive: true });
  writeFileSync(
    COMPILED,
    `// Written by tests/tools/compileRegister.ts; edit utils/outlets/data/ instead.\nexport const compiled = ${literal};\n`,
  );
}

if (import.meta.main) compileRegister();
