import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChain, type ChainNode } from '../../../utils/graph/buildChain.ts';
import { attribution, readingOf, source } from './readingOf.ts';

const via = (...ids: (string | null)[]) => ({ attributions: ids.map((id) => attribution({ via: id })) });
const chainOf = (...sources: ReturnType<typeof source>[]) => buildChain(readingOf('a', sources));
type Drawn = string | { [name: string]: Drawn[] };
const draw = (nodes: ChainNode[]): Drawn[] =>
  nodes.map(({ source: { id }, children }) => (children.length > 0 ? { [id]: draw(children) } : id));
const idsIn = (nodes: ChainNode[]): string[] => nodes.flatMap((node) => [node.source.id, ...idsIn(node.children)]);

describe('buildChain', () => {
  it('sets those whose words came through a source below it', () => {
    const chain = chainOf(source('fars'), source('velayati', via('fars')), source('esper'));
    expect(draw(chain)).toEqual([{ fars: ['velayati'] }, 'esper']);
  });

  it('follows words over several hops', () => {
    expect(draw(chainOf(source('c', via('b')), source('a'), source('b', via('a'))))).toEqual([{ a: [{ b: ['c'] }] }]);
  });

  it('shows a source below each of those who carried its words', () => {
    const chain = chainOf(source('fars'), source('tass'), source('zarif', via('fars', 'tass')));
    expect(draw(chain)).toEqual([{ fars: ['zarif'] }, { tass: ['zarif'] }]);
  });

  it('keeps next to the article who names a carrier that is not there, or itself', () => {
    expect(draw(chainOf(source('a', via('nobody')), source('b', via('b'))))).toEqual(['a', 'b']);
  });

  it('cuts circles and still shows everyone in them', () => {
    const chain = chainOf(source('a', via('b')), source('b', via('a')), source('c', via('b')));
    expect(new Set(idsIn(chain))).toEqual(new Set(['a', 'b', 'c']));
    expect(chain).toHaveLength(1);
  });

  it('takes the relation of the strongest attribution', () => {
    const strong = { attributions: [attribution({ relation: 'quotes' }), attribution({ relation: 'linked' })] };
    expect(chainOf(source('a', strong))[0]?.relation).toBe('quotes');
  });

  it('loses nobody and never repeats a source on one path, however the ways run', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const ways = fc.array(fc.option(fc.constantFrom(...ids, 'nobody')), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.tuple(ways, ways, ways, ways, ways), (all) => {
        const chain = chainOf(...ids.map((id, i) => source(id, via(...(all[i] ?? [null])))));
        expect([...new Set(idsIn(chain))].sort()).toEqual(ids);
        expect(pathsIn(chain).every((path) => new Set(path).size === path.length)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

function pathsIn(nodes: ChainNode[], above: string[] = []): string[][] {
  return nodes.flatMap(({ source: { id }, children }) => [[...above, id], ...pathsIn(children, [...above, id])]);
}
