import { describe, expect, it } from 'vitest';
import { exportReadings, type Progress } from '../../../utils/export/exportReadings.ts';
import { formats } from '../../../utils/export/formats.ts';
import { jsonLines } from '../../../utils/export/jsonLines.ts';
import type { Reading } from '../../../utils/model.ts';
import { outlet, readingOf, source } from '../graph/readingOf.ts';
import { READINGS } from './hostile.ts';
import { bytesOf, WORLD } from './textOf.ts';

const COUNT = 3_000;
/** Readings made as they are asked for; `asked` tells how far the format has gone. */
function endless(count = COUNT) {
  const state = { asked: 0, rounds: 0 };
  async function* readings(): AsyncGenerator<Reading> {
    state.rounds++;
    for (let i = 0; i < count; i++) {
      state.asked++;
      yield readingOf(`p${i}`, [outlet(`Outlet ${i % 50}`, null), source(`Person ${i}`)]);
    }
  }
  return { state, readings };
}

describe('exportReadings', () => {
  it.each(formats.map((format) => [format.id, format] as const))(
    '%s goes through the readings as often as it says',
    async (_, format) => {
      const { state, readings } = endless(30);
      let progress: Progress = { readings: 0, bytes: 0 };
      let bytes = 0;
      const onProgress = (now: Progress) => {
        progress = now;
      };
      for await (const piece of exportReadings(format, readings, { world: WORLD, onProgress })) bytes += piece.length;
      expect(state.rounds).toBe(format.rounds);
      expect(progress).toEqual({ readings: 30 * format.rounds, bytes });
    },
  );

  it.each(formats.map((format) => [format.id, format] as const))(
    '%s writes something sound for nothing read',
    async (id, format) => {
      const nothing = ['jsonl', 'nquads', 'ris', 'bibtex', 'citeNews'];
      const bytes = await bytesOf(format, []);
      if (nothing.includes(id)) expect(bytes.length).toBe(0);
      else expect(bytes.length).toBeGreaterThan(2);
      const noArticle = { ...READINGS[0], article: null, publisher: null, sources: [], photoCredits: [] } as Reading;
      await expect(bytesOf(format, [noArticle])).resolves.toBeDefined();
    },
  );

  it.each(
    formats
      .filter(({ extension }) => !['zip', 'png'].includes(extension))
      .map((format) => [format.id, format] as const),
  )('%s is UTF-8 without control characters, whatever a page says', async (_, format) => {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(format, READINGS));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    const controls = format.id === 'csv' ? /\u0000/ : /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
    expect(text).not.toMatch(controls);
  });

  it.each([
    ['csv', [undefined]],
    ['jsonl', ['any']],
    ['gexf', ['any', 'any']],
  ])('%s asks for the readings in the orders %j', async (id, orders) => {
    const asked: unknown[] = [];
    const readings = (order?: string) => {
      asked.push(order);
      return READINGS;
    };
    const format = formats.find((one) => one.id === id) ?? jsonLines;
    for await (const piece of exportReadings(format, readings, { world: WORLD })) expect(piece).toBeDefined();
    expect(asked).toEqual(orders);
  });

  it('reads on only when what it wrote was taken', async () => {
    const { state, readings } = endless();
    const pieces = exportReadings(jsonLines, readings, { world: WORLD });
    await pieces.next();
    expect(state.asked).toBeLessThan(COUNT / 10);
    await pieces.return(undefined);
  });

  it.each(formats.map((format) => [format.id, format] as const))(
    '%s stops at once when cancelled',
    async (_, format) => {
      const { state, readings } = endless();
      const controller = new AbortController();
      const onProgress = () => controller.abort(new Error('enough'));
      const write = async () => {
        const options = { world: WORLD, signal: controller.signal, onProgress };
        for await (const piece of exportReadings(format, readings, options)) expect(piece.length).toBeGreaterThan(0);
      };
      await expect(write()).rejects.toThrow('enough');
      expect(state.asked).toBeLessThan(COUNT / 2);
    },
  );

  it('passes on what the source throws', async () => {
    async function* broken(): AsyncGenerator<Reading> {
      yield readingOf('a', []);
      throw new Error('the database is gone');
    }
    const write = async () => {
      for await (const piece of exportReadings(jsonLines, broken, { world: WORLD })) expect(piece).toBeDefined();
    };
    await expect(write()).rejects.toThrow('the database is gone');
  });

  it('has ids and menu places of their own for all formats', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(21);
    expect(formats).toHaveLength(21);
  });
});
