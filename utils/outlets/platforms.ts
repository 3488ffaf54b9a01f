import { HostIndex } from './hostIndex.ts';
import { PLATFORMS, type Platform } from './platformData.ts';

let hosts: HostIndex | null = null;

function buildHosts(): HostIndex {
  const index = new HostIndex();
  PLATFORMS.forEach((platform, at) => {
    for (const domain of platform.domains) index.add(domain, at);
  });
  return index;
}

/** The platform at an address or bare host ("x.com", "https://t.me/name/1"), or null. */
export function platformByUrl(url: string): Platform | null {
  hosts ??= buildHosts();
  const at = hosts.find(url);
  return at === null ? null : (PLATFORMS[at] ?? null);
}

/** The platform of this name or alias, whatever its case, or null. */
export function platformByName(name: string): Platform | null {
  const wanted = name.trim().toLowerCase();
  const named = (platform: Platform) =>
    platform.name.toLowerCase() === wanted || platform.aliases.some((alias) => alias.toLowerCase() === wanted);
  return PLATFORMS.find(named) ?? null;
}
