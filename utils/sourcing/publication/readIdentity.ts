import type { PublisherIdentity } from '../../model.ts';
import type { Outlet } from '../../outlets/register.ts';
import { toUnicode } from './displayDomain.ts';
import { domainLabel, registrableDomain } from './registrableDomain.ts';
import { skeleton } from './skeleton.ts';

type Claim = {
  url: string;
  /** The outlet that the register has for the page's address. */
  own: Outlet | null;
  /** The outlet whose name the page gives as its own. */
  claimed: Outlet | null;
};

const MIN_LABEL = 4;

/** One insertion, deletion, substitution or swap apart: "guardlan", "spiiegel", "blid". */
function oneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (restA.length <= 1 && restB.length <= 1) ||
    (restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0])
  );
}

type Imitation = { name: string; test: (label: string, known: string) => boolean };

/** How a domain imitates another's label, from the plainest. Labels come without public suffix. */
const IMITATIONS: readonly Imitation[] = [
  { name: 'another ending', test: (label, known) => label === known },
  { name: 'look-alike letters', test: (label, known) => skeleton(label) === skeleton(known) },
  { name: 'an added word', test: (label, known) => known.length >= MIN_LABEL && label.split('-').includes(known) },
  {
    name: 'an added word',
    test: (label, known) => known.length >= MIN_LABEL + 1 && (label.startsWith(known) || label.endsWith(known)),
  },
  { name: 'one letter off', test: (label, known) => known.length > MIN_LABEL && oneEditApart(label, known) },
];

/** How `url` imitates a domain of the outlet; null when it does not. */
export function imitationOf(url: string, outlet: Outlet): string | null {
  const label = toUnicode(domainLabel(url));
  if (label === '') return null;
  const known = outlet.domains.map((domain) => domainLabel(`https://${domain}`)).filter((text) => text !== '');
  return IMITATIONS.find(({ test }) => known.some((text) => test(label, text)))?.name ?? null;
}

/** Whether the page is who it says: see `PublisherIdentity`. */
export function readIdentity({ url, own, claimed }: Claim): { identity: PublisherIdentity; outlet: Outlet | null } {
  if (own) return { identity: 'known', outlet: own };
  if (!claimed) return { identity: 'unknown', outlet: null };
  const domain = registrableDomain(url);
  if (domain !== '' && claimed.domains.some((known) => registrableDomain(`https://${known}`) === domain))
    return { identity: 'known', outlet: claimed };
  return { identity: imitationOf(url, claimed) ? 'impostor' : 'claimed', outlet: claimed };
}
