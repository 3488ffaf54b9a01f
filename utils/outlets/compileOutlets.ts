import { joinParts, SEPARATOR, writePlaces } from './compiledParts.ts';
import { shortDomain } from './hostText.ts';
import { beginsSmall, keyOfWord, splitName } from './nameEntry.ts';
import { writeSlots } from './nameSlots.ts';
import type { OutletRecord } from './outletRecord.ts';
import type { Fact } from './register.ts';
import { slugOf } from './slugOf.ts';
import { hashOf } from './wordHash.ts';

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

/** Columns set off by tabs, empty ones at the end left out. */
const toLine = (columns: readonly string[]) => columns.join('\t').replace(/\t+$/, '');

/** Firm names, loose aliases, programmes. Before a name stands "~" if it is loose, "^" if it is an ordinary word. */
function compileNames({ name, aliases = [], ambiguous = [], ordinary = [], programmes = [] }: OutletRecord): string {
  const marked = (text: string) => (ambiguous.includes(text) ? '~' : ordinary.includes(text) ? '^' : '') + text;
  const firm = aliases.filter((alias) => !ambiguous.includes(alias));
  const loose = ambiguous.filter((other) => other !== name && !programmes.includes(other));
  return toLine([
    [name, ...firm].map(marked).join(SEPARATOR),
    loose.join(SEPARATOR),
    programmes.map(marked).join(SEPARATOR),
  ]);
}

function compileFacts(record: OutletRecord, idOf: (value: string) => string): string {
  const fact = (value: Fact<string> | undefined) =>
    value === undefined ? '' : `${idOf(value.value)},${idOf(`${value.source}|${value.date}`)}`;
  const { country, languages, kind, owner, control, group } = record;
  return toLine([
    [country ?? '', ...languages].join(','),
    kind === 'newspaper' ? '' : kind,
    fact(owner),
    fact(control),
    group === undefined ? '' : idOf(group),
    record.id === slugOf(record.name) ? '' : record.id,
  ]);
}

function compileHosts(record: OutletRecord): string {
  const names = compileNames(record);
  return record.domains.map((domain) => shortDomain(domain, names)).join(SEPARATOR);
}

/** The first words of all names, for the table that tells which words of a text may begin one. */
function compileWords(records: readonly OutletRecord[]): string {
  const entries = records.flatMap((record, row) => {
    const { name, aliases = [], ambiguous = [], programmes = [] } = record;
    const words = new Map<string, boolean>();
    for (const text of [name, ...aliases, ...ambiguous, ...programmes]) {
      const [first] = splitName(text).words;
      if (first === undefined) continue;
      const key = keyOfWord(first);
      words.set(key, words.get(key) === true || beginsSmall(first));
    }
    return [...words].map(([key, small]) => ({ hash: hashOf(key), row, small }));
  });
  return writeSlots(entries);
}

/**
 * The register as one string: a line with the lengths of the parts, then the parts. Names, hosts and facts have a
 * line for each outlet, in order of id, so that each kind of look-up goes over no more text than it needs; the
 * reader of it takes a line apart when it is asked for that outlet.
 */
export function compileOutlets(unsorted: readonly OutletRecord[]): string {
  const records = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1));
  const table = internTable();
  const lines = (compile: (record: OutletRecord) => string) => records.map((record) => `${compile(record)}\n`).join('');
  const handles = records.flatMap((record, row) =>
    (record.handles ?? []).map((handle) => `${handle.toLowerCase()}=${row.toString(36)}`),
  );
  const names = lines(compileNames);
  const hosts = lines(compileHosts);
  const facts = lines((record) => compileFacts(record, table.idOf));
  const parts = {
    ...{ names, hosts, facts },
    words: compileWords(records),
    places: [names, hosts, facts].map(writePlaces).join(''),
    shared: table.values.join('\t'),
    handles: handles.join('\t'),
  };
  return joinParts(parts, records.length);
}
