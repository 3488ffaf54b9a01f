import { joinParts, SEPARATOR, writePlaces } from './compiledParts.ts';
import { shortId, shortKind, shortPlace } from './factText.ts';
import { shortHost } from './hostText.ts';
import { beginsSmall, keyOfWord, splitName } from './nameEntry.ts';
import { writeSlots } from './nameSlots.ts';
import type { OutletRecord } from './outletRecord.ts';
import type { Fact } from './register.ts';
import { compareIds, idStartsWith } from './rowOrder.ts';
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
    shortPlace([country ?? '', ...languages].join(',')),
    shortKind(kind),
    fact(owner),
    fact(control),
    group === undefined ? '' : idOf(group),
    shortId(record.id, slugOf(record.name)),
  ]);
}

function compileHosts(record: OutletRecord): string {
  const names = compileNames(record);
  return record.domains.map((domain) => shortHost(domain, names)).join(SEPARATOR);
}

/** Accounts, each with how many rows its own is after that of the one before. */
function compileHandles(records: readonly OutletRecord[]): string {
  let last = 0;
  const handles = records.flatMap((record, row) =>
    (record.handles ?? []).map((handle) => {
      const step = (row - last).toString(36);
      last = row;
      return `${shortHost(handle.toLowerCase(), compileNames(record))} ${step}`;
    }),
  );
  return handles.join('\t');
}

/** The first words of all names, for the table that tells which words of a text may begin one. */
function compileWords(records: readonly OutletRecord[]): string {
  const words = new Map<string, { rows: Set<number>; small: boolean }>();
  for (const [row, { name, aliases = [], ambiguous = [], programmes = [] }] of records.entries()) {
    for (const text of [name, ...aliases, ...ambiguous, ...programmes]) {
      const [first] = splitName(text).words;
      if (first === undefined) continue;
      const key = keyOfWord(first);
      const word = words.get(key) ?? { rows: new Set(), small: false };
      words.set(key, word);
      word.small ||= beginsSmall(first);
      word.rows.add(row);
    }
  }
  // Of rows that stand together by this word the first is enough.
  const isListed = (key: string, rows: Set<number>, row: number) =>
    !rows.has(row - 1) || [row - 1, row].some((at) => !idStartsWith(records[at]?.id ?? '', key));
  const entries = [...words].flatMap(([key, { rows, small }]) =>
    [...rows].filter((row) => isListed(key, rows, row)).map((row) => ({ hash: hashOf(key), row, small })),
  );
  return writeSlots(entries);
}

/**
 * The register as one string: a line with the lengths of the parts, then the parts. Names, hosts and facts have a
 * line for each outlet, ordered by `compareIds`, so that each kind of look-up goes over no more text than it needs; the
 * reader of it takes a line apart when it is asked for that outlet.
 */
export function compileOutlets(unsorted: readonly OutletRecord[]): string {
  const records = [...unsorted].sort((a, b) => compareIds(a.id, b.id));
  const table = internTable();
  const lines = (compile: (record: OutletRecord) => string) => records.map((record) => `${compile(record)}\n`).join('');
  const names = lines(compileNames);
  const hosts = lines(compileHosts);
  const facts = lines((record) => compileFacts(record, table.idOf));
  const parts = {
    ...{ names, hosts, facts },
    words: compileWords(records),
    places: [names, hosts, facts].map(writePlaces).join(''),
    shared: table.values.join('\t'),
    handles: compileHandles(records),
  };
  return joinParts(parts, records.length);
}
