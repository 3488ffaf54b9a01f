import { slugOf } from './compileOutlets.ts';
import { decodeOutlet, decodeRow, type OutletRow } from './decodeOutlet.ts';
import { findNamesIn } from './findNames.ts';
import { nameKey } from './foldName.ts';
import { HostIndex } from './hostIndex.ts';
import { NameIndex } from './nameIndex.ts';
import type { OwnOutlet } from './outletRecord.ts';
import { overlayOwn } from './overlayOwn.ts';
import type { NameMatch, Outlet, Register } from './register.ts';

/** Longer texts are not scanned to the end: no article is longer, and pages are not trusted. */
export const LONGEST_TEXT = 1_000_000;

type Rows = { rows: OutletRow[]; table: string[]; own: ReadonlySet<OutletRow> };

/** Built when first asked for: a page that is no article needs the hosts only. */
function once<T>(build: () => T): () => T {
  let built: { value: T } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

function buildHosts({ rows, own }: Rows): HostIndex {
  const hosts = new HostIndex();
  rows.forEach((row, at) => {
    for (const domain of row.domains) hosts.add(domain, at, own.has(row));
  });
  return hosts;
}

function buildNames({ rows }: Rows): NameIndex {
  const names = new NameIndex();
  rows.forEach((row, at) => {
    names.add(row.name, at, { ambiguous: row.nameAmbiguous, programme: false });
    for (const name of row.aliases) names.add(name, at, { ambiguous: false, programme: false });
    for (const name of row.ambiguous) names.add(name, at, { ambiguous: true, programme: false });
    for (const name of row.programmes) names.add(name, at, { ambiguous: name.indexOf(' ') < 0, programme: true });
  });
  return names;
}

/** Folded names to the outlet; null where outlets of equal rank share one. Own entries win. */
function buildExact({ rows, own }: Rows): Map<string, OutletRow | null> {
  const exact = new Map<string, OutletRow | null>();
  const firm = new Set<string>();
  const put = (name: string, row: OutletRow, ambiguous: boolean) => {
    const key = nameKey(name);
    const known = exact.get(key);
    if (known === undefined || own.has(row) || (!ambiguous && !firm.has(key))) exact.set(key, row);
    else if (known !== row && ambiguous !== firm.has(key)) exact.set(key, null);
    if (!ambiguous) firm.add(key);
  };
  for (const row of rows) {
    put(row.name, row, row.nameAmbiguous);
    for (const name of row.aliases) put(name, row, false);
  }
  for (const row of rows) for (const name of row.ambiguous) put(name, row, true);
  return exact;
}

/**
 * The register from what `compileOutlets` wrote, with the reader's own entries over it.
 * Cheap to make; indexes are built when first used.
 */
export function createRegister(data: string, own: readonly OwnOutlet[] = []): Register {
  const all = once(() => {
    const lines = data.split('\n');
    const table = (lines.shift() ?? '').split('\t');
    return overlayOwn({ rows: lines.filter(Boolean).map(decodeRow), table }, own);
  });
  const hosts = once(() => buildHosts(all()));
  const names = once(() => buildNames(all()));
  const exact = once(() => buildExact(all()));
  const ids = once(() => new Map(all().rows.map((row) => [row.id, row])));
  const handles = once(
    () => new Map(all().rows.flatMap((row) => row.handles.map((handle) => [handle.toLowerCase(), row] as const))),
  );
  const decoded = new Map<OutletRow, Outlet>();
  const outletOf = (row: OutletRow | null | undefined): Outlet | null => {
    if (row === null || row === undefined) return null;
    const known = decoded.get(row);
    if (known !== undefined) return known;
    const outlet = { ...decodeOutlet(row, all().table), own: all().own.has(row) };
    decoded.set(row, outlet);
    return outlet;
  };
  const byId = (id: string) => outletOf(ids().get(id));
  return {
    byId,
    byUrl: (url) => {
      const row = hosts().find(url);
      return row === null ? null : outletOf(all().rows[row]);
    },
    byName: (name) => outletOf(exact().get(nameKey(name))),
    byHandle: (handle) => outletOf(handles().get(handle.replace(/^@/, '').toLowerCase())),
    findNames: (text, lang = null) =>
      toMatches(text.slice(0, LONGEST_TEXT), { names: names(), rows: all().rows, lang }),
    areSisters: (a, b) => {
      if (a === b) return true;
      const owner = byId(a)?.owner?.value;
      return owner !== undefined && slugOf(owner) === slugOf(byId(b)?.owner?.value ?? '');
    },
  };
}

type Lookup = { names: NameIndex; rows: OutletRow[]; lang: string | null };

function toMatches(text: string, { names, rows, lang }: Lookup): NameMatch[] {
  const matches: NameMatch[] = [];
  for (const { start, end, entries, ambiguous } of findNamesIn(text, names, lang)) {
    const ids = [...new Set(entries.map((entry) => rows[entry.row]?.id ?? ''))].filter(Boolean);
    const [first, ...others] = ids;
    if (first === undefined) continue;
    const programme = entries[0].programme ? entries[0].name : null;
    matches.push({ start, end, text: text.slice(start, end), outletIds: [first, ...others], ambiguous, programme });
  }
  return matches;
}
