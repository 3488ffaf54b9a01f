/**
 * One cell of a CSV file (RFC 4180). Spreadsheets run cells that begin like a formula, and the texts come from web
 * pages: those get an apostrophe.
 */
export function csvCell(value: string | number | null): string {
  const text = String(value ?? '')
    .toWellFormed()
    .replaceAll('\0', '');
  const guarded = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",;\r\n\t]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** One row with its line end. */
export const csvRow = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;
