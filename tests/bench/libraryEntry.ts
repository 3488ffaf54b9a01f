// What the library bench runs in the browser: the library's own code, and the export's as the full tab uses it.
export { allReadings, readingsOf } from '../../components/allReadings.ts';
export { exportReadings } from '../../utils/export/exportReadings.ts';
export { formats } from '../../utils/export/formats.ts';
export * from '../e2e/support/libraryEntry.ts';
