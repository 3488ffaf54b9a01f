// What the history bench runs in the browser: the library's own code, as one script.
export { restoreReadings } from '../../utils/library/deleteReadings.ts';
export { openLibrary } from '../../utils/library/openLibrary.ts';
