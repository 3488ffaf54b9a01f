import type { Control, Fact, Outlet, OutletKind } from './register.ts';
import { slugOf } from './slugOf.ts';

/** A compiled line with its columns apart, before anything is made of them. */
export type OutletRow = {
  id: string;
  name: string;
  nameAmbiguous: boolean;
  domains: string[];
  aliases: string[];
  ambiguous: string[];
  programmes: string[];
  /** Those of them that are ordinary words: "This Week". */
  looseProgrammes: string[];
  columns: string[];
};

const list = (column: string | undefined) => (column ? column.split('|') : []);

/** Takes one compiled line apart. */
export function decodeRow(line: string): OutletRow {
  const columns = line.split('\t');
  const marked = columns[1] ?? '';
  const nameAmbiguous = marked.startsWith('~');
  const name = nameAmbiguous ? marked.slice(1) : marked;
  const programmes = list(columns[10]);
  return {
    id: columns[0] || slugOf(name),
    name,
    nameAmbiguous,
    domains: list(columns[2]),
    aliases: list(columns[8]),
    ambiguous: list(columns[9]),
    programmes: programmes.map((programme) => programme.replace(/^~/, '')),
    looseProgrammes: programmes.filter((programme) => programme.startsWith('~')).map((programme) => programme.slice(1)),
    columns,
  };
}

function decodeFact(column: string | undefined, table: readonly string[]): Fact<string> | null {
  if (!column) return null;
  const [valueId = '', sourceId = ''] = column.split(',');
  const value = table[Number.parseInt(valueId, 36)];
  const [source, date] = (table[Number.parseInt(sourceId, 36)] ?? '').split('|');
  return value === undefined || !source || !date ? null : { value, source, date };
}

/** The outlet as the rest of the extension sees it. The compiler checked kinds and controls. */
export function decodeOutlet(row: OutletRow, table: readonly string[]): Outlet {
  const { columns } = row;
  return {
    id: row.id,
    name: row.name,
    domains: row.domains,
    country: columns[3] || null,
    languages: columns[4] ? columns[4].split(',') : [],
    kind: (columns[5] || 'digital') as OutletKind,
    owner: decodeFact(columns[6], table),
    control: decodeFact(columns[7], table) as Fact<Control> | null,
    own: false,
  };
}
