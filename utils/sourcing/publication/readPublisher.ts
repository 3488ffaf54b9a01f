import type { Candidate, Publisher, Snapshot } from '../../model.ts';
import type { Outlet, Register } from '../../outlets/register.ts';
import { carriedPage } from './carriers.ts';
import { cleanName, foldName } from './cleanName.ts';
import { readIdentity } from './readIdentity.ts';
import { domainLabel, registrableDomain } from './registrableDomain.ts';

const MAX_PUBLISHER = 80;
const MAX_WORDS = 6;
const GENERIC = new Set([
  'home',
  'news',
  'website',
  'blog',
  'app',
  'online',
  'index',
  'default',
  'untitled',
  'wordpress',
  'my site',
]);
const LEGAL =
  /(?:\s|,\s*)(?:GmbH|Ltd\.?|LLC|Inc\.?|S\.?A\.?|AG|A\/S|AS|S\.?L\.?|S\.?p\.?A\.?|B\.?V\.?|AB|Oy|Kft\.?|版权所有)(?:[\s,&].*)?$/u;
const DROPPED_FROM = ['meta copyright', 'meta source', 'meta twitter:site', 'meta publisher', 'json-ld Organization'];
// what follows the name in og:site_name: "Name - a slogan", "Name | Homepage", "Name[a slogan]"
const SLOGAN = /\s[-–—|·:]\s|[：|]|(?<=\S)[[［【]/;
/** What names of apps have behind the site's. */
const OF_APP = /\s(?:app|for (?:iphone|ipad|android|ios))$/i;
/** "Gazette.example/politics": a part of a site. */
const PART = /^([\w-]+\.[a-z]{2,10})\/.*$/i;
const RIGHTS = /\d|\brights|\bdroits|\bRechte|\bderechos|\bdiritti|\bdireitos|\brechten|\bby\b|版权|版權|転載/i;

function cleanPublisher({ value, from }: Candidate): string {
  const name = cleanName(value, 300).replace(/^(?:©|\(c\)|copyright)\s*/i, '');
  if (from === 'meta copyright' && RIGHTS.test(name)) return '';
  if (/^(?:https?:|@|www\.\S+$)/i.test(name)) return '';
  // owners of rights give their place: "The Gazette, Pella, Greece"
  const own = from === 'meta copyright' ? name.replace(/,.*$/, '') : name;
  const first = own.split(SLOGAN)[0]?.trim() ?? own;
  const short = (first.length > 1 ? first : own).replace(LEGAL, '').replace(OF_APP, '').replace(PART, '$1').trim();
  return short.length > MAX_PUBLISHER || short.length < 2 || GENERIC.has(foldName(short)) ? '' : short;
}

/** Letters that no mark parts from those of domains. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', æ: 'ae', đ: 'd' };

const squeeze = (text: string): string =>
  foldName(text)
    .replaceAll(' ', '')
    .replace(/[ßıłøæđ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);

/** "Mühlbote" as domains have it: "muehlbote". */
const spelledOut = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüå]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' })[letter] ?? letter);

/** Shares the domain's label: "The Mirror" on mirror.co.uk, "NU.nl" on nu.nl. */
const fitsDomain = (name: string, url: string): boolean => {
  const label = squeeze(domainLabel(url));
  const plain = name.replace(/\.[a-z]{2,4}(?:\.[a-z]{2})?$/i, '');
  return [plain, spelledOut(plain)]
    .map(squeeze)
    .some(
      (folded) =>
        label !== '' && folded !== '' && (folded.includes(label) || label.includes(folded.replace(/^the/, ''))),
    );
};

/** A name as people write it beats a bare domain or a word in lower case. */
const isPlain = (name: string): boolean =>
  /\p{Lu}|[^\p{Script=Latin}\p{P}\d\s]/u.test(name) && !/^[\p{Ll}\d-]+\.[a-z.]{2,6}$/u.test(name);

const ENDING = /\.[a-z]{2,10}$/i;

/** True where letters are the first ones of each of some words: "hgazette" of "harbour gazette". */
const abbreviates = (letters: string, [word, ...others]: readonly string[]): boolean =>
  word === undefined
    ? letters === ''
    : Array.from(word, (_, at) => word.slice(0, at + 1)).some(
        (start) => letters.startsWith(start) && abbreviates(letters.slice(start.length), others),
      );

/** The site's address, where that is short for the name: "HGazette.example" of the Harbour Gazette. */
const isShortAddress = (name: string, outlet: Outlet, url: string): boolean =>
  squeeze(name) === squeeze(registrableDomain(url)) &&
  abbreviates(squeeze(domainLabel(url)), foldName(outlet.name).replace(/^the /, '').split(' ').slice(0, MAX_WORDS));

/** "Harbour News, The Gazette": of a part of the site and the site, the latter. */
const lastNamed = (part: string, url: string): string => {
  const last = part.split(', ').at(-1) ?? '';
  return last !== '' && fitsDomain(last, url) ? last : part;
};

/** The last or first part of the title when it names the site: "Headline | The Gleaner". */
function titleName(snapshot: Pick<Snapshot, 'url' | 'metadata'>, url: string): string {
  for (const { value, from } of snapshot.metadata.title) {
    if (from === 'title' && value.length < 40 && fitsDomain(value, url)) return value;
    const parts = value
      .slice(0, 400)
      .split(/\s[-–—|·»]\s|\s?[|_]\s?/)
      .map((part) => part.trim());
    if (parts.length < 2) continue;
    const found = [parts.at(-1) ?? '', parts[0] ?? ''].find(
      (part) => part.length >= 2 && part.length < 50 && fitsDomain(part, url),
    );
    if (found) return lastNamed(found, url);
  }
  return '';
}

/** The site's handle, where it is the name of its domain: "@HarbourGazette" on harbourgazette.example. */
function handleOf({ metadata: { publisher } }: Pick<Snapshot, 'metadata'>, url: string): string {
  const handles = publisher
    .filter(({ from }) => from === 'meta twitter:site')
    .map(({ value }) => value.replace('@', ''));
  return handles.find((handle) => handle.toLowerCase() === domainLabel(url)) ?? '';
}

const BEHIND_HEADLINE = /^\s*[-–—|·»｜－]\s*([^|｜»]{2,40})$/u;

/** What the title has behind the headline: the site's name, also in letters that its domain does not have. */
function behindHeadline({ metadata: { title } }: Pick<Snapshot, 'metadata'>): string {
  const whole = title.find(({ from }) => from === 'title')?.value ?? '';
  for (const { value, from } of title) {
    if (from === 'title' || value.length < 8 || !whole.startsWith(value)) continue;
    const name = BEHIND_HEADLINE.exec(whole.slice(value.length))?.[1]?.trim() ?? '';
    if (name !== '' && !/\s[-–—·－:：]\s/u.test(name)) return name;
  }
  return '';
}

function trusted(candidates: readonly Candidate[], url: string): string[] {
  const names = candidates.map((candidate) => ({ name: cleanPublisher(candidate), from: candidate.from }));
  const strong = names.filter(
    ({ name, from }) => name !== '' && (!DROPPED_FROM.some((place) => from.startsWith(place)) || fitsDomain(name, url)),
  );
  return strong.map(({ name }) => name);
}

/** The outlet that the page's own names speak of, when the register knows one. */
function namedOutlet(names: readonly string[], register: Register): Outlet | null {
  for (const name of names) {
    const outlet = register.byName(name);
    if (outlet) return outlet;
  }
  return null;
}

/** Of three words or more, a site's name for itself stands before the register's: a domain may hold several papers. Shorter ones name parts. */
const isOwnName = (name: string, titles: readonly Candidate[]): boolean =>
  name.split(' ').length > 2 && !titles.some(({ value }) => value.startsWith(name));

type Site = { url: string; outlet: Outlet | null; titles: readonly Candidate[] };

function chooseName(names: readonly string[], { url, outlet, titles }: Site): string {
  const plain = names.filter(isPlain);
  const fits = (name: string): boolean =>
    fitsDomain(name, url) || (outlet !== null && foldName(name) === foldName(outlet.name));
  const known = outlet && plain.find((name) => foldName(name) === foldName(outlet.name));
  if (known) return known;
  // "Libération" rather than "Libération.fr", and rather than an abbreviation
  const fitting = plain.filter(fits);
  const named =
    fitting.find((name) => name.length > 2 && !ENDING.test(name)) ??
    fitting.find((name) => name.length > 2) ??
    fitting[0];
  if (named && outlet && isShortAddress(named, outlet, url)) return outlet.name;
  if (named) return outlet && squeeze(named.replace(ENDING, '')) === squeeze(outlet.name) ? outlet.name : named;
  const first = plain[0] ?? '';
  if (outlet) return squeeze(first).includes(squeeze(outlet.name)) || isOwnName(first, titles) ? first : outlet.name;
  return first;
}

/** Who publishes the page, by the names it gives itself and the domain it stands on. */
export function readPublisher(snapshot: Pick<Snapshot, 'url' | 'metadata'>, register: Register): Publisher {
  const carried = carriedPage(snapshot.url, snapshot.metadata.canonical);
  const url = carried?.url ?? snapshot.url;
  const names = trusted(snapshot.metadata.publisher, url);
  const fromTitle = titleName(snapshot, url);
  if (fromTitle) names.push(fromTitle);
  const own = register.byUrl(url);
  const behind = behindHeadline(snapshot);
  // in Latin letters it may be a part of the site: its domain, or the register, must bear it out
  if (
    behind &&
    (!/\p{Script=Latin}/u.test(behind) || fitsDomain(behind, url) || (own && register.byName(behind) === own))
  )
    names.push(behind);
  const domain = registrableDomain(url);
  const name =
    chooseName(names, { url, outlet: own, titles: snapshot.metadata.title }) ||
    names[0] ||
    handleOf(snapshot, url) ||
    domain;
  const { identity, outlet } = readIdentity({ url, own, claimed: namedOutlet([name, ...names], register) });
  return { name, domain, outletId: outlet?.id ?? null, identity, ...(carried ? { carrier: carried.carrier } : {}) };
}
