import type { OutletRecord } from './outletRecord.ts';
import type { Fact } from './register.ts';

/** Order of the columns in a compiled line; `decodeOutlet` reads the same. */
export const COLUMNS = 12;

/** Slug of a name: the id of an outlet unless the record says otherwise. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

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

/**
 * The register as one string: a line of shared values, then one tab-separated line an outlet. Small after gzip,
 * and nothing but the lines that are asked for is taken apart.
 */
export function compileOutlets(records: readonly OutletRecord[]): string {
  const table = internTable();
  const fact = (value: Fact<string> | undefined) =>
    value === undefined ? '' : `${table.idOf(value.value)},${table.idOf(`${value.source}|${value.date}`)}`;
  const lines = records.map((record) => {
    const ambiguous = record.ambiguous ?? [];
    const columns = [
      record.id === slugOf(record.name) ? '' : record.id,
      (ambiguous.includes(record.name) ? '~' : '') + record.name,
      record.domains.join('|'),
      record.country ?? '',
      record.languages.join(','),
      record.kind,
      fact(record.owner),
      fact(record.control),
      (record.aliases ?? []).join('|'),
      ambiguous.filter((name) => name !== record.name).join('|'),
      (record.programmes ?? []).join('|'),
      (record.handles ?? []).join('|'),
    ];
    return columns.join('\t').replace(/\t+$/, '');
  });
  return [table.values.join('\t'), ...lines].join('\n');
}
