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
  const names = records.reduce(
    (sum, { aliases = [], ambiguous = [] }) => sum + 1 + aliases.length + ambiguous.length,
    0,
  );
  const editions = records.flatMap(({ domains }) => domains).filter((domain) => domain.includes('/')).length;
  const counts = {
    names,
    'with handles': records.filter(({ handles = [] }) => handles.length > 0).length,
    'editions by path': editions,
    'with an owner': records.filter(({ owner }) => owner !== undefined).length,
    'with a control': records.filter(({ control }) => control !== undefined).length,
  };
  for (const [what, count] of Object.entries(counts)) console.log(`${count} ${what}`);
}

if (import.meta.main) listOutlets(process.argv[2]);
