import type { PhotoCredit } from '../../../utils/model.ts';
import { attribution, outlet, POST, readingOf, source } from '../graph/readingOf.ts';

/**
 * What a page could put into a name to break a file: markup, quotes, formulas, control characters, half letters,
 * writing from right to left and signs that turn it, letters of two code units, TeX and wiki commands.
 */
export const NASTY =
  '=1+1","<b>&amp;</b> ]]> "q" \\N \\ `x` #35; | --> %% \u0000\u0007\ud800 end\nnew line {x} }} {{y}} $z$ ~ ^ _ *s* ' +
  "[[w]] 'a' -- אבג \u202eabc 😀 \ufffe";

const photo: PhotoCredit = {
  creditLine: 'Kim Lee/Coast Pictures',
  creators: ['Kim Lee'],
  agencies: ['Coast Pictures'],
  caption: 'The *harbour* <wall>',
  imageUrl: 'https://harbour-post.example/1.jpg?a=1&b="2"',
  foundIn: 'caption',
  evidence: null,
};

const facts = { lang: 'en', dateline: null, modified: null };

/** Two readings that hold every kind of node, parallel edges, a way through another outlet, and nasty texts. */
export const READINGS = [
  readingOf(
    'a',
    [
      outlet('Fars', 'fars-news', {
        attributions: [attribution({ relation: 'quotes' }), attribution({ relation: 'wire' })],
      }),
      source('Zoë Ünal', { attributions: [attribution({ via: 'Fars', href: 'https://fars.example/1?a=1&b=2' })] }),
      source('officials', { kind: 'anonymous' }),
      source('report', { kind: 'document' }),
    ],
    {
      article: {
        ...facts,
        title: 'Harbour wall & “sea” at 50% {again}',
        byline: ['Ana María Duarte', 'Harbour Post'],
        published: '2026-04-30T22:15:00+02:00',
      },
    },
  ),
  readingOf(
    'b',
    [
      outlet('Fars', 'fars-news'),
      outlet('Coast Radio', null, { attributions: [attribution({ relation: 'republishes' })] }),
      source('X', { kind: 'platform' }),
      source('Ministry', { kind: 'organization' }),
      source(NASTY, { attributions: [attribution({ evidence: { exact: NASTY, prefix: NASTY, suffix: NASTY } })] }),
    ],
    {
      day: 5,
      id: 'b "q" \\ é #',
      publisher: { ...POST, carrier: 'Web Archive' },
      article: { ...facts, title: NASTY, byline: [NASTY], published: '2026-05' },
      photoCredits: [photo, { ...photo, creditLine: NASTY, creators: [NASTY], agencies: [NASTY], imageUrl: NASTY }],
    },
  ),
];
