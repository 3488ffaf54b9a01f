import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkCopy, checkSnapshot, UnfitSnapshot } from '../../utils/checkSnapshot.ts';
import type { Block, Snapshot } from '../../utils/model.ts';
import * as LIMITS from '../../utils/page/limits.ts';
import { takeSnapshot } from '../../utils/page/takeSnapshot.ts';
import { openPage } from '../tools/openPage.ts';

const URL_OF_TAB = 'http://sputniknews.com/world/202001061077955551-advisor-second-vietnam/';
const html = readFileSync(new URL('../fixtures/sputnik-style/article.html', import.meta.url), 'utf8');
const real: Snapshot = takeSnapshot(openPage(html), URL_OF_TAB);

const paragraph: Block = { kind: 'paragraph', text: 'a', links: [] };
const embed = { platform: 'x.com', author: null, handle: null, href: null };
const link = (href: string) => ({ ...paragraph, links: [{ start: 0, end: 1, href }] });
const image = { url: null, caption: null, credits: [] };
const candidate = { value: 'a', from: 'b' };
const long = (length: number) => 'a'.repeat(length);
const times = <T>(count: number, item: T): T[] => new Array(count).fill(item);
const check = (part: object) => checkSnapshot({ ...real, ...part }, URL_OF_TAB);
const withMeta = (part: object) => ({ metadata: { ...real.metadata, ...part } });

describe('checkSnapshot', () => {
  it('passes a real snapshot unchanged, also after the copying between tab and background', () => {
    expect(real.blocks.length).toBeGreaterThan(5);
    expect(checkSnapshot(structuredClone(real), URL_OF_TAB)).toEqual(real);
    expect(checkSnapshot(JSON.parse(JSON.stringify(real)), URL_OF_TAB)).toEqual(real);
  });

  it('takes the browser’s word for the address', () => {
    expect(checkSnapshot({ ...real, url: 'https://bank.example/' }, URL_OF_TAB).url).toBe(URL_OF_TAB);
  });

  it.each<[string, object]>([
    ['another schema', { schema: 2 }],
    ['a key too many', { extra: 1 }],
    ['a key too many in a block', { blocks: [{ ...paragraph, html: '<b>' }] }],
    ['a kind that is none', { blocks: [{ ...paragraph, kind: 'script' }] }],
    ['a link that runs script', { blocks: [link('javascript:alert(1)')] }],
    ['a link to data', { blocks: [link('data:text/html,x')] }],
    ['an embed that runs script', { blocks: [{ ...paragraph, embed: { ...embed, href: 'javascript:alert(1)' } }] }],
    ['an image that runs script', { images: [{ ...image, url: 'javascript:alert(1)' }] }],
    [
      'an offset below zero',
      { blocks: [{ ...paragraph, links: [{ start: -1, end: 1, href: 'https://a.example/' }] }] },
    ],
    ['an offset between characters', { blocks: [{ ...paragraph, italics: [{ start: 0.5, end: 1 }] }] }],
    ['a score that is no number', { detection: { ...real.detection, score: Number.NaN } }],
    ['missing metadata', { metadata: {} }],
    ['a list that is none', { images: { length: 3 } }],
    ['a text that is none', { lang: 5 }],
  ])('refuses %s', (_, part) => expect(() => check(part)).toThrow('does not fit'));

  it.each([null, undefined, 'text', [], 7])('refuses %j', (payload) =>
    expect(() => checkSnapshot(payload, URL_OF_TAB)).toThrow('does not fit'),
  );

  it.each<[string, object]>([
    ['text of a block', { blocks: [{ ...paragraph, text: long(100_001) }] }],
    ['number of blocks', { blocks: times(10_001, paragraph) }],
    ['number of links', { blocks: [{ ...paragraph, links: times(2_001, link('https://a.example/').links[0]) }] }],
    ['number of italics', { blocks: [{ ...paragraph, italics: times(5_001, { start: 0, end: 1 }) }] }],
    ['length of a link', { blocks: [link(`https://a.example/${long(20_000)}`)] }],
    ['address', { url: `https://a.example/${long(8_000)}` }],
    ['language', { lang: long(61) }],
    ['number of images', { images: times(2_001, image) }],
    ['caption', { images: [{ ...image, caption: long(20_001) }] }],
    ['image address', { images: [{ ...image, url: `https://a.example/${long(20_000)}` }] }],
    ['number of credits', { images: [{ ...image, credits: times(201, candidate) }] }],
    ['metadata value', withMeta({ title: [{ ...candidate, value: long(8_001) }] })],
    ['metadata place', withMeta({ byline: [{ ...candidate, from: long(301) }] })],
    ['number of metadata', withMeta({ origin: times(201, candidate) })],
    ['number of signals', { detection: { ...real.detection, signals: times(101, { name: 'a', weight: 1 }) } }],
    ['embed author', { blocks: [{ ...paragraph, embed: { ...embed, author: long(501) } }] }],
  ])('refuses too much: %s', (_, part) => expect(() => check(part)).toThrow('does not fit'));

  it('has room for all that the reader’s own limits allow', () => {
    // Each character of an address may take nine once it is percent-encoded.
    const address = `https://a.example/${long(LIMITS.href * 9)}`;
    const full: Block = {
      kind: 'embed',
      text: long(LIMITS.blockText),
      links: times(LIMITS.linksInBlock, { start: 0, end: 1, href: `https://a.example/${long(LIMITS.href - 18)}` }),
      embed: { ...embed, href: address },
    };
    const credits = times(LIMITS.creditsOfImage, { value: long(LIMITS.credit), from: 'caption' });
    const images = times(LIMITS.images, { url: address, caption: long(LIMITS.caption), credits });
    expect(() => check({ blocks: times(LIMITS.blocks, full), images })).not.toThrow();
  });
});

describe('checkCopy', () => {
  const copy = { url: 'https://a.example/b', html: '<p>The ferry stops.</p>', truncated: false };

  it('takes a copy, at the address that the browser tells', () => {
    expect(checkCopy(copy, 'https://a.example/c')).toEqual({ ...copy, url: 'https://a.example/c' });
  });

  it.each([
    ['nothing', null],
    ['no markup', { ...copy, html: 1 }],
    ['more than was asked for', { ...copy, extra: '' }],
    ['more markup than is ever copied', { ...copy, html: 'x'.repeat(LIMITS.copy + 1) }],
  ])('refuses %s', (_, payload) => {
    expect(() => checkCopy(payload, copy.url)).toThrow(UnfitSnapshot);
  });
});
