import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../utils/model.ts';
import * as LIMITS from '../../../utils/page/limits.ts';
import { takeSnapshot, takeSnapshotInParts } from '../../../utils/page/takeSnapshot.ts';

const URL_OF_STORY = 'https://paper.example/2024/03/01/bridge-closed-after-inspection-finds-cracks';
const LONG =
  'The council said on Friday that the old bridge would stay closed until spring, because engineers had found cracks in two of its pillars.';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Bridge closed</title></head><body>${body}</body></html>`;
const story = (inside: string): string =>
  page(
    `<main><article><h1>Bridge closed after inspection</h1><p>${LONG}</p>${inside}<p>${LONG} Work begins in May.</p></article></main>`,
  );
const take = (html: string): Snapshot => takeSnapshot(parseHTML(html).document as unknown as Document, URL_OF_STORY);
const texts = (snapshot: Snapshot, kind: string): string[] =>
  snapshot.blocks.filter((block) => block.kind === kind).map(({ text }) => text);

describe('blocks', () => {
  it('reads headline and paragraphs in order, without menus, comments and lists of links', () => {
    const snapshot = take(
      page(`<nav><a href="/">Home of the paper</a></nav><article><h1>Bridge closed</h1><p>${LONG}</p>
        <ul class="related-stories"><li><a href="/b">Another story about a ferry</a></li></ul>
        <p>${LONG} Twice.</p><div class="comments"><p>I never liked this bridge, and my neighbours never did, to be honest.</p></div></article>`),
    );
    expect(snapshot.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph']);
  });

  it('joins inline elements as a reader sees them and keeps links with their place', () => {
    const [first, second] = texts(
      take(
        story(
          `<p>The <em>Evening</em> <a href="/x?a=1">Courier</a>, a daily, <b>broke</b> the story that everyone else followed for days.</p>`,
        ),
      ),
      'paragraph',
    );
    expect(first).toBe(LONG);
    expect(second).toBe('The Evening Courier, a daily, broke the story that everyone else followed for days.');
    const block = take(
      story(`<p>As the <a href="/x?a=1"> Courier</a> wrote, the bridge would not have stood another winter.</p>`),
    ).blocks[2];
    const link = block?.links[0];
    expect(link?.href).toBe('https://paper.example/x?a=1');
    expect(block?.text.slice(link?.start, link?.end)).toBe('Courier');
  });

  it('never hands on a script address', () => {
    const snapshot = take(
      story(`<p>See <a href="javascript:alert(1)">this page</a> for what the engineers wrote about the pillars.</p>`),
    );
    expect(snapshot.blocks.flatMap(({ links }) => links)).toEqual([]);
  });

  it('leaves out what is hidden', () => {
    const hidden = ['hidden', 'aria-hidden="true"', 'style="display: none"', 'class="sr-only"'];
    for (const attribute of hidden)
      expect(
        JSON.stringify(
          take(story(`<div ${attribute}>Unseen words that no reader of the page would see.</div>`)).blocks,
        ),
      ).not.toContain('Unseen');
  });

  it('takes two line breaks for a new paragraph and text right in a box for a paragraph', () => {
    const snapshot = take(
      page(`<h1>Bridge closed</h1><div>${LONG}<br><br>${LONG} Second.<br>\n<br>${LONG} Third.</div>`),
    );
    expect(texts(snapshot, 'paragraph')).toEqual([LONG, `${LONG} Second.`, `${LONG} Third.`]);
  });

  it('keeps captions and credits out of paragraphs, and the label with its credit', () => {
    const snapshot = take(
      story(
        `<figure><img src="/b.jpg" alt="x"><figcaption>The bridge in winter. (Photo: <span class="credit">Jo Bloggs/Agency)</span></figcaption></figure>`,
      ),
    );
    expect(texts(snapshot, 'caption')).toEqual(['The bridge in winter.']);
    expect(texts(snapshot, 'credit')).toEqual(['(Photo: Jo Bloggs/Agency)']);
    expect(snapshot.images[0]).toMatchObject({ url: 'https://paper.example/b.jpg', caption: 'The bridge in winter.' });
    expect(snapshot.images[0]?.credits[0]).toEqual({ value: '(Photo: Jo Bloggs/Agency)', from: 'credit element' });
  });

  it('reads a post with author, handle and address', () => {
    const snapshot = take(
      story(
        `<blockquote class="twitter-tweet"><p>Closed until spring.</p>&mdash; City Hall (@cityhall) <a href="https://twitter.com/cityhall/status/12">1 March</a></blockquote>`,
      ),
    );
    expect(snapshot.blocks.find(({ kind }) => kind === 'embed')?.embed).toEqual({
      platform: 'x.com',
      author: 'City Hall',
      handle: 'cityhall',
      href: 'https://twitter.com/cityhall/status/12',
    });
  });

  it('tells a sign-off from the text', () => {
    expect(texts(take(story('<p>Reporting by Jo Bloggs; editing by Ann Other</p>')), 'note')).toHaveLength(1);
  });

  it('reads declared shadow trees and slots', () => {
    const snapshot = take(
      story(
        `<x-box><template shadowrootmode="open"><p>${LONG} Shadow. <slot></slot></p></template><span>Slotted.</span></x-box>`,
      ),
    );
    expect(texts(snapshot, 'paragraph')[1]).toBe(`${LONG} Shadow. Slotted.`);
  });

  it('strips zero-width and bidi controls', () => {
    expect(
      texts(
        take(story(`<p>Ja\u200bne \u202eDoe said that the bridge was safe to cross at walking pace only.</p>`)),
        'paragraph',
      )[1],
    ).toMatch(/^Jane Doe said/);
  });
});

describe('any page', () => {
  it('is not changed', async () => {
    const { document } = parseHTML(story('<figure><img src="/b.jpg"><figcaption>A pillar. © Jo</figcaption></figure>'));
    const before = document.toString();
    takeSnapshot(document as unknown as Document, URL_OF_STORY);
    await takeSnapshotInParts(document as unknown as Document, URL_OF_STORY, async () => {});
    expect(document.toString()).toBe(before);
  });

  it('gives the same in parts as in one go, with pauses between', async () => {
    const { document } = parseHTML(page(`<article><h1>Bridge closed</h1>${`<p>${LONG}</p>`.repeat(3_000)}</article>`));
    let pauses = 0;
    const parts = await takeSnapshotInParts(document as unknown as Document, URL_OF_STORY, async () => {
      pauses++;
    });
    expect(parts).toEqual(takeSnapshot(document as unknown as Document, URL_OF_STORY));
    expect(pauses).toBeGreaterThan(2);
  });

  it('may be nested 10,000 deep', () => {
    const { document } = parseHTML(page('<article></article>'));
    let at: Element = document.querySelector('article') as unknown as Element;
    for (let depth = 0; depth < 10_000; depth++)
      at = at.appendChild(document.createElement('div') as unknown as Element);
    at.textContent = LONG;
    expect(texts(takeSnapshot(document as unknown as Document, URL_OF_STORY), 'paragraph')).toEqual([LONG]);
  });

  it('is kept within the stated limits', () => {
    const captions = Array.from(
      { length: 20_000 },
      (_, i) => `<figure><img src="${i}.jpg"><figcaption>Pillar ${i} © Jo</figcaption></figure>`,
    );
    const snapshot = take(story(captions.join('')));
    expect(snapshot.blocks.length).toBeLessThanOrEqual(LIMITS.blocks);
    expect(snapshot.images.length).toBeLessThanOrEqual(LIMITS.images);
    expect(snapshot.truncated).toBe(true);
  });

  it('never throws, and every link lies inside its well-formed text', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<a href="/a">',
      '</a>',
      '<div class="credit">',
      '</div>',
      '<figure>',
      '<figcaption>',
      '<br><br>',
      '<i>',
      '</i>',
      '<blockquote class="twitter-tweet">',
      '<!--',
      '<img src=x>',
      '<h1>',
      '\ud800',
      '\u202e',
      ' ',
      LONG,
      'Foto:',
      '<slot>',
      '<iframe src="//t.me/a/1">',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 }), (pieces) => {
        for (const { text, links } of take(page(pieces.join(''))).blocks) {
          expect(text.isWellFormed()).toBe(true);
          for (const { start, end } of links) expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
