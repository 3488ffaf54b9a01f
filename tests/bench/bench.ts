/**
 * `npm run bench`: runs the parts and prints what was measured beside the peers and the bars. `npm run bench -- popup
 * page` runs only these. A part that fails is named and the rest goes on.
 */
import type { BenchRow } from './page.ts';

/** Loaded when its turn comes: what one part brings into memory must not weigh on another's figures. */
const PARTS: Record<string, () => Promise<BenchRow[]>> = {
  outlets: async () => (await import('./outlets.ts')).benchOutlets(),
  sourcing: async () => (await import('./sourcing.ts')).benchSourcing(),
  page: async () => (await import('./page.ts')).benchPage(),
  popup: async () => (await import('./popup.ts')).benchPopup(),
  history: async () => (await import('./history.ts')).benchHistory(),
  library: async () => (await import('./library.ts')).benchLibrary(),
  export: async () => (await import('./export.ts')).benchExport(),
  read: async () => (await import('./read.ts')).benchRead(),
};

async function measure(part: string): Promise<BenchRow[]> {
  try {
    return (await PARTS[part]?.()) ?? [];
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return [{ what: part, measured: `failed: ${said.slice(0, 200)}`, peer: '', bar: '', met: false }];
  }
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
const rows: BenchRow[] = [];
for (const part of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
  console.error(`measuring: ${part}`);
  rows.push(...(await measure(part)));
}
console.table(rows);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
