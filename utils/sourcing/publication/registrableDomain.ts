import { parse } from 'tldts';

/** The registrable domain by the public suffix list, private suffixes included; the host where there is none. */
export function registrableDomain(url: string): string {
  const { domain, hostname } = parse(url, { allowPrivateDomains: true });
  // what is no address can hold anything, lone surrogates included
  return (domain ?? hostname ?? '').toWellFormed();
}

/** The registrable domain's own label: "spiegel" of "spiegel.de". */
export function domainLabel(url: string): string {
  return parse(url, { allowPrivateDomains: true }).domainWithoutSuffix ?? '';
}
