// What the library test runs in the browser: the library's own code, as one script.
export * from '../../../utils/library/openLibrary.ts';
export * from '../../../utils/library/queries.ts';
