import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileOutlets } from '../../../utils/outlets/compileOutlets.ts';
import { createRegister } from '../../../utils/outlets/createRegister.ts';
import { findOutletProblems, findUnsortedFiles } from '../../tools/checkOutlets.ts';
import { readOutletData } from '../../tools/readOutletData.ts';

const records = readOutletData().map(({ record }) => record);

describe('the data of the register', () => {
  it.each(findOutletProblems(records))('$check', ({ problems }) => {
    expect(problems).toEqual([]);
  });

  it('is sorted by id within each file', () => {
    expect(findUnsortedFiles()).toEqual([]);
  });

  it('is at most 250 kB after gzip, for everything', () => {
    expect(gzipSync(compileOutlets(records), { level: 9 }).length).toBeLessThanOrEqual(250_000);
  });

  it('loses nothing when compiled', () => {
    const register = createRegister(compileOutlets(records));
    for (const record of records) {
      const { id, name, domains, country, languages, kind, owner = null, control = null } = record;
      expect(register.byId(id)).toEqual({ id, name, domains, country, languages, kind, owner, control, own: false });
      for (const domain of domains) expect(register.byUrl(`https://${domain}`)?.id, domain).toBe(id);
      for (const handle of record.handles ?? []) expect(register.byHandle(`@${handle}`)?.id, handle).toBe(id);
    }
  });

  it('has every name found where it stands alone', () => {
    const register = createRegister(compileOutlets(records));
    const missed = records.flatMap((record) => {
      const names = [record.name, ...(record.aliases ?? []), ...(record.programmes ?? []), ...(record.ambiguous ?? [])];
      return names.filter((name) => {
        const found = register.findNames(`(${name})`, record.languages[0]);
        return !found.some(({ outletIds }) => outletIds.includes(record.id));
      });
    });
    expect(missed).toEqual([]);
  });

  it('has its faults found', () => {
    const wrong = {
      id: 'Bad Id',
      name: 'Time',
      domains: ['no host'],
      country: 'QQ',
      languages: ['en'],
      kind: 'wire' as const,
    };
    const failed = findOutletProblems([wrong, wrong]).filter(({ problems }) => problems.length > 0);
    expect(failed.length).toBeGreaterThanOrEqual(5);
    const land = { ...wrong, id: 'land', name: 'Österreich', languages: ['de'] };
    const places = findOutletProblems([land]).find(({ check }) => check.startsWith('names of countries'));
    expect(places?.problems).toHaveLength(1);
  });
});

describe('a compiled register that does not fit', () => {
  const text = compileOutlets(readOutletData().map(({ record }) => record));

  it.each([
    ['of another shape', text.replace(/^\S+/, 'register-0')],
    ['without a shape', text.replace(/^\S+ /, '')],
    ['cut short', text.slice(0, -10)],
    ['empty', ''],
  ])('is refused when it is %s', (_, spoiled) => {
    expect(() => createRegister(spoiled)).toThrow('npm run prepare');
  });
});
