/** Look-up of outlets by address: the longest listed host suffix wins, and below a host the longest path. */
export class HostIndex {
  readonly #rows = new Map<string, number>();
  readonly #hostsWithPaths = new Set<string>();

  /** `key` is, in lower case, a host or a host and path: "bbc.co.uk/persian". The first outlet to claim it keeps it. */
  add(key: string, row: number, replace = false): void {
    const slash = key.indexOf('/');
    if (slash > 0) this.#hostsWithPaths.add(key.slice(0, slash));
    if (replace || !this.#rows.has(key)) this.#rows.set(key, row);
  }

  /** Row of the outlet that publishes at the address, or null. */
  find(address: string): number | null {
    const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
    if (url === null) return null;
    let host = url.hostname.replace(/\.$/, '');
    while (host.includes('.')) {
      const row = this.#below(host, url.pathname) ?? this.#rows.get(host);
      if (row !== undefined) return row;
      host = host.slice(host.indexOf('.') + 1);
    }
    return null;
  }

  #below(host: string, pathname: string): number | undefined {
    if (!this.#hostsWithPaths.has(host)) return undefined;
    const parts = pathname.toLowerCase().split('/', 4).filter(Boolean);
    for (let length = parts.length; length > 0; length -= 1) {
      const row = this.#rows.get(`${host}/${parts.slice(0, length).join('/')}`);
      if (row !== undefined) return row;
    }
    return undefined;
  }
}
