import { findParts, type Part, type Parts } from './compiledParts.ts';
import { decodeOutlet, type OutletRow } from './decodeOutlet.ts';
import { findNamesIn } from './findNames.ts';
import { HostIndex } from './hostIndex.ts';
import { fullHost } from './hostText.ts';
import type { NameEntry } from './nameEntry.ts';
import { NameIndex } from './nameIndex.ts';
import type { OwnOutlet } from './outletRecord.ts';
import type { NameMatch, Outlet, Register } from './register.ts';
import { RegisterRows } from './registerRows.ts';
import { slugOf } from './slugOf.ts';

/** Longer texts are not scanned to the end: no article is longer, and pages are not trusted. */
export const LONGEST_TEXT = 1_000_000;

/** About as many as the register has: a table of that size need not grow. */
const EXPECTED_DOMAINS = 0x3000;

/** Built when first asked for: a page that is no article needs the hosts only. */
function once<T>(build: () => T): () => T {
  let built: { value: T } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

function buildHosts({ hosts, names }: Parts, rows: RegisterRows): HostIndex {
  const index = new HostIndex((row, domain) => rows.at(row)?.domains.includes(domain) ?? false, EXPECTED_DOMAINS);
  index.addAll(hosts, names);
  for (const [at, row] of rows.own) for (const domain of row.domains) index.add(domain, at);
  return index;
}

function buildHandles({ text, start, end }: Part, rows: RegisterRows): Map<string, number> {
  const numbers = new Map<string, number>();
  let row = 0;
  for (const pair of text.slice(start, end).split('\t')) {
    const [short = '', step] = pair.split(' ');
    if (step === undefined) continue;
    row += Number.parseInt(step, 36);
    numbers.set(fullHost(short, rows.namesOf(row)), row);
  }
  return numbers;
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
  const parts = findParts(data);
  const table = once(() => data.slice(parts.shared.start, parts.shared.end).split('\t'));
  const rows = once(() => new RegisterRows(parts, own));
  const hosts = once(() => buildHosts(parts, rows()));
  const names = once(() => new NameIndex(parts.words, rows()));
  const handles = once(() => buildHandles(parts.handles, rows()));
  const decoded = new Map<OutletRow, Outlet>();
  const outletAt = (number: number | null | undefined): Outlet | null => {
    const row = number === null || number === undefined ? null : rows().at(number);
    if (row === null || number === null || number === undefined) return null;
    const known = decoded.get(row);
    if (known !== undefined) return known;
    const outlet = decodeOutlet(row, table());
    decoded.set(row, outlet);
    return outlet;
  };
  const byId = (id: string) => outletAt(rows().numberOf(id));
  const ownerOf = (id: string) => {
    const row = rows().at(rows().numberOf(id) ?? -1);
    return row?.group ? (table()[Number.parseInt(row.group, 36)] ?? '') : slugOf(byId(id)?.owner?.value ?? '');
  };
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
      const owner = ownerOf(a);
      return owner !== '' && owner === ownerOf(b);
    },
  };
}
