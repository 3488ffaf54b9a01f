import { describe, expect, test } from 'vitest';
import { splitFaint } from '../../../components/article/chainPage.ts';
import { BEND, breakLines, layoutChain } from '../../../components/article/layoutChain.ts';
import { citedOutlets, summarize } from '../../../components/article/summarize.ts';
import { buildChain } from '../../../utils/graph/buildChain.ts';
import { attribution, outlet, readingOf, source } from '../graph/readingOf.ts';

const low = [attribution({ confidence: 'low' })];
const reading = readingOf('a', [
  outlet('Tide Wire', 'tide-wire'),
  source('Ada Quist', { attributions: [attribution({ via: 'Tide Wire' })] }),
  outlet('Maybe Daily', null, { attributions: low }),
  source('Bo Rand', { attributions: low }),
  outlet('Harbour Post', 'harbour-post', { self: true }),
]);

test('the sentence and the badge count what is certain, and not the publisher itself', () => {
  const { counts, faint } = summarize(reading);
  expect(counts).toMatchObject({ outlet: 1, person: 1 });
  expect(faint).toBe(2);
  expect(citedOutlets(reading)).toBe(1);
});

test('a branch is folded away only when nothing in it is certain', () => {
  const { certain, faint } = splitFaint(buildChain(reading));
  expect(certain.map((node) => node.source.name)).toEqual(['Tide Wire', 'Harbour Post']);
  expect(faint.map((node) => node.source.name)).toEqual(['Maybe Daily', 'Bo Rand']);
  const carrier = outlet('Faint Carrier', null, { attributions: low });
  const through = source('Sure Voice', { attributions: [attribution({ via: 'Faint Carrier' })] });
  expect(splitFaint(buildChain(readingOf('b', [carrier, through]))).faint).toEqual([]);
});

describe('the picture', () => {
  test('sets what came through another one step further, and nothing over another', () => {
    const { placed, height } = layoutChain(buildChain(reading), { title: 'On a', howOf: () => 'said', width: 368 });
    const at = (name: string) => placed.find(({ node }) => node.source.name === name);
    expect(at('Ada Quist')?.x).toBeGreaterThan(at('Tide Wire')?.x ?? Number.POSITIVE_INFINITY);
    expect(at('Ada Quist')?.fromX).toBe(at('Tide Wire')?.x);
    expect(at('Ada Quist')?.fromY).toBeGreaterThan(at('Tide Wire')?.y ?? Number.POSITIVE_INFINITY);
    // Each branch begins where the one before it left the same trunk, so that no line lies over another.
    const trunk = placed.filter(({ fromX }) => fromX === placed[0]?.fromX);
    expect(trunk.length).toBeGreaterThan(2);
    for (const [i, one] of trunk.slice(1).entries()) expect(one.fromY).toBe((trunk[i]?.y ?? 0) - BEND);
    for (const [i, one] of placed.entries()) expect(placed[i + 1]?.top ?? height).toBe(one.top + one.height);
  });

  test('breaks what a source is and did where the picture is narrow, and keeps the next one clear of it', () => {
    const howOf = () => 'wurde als Überbringer der Worte genannt · Regierungsbehörde · an dreizehn Stellen';
    const tree = buildChain(reading);
    const [wide] = layoutChain(tree, { title: 'On a', howOf, width: 900 }).placed;
    const { placed } = layoutChain(tree, { title: 'On a', howOf, width: 270 });
    expect(wide?.how.length).toBe(1);
    expect(placed[0]?.how.length).toBe(3);
    expect(placed[0]?.how.join(' ')).toBe(howOf());
    expect(placed[1]?.top).toBe((placed[0]?.top ?? 0) + (wide?.height ?? 0) + 2 * 16);
  });

  test('breaks long names into lines, in scripts without spaces too, and ends what is too long', () => {
    expect(breakLines('Short', 300)).toEqual(['Short']);
    const lines = breakLines('Regional Office for the Restoration of Historic Harbours', 200);
    expect(lines.length).toBe(3);
    expect(lines.join(' ')).toBe('Regional Office for the Restoration of Historic Harbours');
    expect(breakLines('港口修复办公室港口修复办公室', 120).length).toBe(2);
    expect(breakLines('word '.repeat(100), 100).at(-1)).toMatch(/…$/);
    expect(breakLines('Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 120).length).toBe(3);
  });
});
