import { readOutletData } from './readOutletData.ts';

/** Who is in the register: counts by country and kind, or with a country code the outlets themselves. */
function listOutlets(country: string | undefined): void {
  const records = readOutletData().map(({ record }) => record);
  if (country !== undefined) {
    const wanted = records.filter((record) => record.country === country.toUpperCase());
    for (const { kind, name, domains, owner, control } of wanted.sort((a, b) =>
      a.kind + a.name < b.kind + b.name ? -1 : 1,
    )) {
      console.log([kind, name, domains.join(' '), owner?.value ?? '', control?.value ?? ''].join('\t'));
    }
    return;
  }
  const kinds = [...new Set(records.map(({ kind }) => kind))].sort();
  const byCountry = Map.groupBy(records, ({ country }) => country ?? '-');
  console.log(['country', 'all', ...kinds].join('\t'));
  for (const [code, some] of [...byCountry].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(
      [code, some.length, ...kinds.map((kind) => some.filter((record) => record.kind === kind).length)].join('\t'),
    );
  }
  console.log(`${records.length} outlets, ${byCountry.size} countries`);
}

if (import.meta.main) listOutlets(process.argv[2]);
