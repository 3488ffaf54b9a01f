/** `npm run bench`: runs the parts and prints what was measured beside the peers and the bars. */
import { benchExport } from './export.ts';
import { benchLibrary } from './library.ts';
import { benchPage } from './page.ts';
import { benchRead } from './read.ts';

const rows = [...(await benchPage()), ...(await benchLibrary()), ...(await benchExport()), ...(await benchRead())];
console.table(rows);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
