import { indexKey } from './nameIndex.ts';
import type { OutletRecord } from './outletRecord.ts';
import type { Fact } from './register.ts';
import { slugOf } from './slugOf.ts';

/** Repeated values (owners, sources) are written once and referred to by number. */
function internTable(): { idOf: (value: string) => string; values: string[] } {
  const values: string[] = [];
  const ids = new Map<string, string>();
  const idOf = (value: string) => {
    const known = ids.get(value);
    if (known !== undefined) return known;
    const id = values.length.toString(36);
    values.push(value);
    ids.set(value, id);
    return id;
  };
  return { idOf, values };
}

const ambiguousAliases = ({ name, ambiguous = [], programmes = [] }: OutletRecord) =>
  ambiguous.filter((other) => other !== name && !programmes.includes(other));

function compileLine(record: OutletRecord, idOf: (value: string) => string): string {
  const fact = (value: Fact<string> | undefined) =>
    value === undefined ? '' : `${idOf(value.value)},${idOf(`${value.source}|${value.date}`)}`;
  const programmes = record.programmes ?? [];
  const columns = [
    record.id === slugOf(record.name) ? '' : record.id,
    (record.ambiguous?.includes(record.name) ? '~' : '') + record.name,
    record.domains.join('|'),
    record.country ?? '',
    record.languages.join(','),
    record.kind,
    fact(record.owner),
    fact(record.control),
    (record.aliases ?? []).join('|'),
    ambiguousAliases(record).join('|'),
    programmes.map((programme) => (record.ambiguous?.includes(programme) ? '~' : '') + programme).join('|'),
  ];
  return columns.join('\t').replace(/\t+$/, '');
}

function compileNames(records: readonly OutletRecord[]): string {
  const index = new Map<string, number[]>();
  records.forEach((record, row) => {
    const { name, aliases = [], programmes = [] } = record;
    const keys = new Set([name, ...aliases, ...ambiguousAliases(record), ...programmes].map(indexKey));
    for (const key of keys) if (key !== null) index.set(key, [...(index.get(key) ?? []), row]);
  });
  const steps = (rows: number[]) => rows.map((row, at) => (row - (rows[at - 1] ?? 0)).toString(36)).join(',');
  const lines = [...index].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, rows]) => `${key}\t${steps(rows)}`);
  return lines.join('\n');
}

/**
 * The register as one string of four parts set off by empty lines: shared values, handles, one line an outlet
 * in order of id, and the names by their first word. Small after gzip, and nothing is taken apart until asked for.
 */
export function compileOutlets(unsorted: readonly OutletRecord[]): string {
  const records = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1));
  const table = internTable();
  const lines = records.map((record) => compileLine(record, table.idOf));
  const handles = records.flatMap((record, row) =>
    (record.handles ?? []).map((handle) => `${handle.toLowerCase()}=${row.toString(36)}`),
  );
  const parts = [table.values.join('\t'), handles.join('\t'), lines.join('\n'), compileNames(records)];
  return parts.map((part) => part || '-').join('\n\n');
}
