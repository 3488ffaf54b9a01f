import { slugOf } from './compileOutlets.ts';
import type { OutletRow } from './decodeOutlet.ts';
import type { OwnOutlet } from './outletRecord.ts';

type Rows = { rows: OutletRow[]; table: string[] };

const tidy = (values: readonly string[]) =>
  values.map((value) => value.replace(/[\t\n|]/g, ' ').trim()).filter(Boolean);

/** A domain as a reader types it: "https://www.example.org/" → "example.org". */
function tidyDomain(domain: string): string {
  return domain
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
}

/** A corrected outlet keeps its id, its facts and its old names; the reader's name and domains come first. */
function correct(row: OutletRow, own: OwnOutlet): OutletRow {
  const name = own.name.trim() || row.name;
  const renamed = name !== row.name;
  return {
    ...row,
    name,
    nameAmbiguous: renamed ? false : row.nameAmbiguous,
    aliases: [...(renamed && !row.nameAmbiguous ? [row.name] : []), ...row.aliases, ...tidy(own.aliases)],
    ambiguous: [...(renamed && row.nameAmbiguous ? [row.name] : []), ...row.ambiguous],
    domains: [...new Set([...tidy(own.domains).map(tidyDomain), ...row.domains])],
  };
}

function add(own: OwnOutlet): OutletRow {
  const id = own.id ?? `own-${slugOf(own.name) || own.domains[0] || 'outlet'}`;
  return {
    id,
    name: own.name.trim(),
    nameAmbiguous: false,
    domains: tidy(own.domains).map(tidyDomain),
    aliases: tidy(own.aliases),
    ambiguous: [],
    programmes: [],
    handles: [],
    columns: [],
  };
}

/** The register's rows with the reader's own entries laid over them. */
export function overlayOwn({ rows, table }: Rows, own: readonly OwnOutlet[]): Rows & { own: ReadonlySet<OutletRow> } {
  const merged = [...rows];
  const touched = new Set<OutletRow>();
  for (const entry of own) {
    const at = entry.corrects === undefined ? -1 : merged.findIndex((row) => row.id === entry.corrects);
    const before = merged[at];
    const row = before === undefined ? add(entry) : correct(before, entry);
    if (before === undefined) merged.push(row);
    else {
      touched.delete(before);
      merged[at] = row;
    }
    touched.add(row);
  }
  return { rows: merged, table, own: touched };
}
