/** The part of citation-js that the tests use; the packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string);
    data: object[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
