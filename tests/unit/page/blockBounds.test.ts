import { describe, expect, it } from 'vitest';
import * as LIMITS from '../../../utils/page/limits.ts';
import { takeSnapshot } from '../../../utils/page/takeSnapshot.ts';
import { openPage } from '../../tools/openPage.ts';
import { ADDRESS, FIRST, HEADLINE, LAST } from './ferryStory.ts';

// At each length at which a text is taken for something else: one just below it, one at it.

const snapshot = (body: string) =>
  takeSnapshot(openPage(`<html><head><title>${HEADLINE}</title></head><body>${body}</body></html>`), ADDRESS);

/** A text of exactly this length that begins as given. */
const sized = (length: number, start = 'The pier'): string =>
  `${start}${' with its lamps and the old crane beside the small customs house'.repeat(1 + length / 50)}`
    .slice(0, length - 1)
    .replace(/ $/, 's')
    .concat('e');

/** The kind that a text is read as, or null: `html` is what the story holds between its two paragraphs. */
const kindIn = (page: (html: string) => string) => (text: string, box: (text: string) => string) => {
  const found = snapshot(page(box(text))).blocks.find((block) => block.text === text);
  return found?.kind ?? null;
};
const kindBetween = kindIn(
  (html) => `<main><h1>${HEADLINE}</h1><article><p>${FIRST}</p>${html}<p>${LAST}</p></article></main>`,
);
const kindAbove = kindIn(
  (html) => `<main><article>${html}<h1>${HEADLINE}</h1><p>${FIRST}</p><p>${LAST}</p></article></main>`,
);
/** `html` stands under the headline of a story whose text has a box of its own. */
const text = ['Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'].map(
  (day) => `<p>${LAST.replace('Monday', day)} ${FIRST.replace('Friday', day)}</p>`,
);
const kindUnder = kindIn((html) => `<div><div><h1>${HEADLINE}</h1>${html}</div><div>${text.join('')}</div></div>`);

const boxed = (name: string) => (inside: string) => `<div class="${name}">${inside}</div>`;
const paragraph = (inside: string) => `<p>${inside}</p>`;
const linked = (inside: string) => `<p><a href="/b">${inside}</a></p>`;

describe('what a box is called counts up to a length', () => {
  it.each([
    ['byline', 220],
    ['dateline', 220],
    ['credit', 220],
    ['caption', 1_500],
    ['standfirst', 1_500],
  ])('%s: %i', (name, length) => {
    expect(kindBetween(sized(length - 1), boxed(name))).toBe(name);
    expect(kindBetween(sized(length), boxed(name))).toBe('paragraph');
  });

  it('twelve boxes up, no further', () => {
    const nested = (depth: number) => (inside: string) =>
      boxed('byline')(`${'<div>'.repeat(depth)}${inside}${'</div>'.repeat(depth)}`);
    expect(kindBetween('By Jo Doe of Lakeside', nested(11))).toBe('byline');
    expect(kindBetween('By Jo Doe of Lakeside', nested(12))).toBe('paragraph');
  });
});

describe('how much of a text is a link', () => {
  /** A paragraph of a hundred letters, so many of them linked. */
  const part = (letters: number, start = 'The') => {
    const whole = sized(100, start);
    const inside = `<p>${whole.slice(0, 100 - letters)}<a href="/b">${whole.slice(100 - letters)}</a></p>`;
    return kindBetween(whole, () => inside);
  };

  it('nine tenths: a link; less: a sentence', () => {
    expect(part(91)).toBe(null);
    expect(part(89)).toBe('paragraph');
  });

  it('a third is enough after "Read more"', () => {
    expect(part(33, 'Read more: the')).toBe(null);
    expect(part(28, 'Read more: the')).toBe('paragraph');
  });

  it('"Read more" counts only where the text begins with it', () => {
    expect(part(60, 'The pier, read more:')).toBe('paragraph');
  });

  it('a paragraph of 300 letters may be one link, a box may not', () => {
    expect(kindBetween(sized(299), linked)).toBe(null);
    expect(kindBetween(sized(300), linked)).toBe('paragraph');
    expect(kindBetween(sized(300), (inside) => `<div><a href="/b">${inside}</a></div>`)).toBe(null);
  });

  it('seven tenths in three links are a row of links, less is a sentence', () => {
    const whole = sized(100);
    const row = (letters: number) => {
      const inside = whole.slice(100 - letters).match(/.{1,25}/g) ?? [];
      return kindBetween(
        whole,
        () => `<p>${whole.slice(0, 100 - letters)}${inside.map((part) => `<a href="/b">${part}</a>`).join('')}</p>`,
      );
    };
    expect(row(71)).toBe(null);
    expect(row(69)).toBe('paragraph');
  });

  it('three links in most of a text are a row of links, two are none', () => {
    const row = (count: number) => {
      const links = Array.from({ length: count }, (_, n) => `<a href="/${n}">${'Boat'.repeat(20 / count)}</a>`);
      return snapshot(
        `<main><h1>${HEADLINE}</h1><article><p>${FIRST}</p><p>${links.join(' to ')} at last</p><p>${LAST}</p></article></main>`,
      ).blocks.some(({ text: read }) => read.endsWith(' at last'));
    };
    expect(row(4)).toBe(false);
    expect(row(2)).toBe(true);
  });
});

describe('above the headline', () => {
  const credited = (length: number) => sized(length, 'Photo by Jo Doe:');

  it('a credit is shorter than 80, a caption than 300', () => {
    expect(kindAbove(credited(79), paragraph)).toBe('credit');
    expect(kindAbove(credited(80), paragraph)).toBe('caption');
    expect(kindAbove(credited(299), paragraph)).toBe('caption');
    expect(kindAbove(credited(300), paragraph)).toBe(null);
  });

  it('in a figure a caption is shorter than 600', () => {
    const figure = (inside: string) => `<figure><img src="/a.jpg"><div>${inside}</div></figure>`;
    expect(kindAbove(credited(79), figure)).toBe('caption');
    expect(kindAbove(credited(599), figure)).toBe('caption');
    expect(kindAbove(credited(600), figure)).toBe(null);
  });
});

describe('in a figure', () => {
  const figure = (inside: string) => `<figure><img src="/a.jpg"><div>${inside}</div></figure>`;

  it('a caption is shorter than 600, a credit than 140', () => {
    expect(kindBetween(sized(599), figure)).toBe('caption');
    expect(kindBetween(sized(600), figure)).toBe('paragraph');
    expect(kindBetween(sized(139, 'Photo: Jo Doe'), figure)).toBe('credit');
    expect(kindBetween(sized(140, 'Photo: Jo Doe'), figure)).toBe('caption');
  });

  it('a paragraph in a box called after a picture is a caption below 300', () => {
    const box = (inside: string) => boxed('photo')(`<img src="/a.jpg"><p>${inside}</p>`);
    const page = kindIn(
      (html) => `<main><h1>${HEADLINE}</h1><article>${text.join('')}${html}<p>${LAST}</p></article></main>`,
    );
    expect(page(sized(299), box)).toBe('caption');
    expect(page(sized(300), box)).toBe('paragraph');
  });
});

describe('what no box names', () => {
  it('a heading before the text is the standfirst from 51 letters on, if it is of the second to fourth level', () => {
    const heading = (level: number) => (inside: string) => `<h${level}>${inside}</h${level}>`;
    const kindOver = kindIn((html) => `<article><h1>${HEADLINE}</h1>${html}<p>${FIRST}</p><p>${LAST}</p></article>`);
    expect(kindOver(sized(50), heading(2))).toBe('heading');
    expect(kindOver(sized(51), heading(2))).toBe('standfirst');
    expect(kindOver(sized(51), heading(4))).toBe('standfirst');
    expect(kindOver(sized(51), heading(5))).toBe('heading');
    expect(kindOver(sized(51), (inside) => `<h3><span>${inside}</span></h3>`)).toBe('standfirst');
  });

  it('a credit by its wording is shorter than 160', () => {
    expect(kindBetween(sized(159, 'Photo: Jo Doe'), paragraph)).toBe('credit');
    expect(kindBetween(sized(160, 'Photo: Jo Doe'), paragraph)).toBe('paragraph');
  });

  it('a colon tells a credit within the first 24 letters', () => {
    expect(kindBetween(`${'x'.repeat(18)} photo: Jo Doe`, paragraph)).toBe('credit');
    expect(kindBetween(`${'x'.repeat(19)} photo: Jo Doe`, paragraph)).toBe('paragraph');
  });

  it('before the text the standfirst has 40 letters', () => {
    expect(kindUnder(sized(39, 'lake side'), paragraph)).toBe(null);
    expect(kindUnder(sized(40), paragraph)).toBe('standfirst');
    expect(kindUnder(sized(39, 'Source: Lakes'), paragraph)).toBe('note');
    expect(kindUnder(sized(40, 'Source: Lakes'), paragraph)).toBe('standfirst');
  });

  it('a note on the supplier is shorter than 220', () => {
    expect(kindBetween(sized(219, 'Reporting by Jo Doe'), paragraph)).toBe('note');
    expect(kindBetween(sized(220, 'Reporting by Jo Doe'), paragraph)).toBe('paragraph');
  });
});

describe('how much of a page is kept', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => `<p>${sized(60, `Boat number ${n}`)}</p>`);

  it('so many blocks', () => {
    const read = (count: number) => snapshot(`<article><h1>${HEADLINE}</h1>${many(count).join('')}</article>`);
    const full = read(LIMITS.blocks - 1);
    expect(full.blocks).toHaveLength(LIMITS.blocks);
    expect(full.truncated).toBe(false);
    const over = read(LIMITS.blocks);
    expect(over.blocks).toHaveLength(LIMITS.blocks);
    expect(over.truncated).toBe(true);
  });

  it('so much text, and so much of one', () => {
    const size = LIMITS.blockText;
    const long = Array.from({ length: 40 }, (_, n) => `<p>${sized(size + 50, `Boat number ${n}`)}</p>`);
    const { blocks, truncated } = snapshot(`<article><h1>${HEADLINE}</h1>${long.join('')}</article>`);
    expect(blocks[1]?.text).toHaveLength(size);
    expect(truncated).toBe(true);
    expect(blocks).toHaveLength(1 + Math.ceil((LIMITS.text - HEADLINE.length + 1) / size));
  });

  it('italics up to the end of the text', () => {
    const { blocks } = snapshot(`<article><h1>${HEADLINE}</h1><p>${FIRST} <i>So says the Courier</i></p></article>`);
    const read = blocks[1]?.text ?? '';
    expect(blocks[1]?.italics).toEqual([{ start: read.length - 'So says the Courier'.length, end: read.length }]);
  });

  it('addresses up to a length', () => {
    const link = (length: number) => `<a href="/${'b'.repeat(length - 1)}">the boat that was sold to Norway</a>`;
    const hrefs = (length: number) =>
      snapshot(
        `<article><h1>${HEADLINE}</h1><p>${FIRST} It was ${link(length)} in spring.</p></article>`,
      ).blocks.flatMap(({ links }) => links);
    expect(hrefs(LIMITS.href)).toHaveLength(1);
    expect(hrefs(LIMITS.href + 1)).toHaveLength(0);
  });
});
