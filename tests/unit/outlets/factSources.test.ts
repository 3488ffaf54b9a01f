import { describe, expect, it } from 'vitest';
import type { OutletRecord } from '../../../utils/outlets/outletRecord.ts';
import { type FactSource, findSourceProblems, readFactSources } from '../../tools/checkFactSources.ts';

const document: FactSource = {
  source: 'Harbour Herald, “Who owns the Bugle”',
  date: '2024-05',
  kind: 'article',
  address: 'https://harbour-herald.example/bugle',
  read: '2026-11-28',
};

const outlet = (source: string, date = '2024-05'): OutletRecord => ({
  id: 'bugle',
  name: 'The Bugle',
  domains: ['bugle.example'],
  country: 'GB',
  languages: ['en'],
  kind: 'newspaper',
  owner: { value: 'Bugle Holdings', source, date },
});

const problems = (source: FactSource, ...records: OutletRecord[]) =>
  findSourceProblems(records.length > 0 ? records : [outlet(source.source, source.date)], [source]).flatMap(
    (found) => found.problems,
  );

describe('the sources of facts', () => {
  it('pass when the document has title, date and address', () => {
    expect(problems(document)).toEqual([]);
  });

  it.each([
    'company reports',
    'Annual report',
    'annual report 2024',
    'press releases',
    'official website',
    'common knowledge',
    'Whence editors',
  ])('are refused when they name no document: %s', (source) => {
    expect(problems({ ...document, source })).toContain(`${source}: names no document`);
  });

  it.each<[string, Partial<FactSource>]>([
    ['no address', { address: '' }],
    ['a bare host', { address: 'harbour-herald.example' }],
    ['no date', { date: '' }],
    ['no day of reading', { read: '2026' }],
    ['a day of reading before the document', { read: '2023-01-01' }],
  ])('are refused with %s', (_, change) => {
    expect(problems({ ...document, ...change })).not.toEqual([]);
  });

  it('are refused when the document is not listed, of another date, or bears no fact', () => {
    expect(problems(document, outlet(document.source), outlet('Bugle Holdings, Form 10-K for 2024'))).toHaveLength(1);
    expect(problems(document, outlet(document.source, '2025'))).toHaveLength(2);
    const { owner: _, ...silent } = outlet('');
    expect(problems(document, silent)).toEqual([`"${document.source}" bears no fact`]);
  });

  it('stand in order of their names', () => {
    const names = readFactSources().map(({ source }) => source.toLowerCase());
    expect(names).toEqual([...names].sort());
  });
});
