import type { PhotoCredit } from '../../../utils/model.ts';
import { attribution, outlet, readingOf, source } from '../graph/readingOf.ts';

/** What a page could put into a name to break a file: markup, quotes, formulas, control characters, half letters. */
export const NASTY = '=1+1","<b>&amp;</b> ]]> "q" \\N \\ `x` #35; | --> %% \u0000\u0007\ud800 end\nnew line';

const photo: PhotoCredit = {
  creditLine: 'Kim Lee/Coast Pictures',
  creators: ['Kim Lee'],
  agencies: ['Coast Pictures'],
  caption: null,
  imageUrl: 'https://harbour-post.example/1.jpg?a=1&b="2"',
  foundIn: 'caption',
  evidence: null,
};

/** Two readings that hold every kind of node, parallel edges, a way through another outlet, and nasty texts. */
export const READINGS = [
  readingOf('a', [
    outlet('Fars', 'fars-news', {
      attributions: [attribution({ relation: 'quotes' }), attribution({ relation: 'wire' })],
    }),
    source('Zoë Ünal', { attributions: [attribution({ via: 'Fars', href: 'https://fars.example/1?a=1&b=2' })] }),
    source('officials', { kind: 'anonymous' }),
    source('report', { kind: 'document' }),
  ]),
  readingOf(
    'b',
    [
      outlet('Fars', 'fars-news'),
      source('X', { kind: 'platform' }),
      source('Ministry', { kind: 'organization' }),
      source(NASTY, { attributions: [attribution({ evidence: { exact: NASTY, prefix: '', suffix: '' } })] }),
    ],
    { day: 5, photoCredits: [photo] },
  ),
];
