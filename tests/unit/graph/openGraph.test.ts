import { describe, expect, it } from 'vitest';
import { buildGraph, type SourceGraph } from '../../../utils/graph/buildGraph.ts';
import { openGraph, type ReadingSource } from '../../../utils/graph/openGraph.ts';
import type { Reading } from '../../../utils/model.ts';
import { READINGS } from '../export/hostile.ts';
import { attribution, outlet, readingOf, source } from './readingOf.ts';

async function streamed(readings: ReadingSource): Promise<SourceGraph> {
  const graph = await openGraph(readings);
  const nodes = [];
  for await (const some of graph.nodes()) nodes.push(...some);
  const edges = [];
  for await (const some of graph.edges()) edges.push(...some);
  return { nodes, edges };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Without an order, each edge with whether it has a proof. */
function plain({ nodes, edges }: SourceGraph) {
  const all = edges.map((edge) => JSON.stringify({ ...edge, evidence: edge.evidence.length > 0 }));
  return { nodes: nodes.toSorted(byId), edges: all.sort() };
}

const told = (name: string, via: string) => source(name, { attributions: [attribution({ via })] });
const CASES: Record<string, Reading[]> = {
  nothing: [],
  'nasty readings': READINGS,
  'an article read twice': [
    readingOf('a', [outlet('Fars', null), told('Zarif', 'Fars')], { day: 4 }),
    readingOf('b', [outlet('Fars', null)], { day: 2 }),
    readingOf('a', [outlet('Fars', null), told('Zarif', 'Fars'), source('Esper')], { day: 9 }),
  ],
  'an outlet whose id comes late': [
    readingOf('a', [outlet('Fars', null), told('Zarif', 'Fars')]),
    readingOf('b', [outlet('Fars', 'fars-news')]),
  ],
  'a publisher that turns out to be the one cited': [
    readingOf('a', [outlet('The Post', null)]),
    readingOf('b', [outlet('The Post', 'harbour-post')]),
  ],
};

describe('openGraph', () => {
  it.each(Object.entries(CASES))('is the graph that buildGraph builds: %s', async (_, readings) => {
    expect(plain(await streamed(() => readings))).toEqual(plain(buildGraph(readings)));
  });

  it('has no edge without its nodes, though readings come and change while it is written', async () => {
    let round = 0;
    const same = readingOf('c', [outlet('Tass', null)]);
    const changing = () =>
      ++round === 1
        ? [readingOf('a', [outlet('Fars', null)]), same]
        : [readingOf('a', [outlet('Fars', null), source('new')]), same, readingOf('b', [source('newer')])];
    const { nodes, edges } = await streamed(changing);
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.map((edge) => edge.relation).sort()).toEqual(['cites', 'publishes', 'quotes']);
    expect(edges.filter((edge) => !ids.has(edge.source) || !ids.has(edge.target))).toEqual([]);
  });

  it('keeps the earliest proof of what several articles show, in whichever order they come', async () => {
    const later = readingOf('later', [outlet('Fars', 'fars-news')], { day: 9 });
    const earlier = readingOf('earlier', [outlet('Fars', 'fars-news')], { day: 2 });
    for (const readings of [
      [later, earlier],
      [earlier, later],
    ]) {
      const { edges } = await streamed(() => readings);
      const [cites] = edges.filter(({ relation }) => relation === 'cites');
      expect(cites).toMatchObject({ weight: 2, first: earlier.readAt, last: later.readAt });
      expect(cites?.evidence.map(({ article }) => article)).toEqual([earlier.url]);
    }
  });

  it('gives edges that are asked for before the nodes', async () => {
    const readings = () => [readingOf('a', [outlet('Fars', null)]), readingOf('b', [outlet('Fars', 'fars-news')])];
    const targets: string[] = [];
    for await (const some of openGraph(readings).edges()) targets.push(...some.map(({ target }) => target));
    expect(targets.filter((target) => target.includes('fars'))).toEqual(Array(3).fill('outlet:fars-news'));
  });

  it('keeps names apart from marks that settle them', async () => {
    const { nodes } = await streamed(() => [readingOf('a', [outlet('\0fars', null), told('x', '\0fars')])]);
    expect(nodes.map(({ id }) => id).filter((id) => id.includes('\0'))).toEqual([]);
  });
});
