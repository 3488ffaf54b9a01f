/** The part of jsonld that the tests use; the package brings no types. */
declare module 'jsonld' {
  type Loaded = { contextUrl: undefined; documentUrl: string; document: object };
  type Options = {
    documentLoader?: (url: string) => Promise<Loaded>;
    format?: string;
    inputFormat?: string;
    algorithm?: string;
  };
  type Expanded = Record<string, unknown>;
  const jsonld: {
    expand(document: object, options: Options): Promise<Expanded[]>;
    toRDF(document: object, options: Options): Promise<string>;
    canonize(input: string, options: Options): Promise<string>;
  };
  export default jsonld;
}
