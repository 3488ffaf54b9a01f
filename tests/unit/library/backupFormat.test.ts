import { Ajv2020 } from 'ajv/dist/2020.js';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import schema from '../../../utils/library/backup.schema.json' with { type: 'json' };
import { type BackupLine, LINE_SCHEMAS } from '../../../utils/library/backupFormat.ts';
import { generateReading } from '../../bench/generateReadings.ts';

const fits = new Ajv2020({ strict: false, allErrors: false }).compile(schema);

function passes(line: unknown): boolean {
  const type = (line as { type?: unknown } | null)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(LINE_SCHEMAS, type)) return false;
  return v.is(LINE_SCHEMAS[type as keyof typeof LINE_SCHEMAS], line);
}

const reading = generateReading(7);
const credit = reading.photoCredits[0] ?? generateReading(8).photoCredits[0];
const whole = {
  ...reading,
  photoCredits: credit ? [{ ...credit, evidence: { exact: 'a', prefix: 'b', suffix: 'c' } }] : [],
  sources: reading.sources.slice(0, 3),
  publisher: reading.publisher && { ...reading.publisher, carrier: 'archive.example' },
};

/** One good line of each kind, with every field that there is. */
const LINES: BackupLine[] = [
  { type: 'whence-backup', version: 1 },
  { type: 'settings', settings: { mode: 'click', neverRead: ['a.example'], keepDays: null } },
  { type: 'outlet', outlet: { id: 'own-a', name: 'A', aliases: ['B'], domains: ['a.example'], corrects: 'bbc' } },
  {
    type: 'correction',
    correction: { id: 'c', readingId: 'r', sourceId: 's', kind: 'wrong-name', name: 'N', at: reading.readAt },
  },
  { type: 'article', revision: 2, reading: whole, seen: [{ who: null, readAt: reading.readAt, revision: 1 }] },
  { type: 'revision', revision: 1, reading: whole, who: 'Anna' },
  { type: 'end', outlets: 0, corrections: 1, articles: 2, revisions: 3 },
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const WRONG: Json[] = [
  null,
  true,
  -1,
  0.5,
  '',
  'x',
  'javascript:alert(1)',
  ' JavaScript:x',
  [],
  [null],
  {},
  'é'.repeat(100_001),
];

/** The value with one place in it changed, for every place and every wrong value, or a key taken away or added. */
function* spoiled(value: Json): Generator<Json> {
  yield* WRONG;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) for (const other of spoiled(item)) yield value.with(i, other);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  yield { ...value, extra: 1 };
  for (const [key, item] of Object.entries(value)) {
    const { [key]: _, ...without } = value;
    yield without;
    for (const other of spoiled(item)) yield { ...value, [key]: other };
  }
}

describe('the format of backups', () => {
  it('takes one good line of each kind, by the code and by the published schema', () => {
    for (const line of LINES) expect([line.type, passes(line), fits(line)]).toEqual([line.type, true, true]);
    expect(new Set(LINES.map(({ type }) => type))).toEqual(new Set(Object.keys(LINE_SCHEMAS)));
  });

  it('is the same by the code and by the published schema, whatever is wrong with a line', () => {
    let refused = 0;
    const apart: string[] = [];
    for (const line of LINES)
      for (const bad of spoiled(JSON.parse(JSON.stringify(line)))) {
        const [own, published] = [passes(bad), fits(bad)];
        if (!own) refused++;
        if (own !== published) apart.push(`${own ? 'code' : 'schema'} only: ${JSON.stringify(bad)?.slice(0, 300)}`);
      }
    expect(apart.slice(0, 5)).toEqual([]);
    expect(refused).toBeGreaterThan(1_000);
  });
});
