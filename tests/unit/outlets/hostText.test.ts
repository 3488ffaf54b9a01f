import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileOutlets } from '../../../utils/outlets/compileOutlets.ts';
import { createRegister } from '../../../utils/outlets/createRegister.ts';
import { fullHost, shortHost } from '../../../utils/outlets/hostText.ts';
import type { OutletRecord } from '../../../utils/outlets/outletRecord.ts';

describe('a domain that begins with the outlet’s name', () => {
  it.each([
    ['Harbour Post', 'harbourpost.example', '=.example'],
    ['~Harbour Post\x1fHP', 'harbourpost-online.example', '=-online.example'],
    ['^The Quay\tQuay', 'thequay.example/news', '=.example/news'],
    ['24 Stunden\x1f24', '24stunden.example', '=.example'],
    ['HP', 'hp.example', 'hp.example'],
    ['Élan', 'elan.example', 'elan.example'],
    ['Harbour Post', 'post.example', '>.example'],
    ['The Harbour Post', 'harbourpost.example', '>.example'],
    ['~Harbour Post', 'harbour24.example', '<24.example'],
    ['Harbour Post', 'hpost.example', 'hpost.example'],
  ])('%s: %s', (names, domain, short) => {
    expect(shortHost(domain, names)).toBe(short);
    expect(fullHost(short, names)).toBe(domain);
  });

  it('comes back whole, whatever the names are', () => {
    const names = fc.oneof(fc.string(), fc.constantFrom('~a b c', '^ABC\x1fx', '', '~', 'abc'));
    const domain = fc.constantFrom('abc.example', 'a.example', 'xn--abc.example', '1.example/abc');
    fc.assert(
      fc.property(names, domain, (line, host) => {
        expect(fullHost(shortHost(host, line), line)).toBe(host);
      }),
    );
  });
});

it('a compiled outlet is found at each of its domains', () => {
  const outlet = (name: string, domains: string[]): OutletRecord => ({
    ...{ id: name.toLowerCase().replaceAll(' ', '-'), name, domains, country: 'GB', languages: ['en'] },
    kind: 'newspaper',
  });
  const records = [
    outlet('Anchor', ['anchor.example', 'anchor.example/kiel', 'theanchor.example']),
    outlet('Harbour Post', ['harbourpost.example', 'post.example']),
    outlet('Quay 24', ['quay24.example']),
  ];
  const register = createRegister(compileOutlets(records));
  for (const { id, domains } of records) {
    expect(register.byId(id)?.domains).toEqual(domains);
    for (const domain of domains) expect(register.byUrl(`https://www.${domain}/story`)?.id).toBe(id);
  }
  expect(register.byUrl('https://harbour.example/')).toBeNull();
});
