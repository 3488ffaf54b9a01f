/**
 * JSON that every reader takes: JSON.stringify writes half letters as escapes (ECMA-262 25.5.2.3), which DuckDB and
 * others refuse; they become the replacement character.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  if (!text.includes('\\ud')) return text;
  return text.replace(/\\(?:ud[89a-f][0-9a-f]{2}|.)/g, (sign) => (sign.startsWith('\\ud') ? '\\ufffd' : sign));
}
