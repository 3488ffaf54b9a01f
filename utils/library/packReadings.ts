import type { DBCore, DBCoreCursor, DBCoreTable, Middleware } from 'dexie';
import type { Reading } from '../model.ts';

/** A row as IndexedDB holds it: the reading as JSON in UTF-8. Rows written before it did so hold the reading itself. */
type PackedRow = { packed: Uint8Array<ArrayBuffer> };

const PACKED: ReadonlySet<string> = new Set(['readings', 'revisions']);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const isPacked = (row: unknown): row is PackedRow => typeof row === 'object' && row !== null && 'packed' in row;

/** A row with its reading, however it was written; what is no row (an index's key, say) comes back as it is. */
export function unpacked(row: unknown): unknown {
  if (!isPacked(row)) return row;
  const whole = {};
  // Rows are compared as text, so that the order of their keys counts.
  for (const [key, value] of Object.entries(row))
    if (key === 'packed') addReading(whole, row.packed);
    else Object.assign(whole, { [key]: value });
  return whole;
}

/** The reading is made when it is first asked for: of hundreds of rows read at once, few are then in memory whole. */
function addReading(row: object, packed: PackedRow['packed']): void {
  const options = { enumerable: true, configurable: true };
  Object.defineProperty(row, 'reading', {
    ...options,
    get() {
      const value: Reading = JSON.parse(decoder.decode(packed));
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
    value: { get: () => unpacked(cursor.value) },
  });

function packedTable(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      table.mutate(
        request.type === 'add' || request.type === 'put' ? { ...request, values: request.values.map(pack) } : request,
      ),
    get: async (request) => unpacked(await table.get(request)),
    getMany: async (request) => (await table.getMany(request)).map(unpacked),
    async query(request) {
      const answer = await table.query(request);
      return request.values ? { ...answer, result: answer.result.map(unpacked) } : answer;
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
