import type { OutletRow } from './decodeOutlet.ts';
import type { OwnOutlet } from './outletRecord.ts';
import { slugOf } from './slugOf.ts';

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
export function correctRow(row: OutletRow, own: OwnOutlet): OutletRow {
  const name = own.name.trim() || row.name;
  const renamed = name !== row.name;
  return {
    ...row,
    own: true,
    name,
    nameAmbiguous: renamed ? false : row.nameAmbiguous,
    aliases: [...(renamed && !row.nameAmbiguous ? [row.name] : []), ...row.aliases, ...tidy(own.aliases)],
    ambiguous: [...(renamed && row.nameAmbiguous ? [row.name] : []), ...row.ambiguous],
    domains: [...new Set([...tidy(own.domains).map(tidyDomain), ...row.domains])],
  };
}

/** Id of an outlet that only the reader has. */
export function ownId(own: OwnOutlet): string {
  return own.id ?? `own-${slugOf(own.name) || own.domains[0] || 'outlet'}`;
}

/** An outlet that only the reader has. */
export function addRow(own: OwnOutlet): OutletRow {
  return {
    id: ownId(own),
    name: own.name.trim(),
    nameAmbiguous: false,
    domains: tidy(own.domains).map(tidyDomain),
    aliases: tidy(own.aliases),
    ambiguous: [],
    ordinary: [],
    programmes: [],
    looseProgrammes: [],
    country: '',
    languages: [],
    kind: 'digital',
    owner: '',
    control: '',
    group: '',
    own: true,
  };
}
