import { SEPARATOR } from './compiledParts.ts';
import { fullId, fullKind, fullPlace } from './factText.ts';
import { fullHost } from './hostText.ts';
import type { Control, Fact, Outlet, OutletKind } from './register.ts';
import { slugOf } from './slugOf.ts';

/** The compiled lines of an outlet with their columns apart, before anything is made of them. */
export type OutletRow = {
  id: string;
  name: string;
  nameAmbiguous: boolean;
  aliases: string[];
  /** Those of name and aliases that are ordinary words of the outlet's languages. */
  ordinary: string[];
  ambiguous: string[];
  programmes: string[];
  /** Those of them that are ordinary words: "This Week". */
  looseProgrammes: string[];
  domains: string[];
  country: string;
  languages: string[];
  kind: OutletKind;
  owner: string;
  control: string;
  /** Number of the owner that makes sisters of outlets without being shown, or ''. */
  group: string;
  /** Added or corrected by the reader. */
  own: boolean;
};

const list = (column: string | undefined) => (column ? column.split(SEPARATOR) : []);

/** Takes the three compiled lines of an outlet apart. */
export function decodeRow(lines: { names: string; hosts: string; facts: string }): OutletRow {
  const [firm = '', ambiguous, programmes] = lines.names.split('\t');
  const [marked = '', ...others] = firm.split(SEPARATOR);
  const [place = '', kind = '', owner = '', control = '', group = '', id = ''] = lines.facts.split('\t');
  const [country = '', ...languages] = fullPlace(place).split(',');
  const nameAmbiguous = marked.startsWith('~');
  const isOrdinary = (text: string) => text.startsWith('^');
  const plain = (text: string) => (isOrdinary(text) ? text.slice(1) : text);
  const name = nameAmbiguous ? marked.slice(1) : plain(marked);
  const shows = list(programmes);
  return {
    id: fullId(id, () => slugOf(name)),
    name,
    nameAmbiguous,
    aliases: others.map(plain),
    ordinary: [marked, ...others].filter(isOrdinary).map(plain),
    ambiguous: list(ambiguous),
    programmes: shows.map((show) => (show.startsWith('~') ? show.slice(1) : show)),
    looseProgrammes: shows.filter((show) => show.startsWith('~')).map((show) => show.slice(1)),
    domains: list(lines.hosts).map((domain) => fullHost(domain, lines.names)),
    country,
    languages,
    kind: fullKind(kind),
    owner,
    control,
    group,
    own: false,
  };
}

function decodeFact(column: string, table: readonly string[]): Fact<string> | null {
  if (!column) return null;
  const [valueId = '', sourceId = ''] = column.split(',');
  const value = table[Number.parseInt(valueId, 36)];
  const [source, date] = (table[Number.parseInt(sourceId, 36)] ?? '').split('|');
  return value === undefined || !source || !date ? null : { value, source, date };
}

/** The outlet as the rest of the extension sees it. The compiler checked controls. */
export function decodeOutlet(row: OutletRow, table: readonly string[]): Outlet {
  return {
    id: row.id,
    name: row.name,
    domains: row.domains,
    country: row.country || null,
    languages: row.languages,
    kind: row.kind,
    owner: decodeFact(row.owner, table),
    control: decodeFact(row.control, table) as Fact<Control> | null,
    own: row.own,
  };
}
