/** `npm run bench`: runs the parts and prints what was measured beside the peers and the bars. */
import { benchLibrary } from './library.ts';
import { benchPage } from './page.ts';

const rows = [...(await benchPage()), ...(await benchLibrary())];
console.table(rows);
process.exitCode = rows.every(({ met }) => met) ? 0 : 1;
