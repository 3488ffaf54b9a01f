import type { Outlet, Register } from '../../../../utils/outlets/register.ts';
import { foldName } from '../../../../utils/sourcing/publication/cleanName.ts';

const outlet = (id: string, name: string, domains: string[]): Outlet => ({
  id,
  name,
  domains,
  country: null,
  languages: [],
  kind: 'newspaper',
  owner: null,
  control: null,
  own: false,
});

const OUTLETS = [
  outlet('der-spiegel', 'Der Spiegel', ['spiegel.de']),
  outlet('bbc-news', 'BBC News', ['bbc.com', 'bbc.co.uk']),
  outlet('the-guardian', 'The Guardian', ['theguardian.com']),
  outlet('the-washington-post', 'The Washington Post', ['washingtonpost.com']),
  outlet('le-devoir', 'Le Devoir', ['ledevoir.com']),
  outlet('reuters', 'Reuters', ['reuters.com']),
  outlet('agencia-efe', 'Agencia EFE', ['efe.com']),
  outlet('the-quay-post', 'The Quay Post', ['qpost.example']),
  outlet('hurriyet', 'Hürriyet', ['hurriyet.com.tr']),
];

/** A register of a few outlets, so that these tests stand on their own. */
export const register: Register = {
  byId: (id) => OUTLETS.find((each) => each.id === id) ?? null,
  byUrl: (url) => {
    const host = URL.canParse(url) ? new URL(url).hostname : '';
    return (
      OUTLETS.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) ?? null
    );
  },
  byName: (name) => OUTLETS.find((each) => foldName(each.name) === foldName(name)) ?? null,
  byHandle: () => null,
  findNames: () => [],
  areSisters: () => false,
};
