import { decodeOutlet, type OutletRow } from './decodeOutlet.ts';
import { findNamesIn } from './findNames.ts';
import { HostIndex } from './hostIndex.ts';
import { type NameEntry, NameIndex } from './nameIndex.ts';
import type { OwnOutlet } from './outletRecord.ts';
import type { NameMatch, Outlet, Register } from './register.ts';
import { RegisterRows } from './registerRows.ts';
import { slugOf } from './slugOf.ts';

/** Longer texts are not scanned to the end: no article is longer, and pages are not trusted. */
export const LONGEST_TEXT = 1_000_000;

/** Built when first asked for: a page that is no article needs the hosts only. */
function once<T>(build: () => T): () => T {
  let built: { value: T } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

/** Cuts where the empty lines are: `split` would look at each of the half million characters. */
function splitParts(data: string): [string, string, string, string] {
  const first = data.indexOf('\n\n');
  const second = data.indexOf('\n\n', first + 2);
  const third = data.indexOf('\n\n', second + 2);
  return [data.slice(0, first), data.slice(first + 2, second), data.slice(second + 2, third), data.slice(third + 2)];
}

/** Reads the third column of each line in place: decoding the rows would take ten times as long. */
function buildHosts(rows: RegisterRows): HostIndex {
  const hosts = new HostIndex();
  rows.lines.forEach((line, at) => {
    const from = line.indexOf('\t', line.indexOf('\t') + 1) + 1;
    const to = line.indexOf('\t', from);
    const column = from === 0 ? '' : line.slice(from, to < 0 ? line.length : to);
    if (column === '') return;
    if (column.includes('|')) for (const domain of column.split('|')) hosts.add(domain, at);
    else hosts.add(column, at);
  });
  for (const [at, row] of rows.own) for (const domain of row.domains) hosts.add(domain, at, true);
  return hosts;
}

function buildNames(compiled: string, rows: RegisterRows): NameIndex {
  const names = new NameIndex(compiled, (at) => rows.at(at));
  for (const [at, row] of rows.own) names.add(row, at);
  return names;
}

function buildHandles(compiled: string): Map<string, number> {
  const pairs = compiled.split('\t').map((pair) => pair.split('='));
  return new Map(pairs.map(([handle = '', row = '']) => [handle, Number.parseInt(row, 36)]));
}

/** The one outlet of that name: the reader's own, else the only firm one, else the only one. */
function pickNamed(entries: readonly NameEntry[], rows: RegisterRows): number | null {
  const numbers = (some: readonly NameEntry[]) => [...new Set(some.map((entry) => entry.row))];
  const own = numbers(entries.filter((entry) => rows.own.has(entry.row)));
  const firm = numbers(entries.filter((entry) => !entry.ambiguous));
  const [choice, ...others] = own.length > 0 ? own : firm.length > 0 ? firm : numbers(entries);
  return choice === undefined || others.length > 0 ? null : choice;
}

function toMatch(text: string, rows: RegisterRows, found: ReturnType<typeof findNamesIn>[number]): NameMatch | null {
  const { start, end, entries, ambiguous } = found;
  const ids = new Set(entries.map((entry) => rows.at(entry.row)?.id ?? ''));
  const [first, ...others] = ids;
  if (first === undefined) return null;
  const programme = entries[0].programme ? entries[0].name : null;
  return { start, end, text: text.slice(start, end), outletIds: [first, ...others], ambiguous, programme };
}

/**
 * The register from what `compileOutlets` wrote, with the reader's own entries over it.
 * Cheap to make; indexes are built when first used.
 */
export function createRegister(data: string, own: readonly OwnOutlet[] = []): Register {
  const [shared, handleText, outlets, nameText] = splitParts(data);
  const table = once(() => shared.split('\t'));
  const rows = once(() => new RegisterRows(outlets.split('\n'), own));
  const hosts = once(() => buildHosts(rows()));
  const names = once(() => buildNames(nameText, rows()));
  const handles = once(() => buildHandles(handleText));
  const decoded = new Map<OutletRow, Outlet>();
  const outletAt = (number: number | null | undefined): Outlet | null => {
    const row = number === null || number === undefined ? null : rows().at(number);
    if (row === null || number === null || number === undefined) return null;
    const known = decoded.get(row);
    if (known !== undefined) return known;
    const outlet = { ...decodeOutlet(row, table()), own: rows().own.has(number) };
    decoded.set(row, outlet);
    return outlet;
  };
  const byId = (id: string) => outletAt(rows().numberOf(id));
  return {
    byId,
    byUrl: (url) => outletAt(hosts().find(url)),
    byName: (name) => outletAt(pickNamed(names().named(name), rows())),
    byHandle: (handle) => outletAt(handles().get(handle.replace(/^@/, '').toLowerCase())),
    findNames: (text, lang = null) => {
      const read = text.slice(0, LONGEST_TEXT);
      const found = findNamesIn(read, names(), lang);
      return found.map((name) => toMatch(read, rows(), name)).filter((match) => match !== null);
    },
    areSisters: (a, b) => {
      if (a === b) return true;
      const owner = byId(a)?.owner?.value;
      return owner !== undefined && slugOf(owner) === slugOf(byId(b)?.owner?.value ?? '');
    },
  };
}
