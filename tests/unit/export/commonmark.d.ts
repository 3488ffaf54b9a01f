/** The part of commonmark that the tests use; the package brings no types. */
declare module 'commonmark' {
  export class Parser {
    parse(text: string): object;
  }
  export class HtmlRenderer {
    render(tree: object): string;
  }
}
