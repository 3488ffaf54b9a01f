import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import type { Reading } from '../model.ts';

/** A row as IndexedDB holds it: the reading as JSON in UTF-8. Rows written before it did so hold the reading itself. */
type PackedRow = { packed: Uint8Array<ArrayBuffer> };

const PACKED: ReadonlySet<string> = new Set(['readings', 'revisions']);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const isPacked = (row: unknown): row is PackedRow => typeof row === 'object' && row !== null && 'packed' in row;

/**
 * A row with its reading, however it was written; what is no row (an index's key, say) comes back as it is. The row
 * that is given is used up, unless it `stays`.
 */
export function unpacked(row: unknown, { stays = false } = {}): unknown {
  if (!isPacked(row)) return row;
  const whole = {};
  // Rows are compared as text, so that the order of their keys counts.
  for (const [key, value] of Object.entries(row))
    if (key === 'packed') addReading(whole, row.packed, stays);
    else Object.assign(whole, { [key]: value });
  return whole;
}

/**
 * The reading is made when it is first asked for: of hundreds of rows read at once, few are then in memory whole. Its
 * bytes go at once, which browsers would else leave lying until they are a hundred megabytes.
 */
function addReading(row: object, packed: PackedRow['packed'], stays: boolean): void {
  const options = { enumerable: true, configurable: true };
  Object.defineProperty(row, 'reading', {
    ...options,
    get() {
      const value: Reading = JSON.parse(decoder.decode(packed));
      if (!stays) packed.buffer.transfer(0);
      Object.defineProperty(row, 'reading', { ...options, value, writable: true });
      return value;
    },
  });
}

const pack = (row: { reading: Reading }): object =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) =>
      key === 'reading' ? ['packed', encoder.encode(JSON.stringify(value))] : [key, value],
    ),
  );

/** The cursor as it is, but for its value. */
const unpackedCursor = (cursor: DBCoreCursor): DBCoreCursor =>
  Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    // A cursor gives the same row each time it is asked.
    value: { get: () => unpacked(cursor.value, { stays: true }) },
  });

function packedTable(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      table.mutate(
        request.type === 'add' || request.type === 'put' ? { ...request, values: request.values.map(pack) } : request,
      ),
    get: async (request) => unpacked(await table.get(request)),
    getMany: async (request) => (await table.getMany(request)).map((row) => unpacked(row)),
    async query(request) {
      const answer = await table.query(request);
      return request.values ? { ...answer, result: answer.result.map((row: unknown) => unpacked(row)) } : answer;
    },
    async openCursor(request) {
      const cursor = await table.openCursor(request);
      return cursor && request.values ? unpackedCursor(cursor) : cursor;
    },
  };
}

/**
 * Readings lie in the database as bytes. Browsers take an object apart when it is put, and once more to look for its
 * keys: of a reading, with its hundreds of parts, that was most of what an import cost.
 */
export const packReadings: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'packReadings',
  // Below all that Dexie does itself, so that it sees readings only.
  level: -10,
  create: (core) => ({
    table: (name) => (PACKED.has(name) ? packedTable(core.table(name)) : core.table(name)),
  }),
};
