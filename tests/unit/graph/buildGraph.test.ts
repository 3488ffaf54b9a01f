import { describe, expect, it } from 'vitest';
import { buildGraph, type SourceGraph } from '../../../utils/graph/buildGraph.ts';
import type { PhotoCredit } from '../../../utils/model.ts';
import { attribution, outlet, POST, readingOf, source } from './readingOf.ts';

const idsOf = (graph: SourceGraph) => graph.nodes.map(({ id }) => id);
const edgeOf = (graph: SourceGraph, from: string, to: string) =>
  graph.edges.find(({ source, target }) => source === from && target === to);

describe('buildGraph', () => {
  it('keys outlets by registry id, else by folded name, and people by folded name', () => {
    const sources = [outlet('Fars News', 'fars-news'), outlet('The Élan', null), source('José  PÉREZ')];
    const ids = idsOf(buildGraph([readingOf('a', sources)]));
    expect(ids).toContain('outlet:fars-news');
    expect(ids).toContain('outlet:the elan');
    expect(ids).toContain('person:jose perez');
    expect(ids).toContain('article:https://harbour-post.example/a');
  });

  it('merges what readings share, whatever the order, and counts distinct articles', () => {
    const cites = (name: string) => [outlet(name, 'fars-news')];
    const readings = [
      readingOf('a', cites('Fars'), { day: 4 }),
      readingOf('b', cites('Fars News'), { day: 2 }),
      readingOf('a', cites('Fars'), { day: 9 }),
    ];
    for (const order of [readings, readings.toReversed()]) {
      const graph = buildGraph(order);
      expect(idsOf(graph).sort()).toEqual([
        'article:https://harbour-post.example/a',
        'article:https://harbour-post.example/b',
        'outlet:fars-news',
        'outlet:harbour-post',
      ]);
      expect(edgeOf(graph, 'article:https://harbour-post.example/a', 'outlet:fars-news')).toMatchObject({
        weight: 1,
        first: '2026-05-04T12:00:00.000Z',
        last: '2026-05-09T12:00:00.000Z',
      });
    }
  });

  it('stands a work that was not seen between the article and words that came through another', () => {
    const told = source('Velayati', { attributions: [attribution({ via: 'Fars' })] });
    const graph = buildGraph([readingOf('a', [outlet('Fars', 'fars-news'), told])]);
    const work = graph.nodes.find(({ kind }) => kind === 'work');
    expect(work).toMatchObject({ prov: 'entity', url: null });
    const article = 'article:https://harbour-post.example/a';
    expect(edgeOf(graph, article, work?.id ?? '')?.prov).toBe('wasQuotedFrom');
    expect(edgeOf(graph, work?.id ?? '', 'outlet:fars-news')?.prov).toBe('wasAttributedTo');
    expect(edgeOf(graph, work?.id ?? '', 'person:velayati')?.prov).toBe('wasAttributedTo');
    expect(edgeOf(graph, article, 'person:velayati')).toBeUndefined();
  });

  it('survives sources that are each other’s way', () => {
    const a = source('a', { attributions: [attribution({ via: 'b' })] });
    const b = source('b', { attributions: [attribution({ via: 'a' })] });
    expect(idsOf(buildGraph([readingOf('x', [a, b])]))).toEqual(expect.arrayContaining(['person:a', 'person:b']));
  });

  it('loses nobody: every source, creator and agency is a node, and every edge has both its ends', () => {
    const sources = [
      outlet('Fars', 'fars-news'),
      source('officials', { kind: 'anonymous' }),
      source('report', { kind: 'document' }),
      source('X', { kind: 'platform' }),
      source('Ministry', { kind: 'organization', attributions: [attribution({ via: 'X' })] }),
    ];
    const photo = {
      creditLine: 'Kim Lee/Coast Pictures',
      creators: ['Kim Lee'],
      agencies: ['Coast Pictures'],
      caption: null,
      imageUrl: 'https://harbour-post.example/1.jpg',
      foundIn: 'caption' as const,
      evidence: null,
    };
    const graph = buildGraph([readingOf('a', sources, { photoCredits: [photo] })]);
    const labels = graph.nodes.map(({ label }) => label);
    const wanted = [...sources.map(({ name }) => name), 'Kim Lee', 'Coast Pictures', 'Kim Lee/Coast Pictures'];
    expect(labels).toEqual(expect.arrayContaining(wanted));
    const ids = new Set(idsOf(graph));
    expect(graph.edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
  });

  it('keeps unnamed sources and documents of two articles apart', () => {
    const unnamed = [source('officials', { kind: 'anonymous' })];
    const graph = buildGraph([readingOf('a', unnamed), readingOf('b', unnamed)]);
    expect(graph.nodes.filter(({ kind }) => kind === 'anonymous')).toHaveLength(2);
  });

  it('leaves out readings of no article', () => {
    expect(buildGraph([readingOf('a', [source('x')], { article: null })])).toEqual({ nodes: [], edges: [] });
  });

  it('keys photo agencies like the outlet of that name, or as the register says', () => {
    const withPhoto = { photoCredits: [photoBy('A.P.')] };
    const cites = readingOf('b', [outlet('A P', 'associated-press')]);
    for (const readings of [
      [readingOf('a', [], withPhoto), cites],
      [cites, readingOf('a', [], withPhoto)],
    ])
      expect(idsOf(buildGraph(readings))).not.toContain('outlet:a p');
    const asked = buildGraph([readingOf('a', [], withPhoto)], (name) => (name === 'A.P.' ? 'associated-press' : null));
    expect(idsOf(asked)).toContain('outlet:associated-press');
    expect(idsOf(buildGraph([readingOf('a', [], withPhoto)]))).toContain('outlet:a p');
  });

  it('takes a name that two outlets go by for neither', () => {
    const sources = [outlet('The Times', 'the-times'), outlet('the times', 'nyt', { id: '2' })];
    expect(idsOf(buildGraph([readingOf('a', sources, { photoCredits: [photoBy('The Times')] })]))).toContain(
      'outlet:the times',
    );
  });

  it('never merges an impostor with the outlet it imitates, nor what it says of itself', () => {
    const publisher = { ...POST, domain: 'harbour-post.example.net', identity: 'impostor' as const };
    const self = outlet('Harbour Post', 'harbour-post', { self: true });
    const fake = readingOf('fake', [self], { url: 'https://harbour-post.example.net/fake', publisher });
    const graph = buildGraph([fake, readingOf('a', [])]);
    expect(graph.nodes.filter(({ kind }) => kind === 'outlet').map(({ id }) => id)).toEqual([
      'outlet:harbour-post.example.net',
      'outlet:harbour-post',
    ]);
    const into = graph.edges.filter(({ target }) => target === 'outlet:harbour-post').map(({ source }) => source);
    expect(into).toEqual(['article:https://harbour-post.example/a']);
  });

  it('links a publisher with each outlet it cites: once an article, with dates', () => {
    const twice = [attribution({ relation: 'quotes' }), attribution({ relation: 'linked' })];
    const cited = [outlet('Fars', 'fars-news', { attributions: twice })];
    const graph = buildGraph([readingOf('a', cited, { day: 3 }), readingOf('b', cited, { day: 5 })]);
    expect(edgeOf(graph, 'outlet:harbour-post', 'outlet:fars-news')).toMatchObject({
      prov: 'wasInfluencedBy',
      relation: 'cites',
      weight: 2,
      first: '2026-05-03T12:00:00.000Z',
      last: '2026-05-05T12:00:00.000Z',
    });
  });

  it('has the carrier rely on whom it carried, and nobody on itself or a sister', () => {
    const sources = [
      outlet('Fars', 'fars-news'),
      outlet('Coast Radio', null, { attributions: [attribution({ via: 'Fars' })] }),
      outlet('Harbour Post', 'harbour-post'),
      outlet('Harbour Sunday', 'harbour-sunday', { self: true }),
      source('Mark Esper'),
    ];
    const cites = buildGraph([readingOf('a', sources)]).edges.filter(({ relation }) => relation === 'cites');
    expect(cites.map(({ source, target }) => [source, target])).toEqual([
      ['outlet:harbour-post', 'outlet:fars-news'],
      ['outlet:fars-news', 'outlet:coast radio'],
    ]);
  });
});

const photoBy = (agency: string): PhotoCredit => ({
  creditLine: agency,
  creators: [],
  agencies: [agency],
  caption: null,
  imageUrl: null,
  foundIn: 'caption',
  evidence: null,
});
