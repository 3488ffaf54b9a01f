/** The score of each language on one line. */
type Row = { field: string; f1?: number; accuracy?: number; n: number };

const FIELDS = [
  'article',
  'outlet, named',
  'outlet',
  'relation',
  'person',
  'organization',
  'anonymous',
  'document',
  'platform',
  'via',
];

const cell = (row: Row | undefined): string =>
  row && row.n > 0 ? ((row.f1 ?? row.accuracy ?? 0) * 100).toFixed(1) : '–';

/** F1 or accuracy by language, in hundredths; a dash where the labels hold nothing. */
export function languageTable(languages: readonly { lang: string; rows: readonly Row[] }[]): string {
  const head = ['lang', ...FIELDS].map((field) => field.padStart(14)).join('');
  const lines = languages.map(({ lang, rows }) =>
    [lang, ...FIELDS.map((field) => cell(rows.find((row) => row.field === field)))]
      .map((text) => text.padStart(14))
      .join(''),
  );
  return [head, ...lines].join('\n');
}
