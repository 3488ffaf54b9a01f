// What the library tests run in the browser: the library's own code, as one script.
export * from '../../../utils/library/applyCorrections.ts';
export * from '../../../utils/library/backUp.ts';
export * from '../../../utils/library/backupReminder.ts';
export * from '../../../utils/library/corrections.ts';
export * from '../../../utils/library/deleteReadings.ts';
export * from '../../../utils/library/facets.ts';
export * from '../../../utils/library/libraryProblem.ts';
export * from '../../../utils/library/openLibrary.ts';
export * from '../../../utils/library/ownOutlets.ts';
export * from '../../../utils/library/queries.ts';
export * from '../../../utils/library/restore.ts';
export * from '../../../utils/library/saveReading.ts';
export * from '../../bench/generateReadings.ts';
