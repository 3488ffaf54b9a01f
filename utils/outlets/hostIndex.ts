import type { Part } from './compiledParts.ts';
import { HashRows } from './hashRows.ts';
import { eachNameCode, isSign } from './hostText.ts';
import { addUnit, hashOf, SEED } from './wordHash.ts';

const NEWLINE = 10;
const SLASH = 47;
/** Domains end at a code below this one: end of line, or unit separator. */
const SPACE = 32;

/** The host in an address or bare host, in lower case, and the path after it; null where there is none. */
function takeApart(address: string): { host: string; path: string } | null {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`);
  return url === null ? null : { host: url.hostname.replace(/\.$/, ''), path: url.pathname.toLowerCase() };
}

/** Look-up of outlets by address: the longest listed host suffix wins, and below a host the longest path. */
export class HostIndex {
  readonly #rows: HashRows;
  readonly #own = new Map<string, number>();
  readonly #hostsWithPaths = new Set<number>();
  readonly #listsDomain: (row: number, domain: string) => boolean;

  /** `listsDomain` answers whether the row has that domain: equal hashes are not yet equal names. */
  constructor(listsDomain: (row: number, domain: string) => boolean = () => false, size = 16) {
    this.#listsDomain = listsDomain;
    this.#rows = new HashRows(size);
  }

  /** Files a compiled part: a line a row, its domains set off by unit separators; `names`: the lines of names beside it. */
  addAll({ text, start, end }: Part, names: Part): void {
    let row = 0;
    let hash = SEED;
    let name = names.start;
    const addCode = (code: number) => {
      hash = addUnit(hash, code);
    };
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      if (code < SPACE) {
        if (hash !== SEED) this.#rows.add(hash, row);
        hash = SEED;
        if (code !== NEWLINE) continue;
        row += 1;
        name = text.indexOf('\n', name) + 1;
      } else if (isSign(code)) eachNameCode(text, name, code, addCode);
      else {
        if (code === SLASH) this.#hostsWithPaths.add(hash);
        addCode(code);
      }
    }
  }

  /** Files one that comes before all others; in lower case a host, or host and path: "bbc.co.uk/persian". */
  add(domain: string, row: number): void {
    const slash = domain.indexOf('/');
    if (slash > 0) this.#hostsWithPaths.add(hashOf(domain.slice(0, slash)));
    this.#own.set(domain, row);
  }

  /** Row of the outlet that publishes at the address, or null. */
  find(address: string): number | null {
    const parts = takeApart(address);
    let host = parts?.host ?? '';
    while (host.includes('.')) {
      const row = this.#below(host, parts?.path ?? '') ?? this.#at(host);
      if (row !== null) return row;
      host = host.slice(host.indexOf('.') + 1);
    }
    return null;
  }

  #at(domain: string): number | null {
    const own = this.#own.get(domain);
    if (own !== undefined) return own;
    return this.#rows.rowsOf(hashOf(domain)).find((row) => this.#listsDomain(row, domain)) ?? null;
  }

  #below(host: string, path: string): number | null {
    if (!this.#hostsWithPaths.has(hashOf(host))) return null;
    const parts = path.split('/', 5).filter(Boolean);
    for (let length = parts.length; length > 0; length -= 1) {
      const row = this.#at(`${host}/${parts.slice(0, length).join('/')}`);
      if (row !== null) return row;
    }
    return null;
  }
}
