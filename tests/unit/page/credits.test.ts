import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { PageImage, Snapshot } from '../../../utils/model.ts';
import { takeSnapshot } from '../../../utils/page/takeSnapshot.ts';

const LONG =
  'The harbour board said on Monday that the ferry would not sail before Easter, because divers had found a crack in its hull.';

const take = (inside: string, after = ''): Snapshot =>
  takeSnapshot(
    parseHTML(
      `<!doctype html><html lang="en"><head><title>Ferry stays in harbour</title></head><body><main><article><h1>Ferry stays in harbour</h1><p>${LONG}</p>${inside}<p>${LONG} Repairs take a month.</p></article>${after}</main></body></html>`,
    ).document as unknown as Document,
    'https://paper.example/2024/04/01/ferry-stays-in-harbour',
  );
const credits = (images: readonly PageImage[]): string[] =>
  images.flatMap((image) => image.credits.map(({ value }) => value));

describe('credits that sites hide in odd places', () => {
  it('reads a figure inside a button that opens it larger, and no other button', () => {
    const { images, blocks } = take(
      `<div><button><img src="/a.jpg"><figcaption><span>The ferry at dawn</span><span class="caption-credit">(Image: Harbour Pictures/Blue Films)</span></figcaption></button><button>Photo: press here</button></div>`,
    );
    expect(credits(images)).toContain('(Image: Harbour Pictures/Blue Films)');
    expect(JSON.stringify(blocks)).not.toContain('press here');
  });

  it('reads a credit that is hidden from screen readers because its label says it', () => {
    const { images } = take(
      `<figure><img src="/a.jpg"><div><span class="image__credit" aria-label="Image credit: Ann Lee via Getty Images"><span aria-hidden="true">Ann Lee via Getty Images</span></span></div></figure>`,
    );
    expect(credits(images)).toContain('Ann Lee via Getty Images');
  });

  it('reads a picture that is an element of the site’s own, with its photographer and caption', () => {
    const { images } = take(
      `<site-image src="/a.jpg" caption="The ferry at dawn." photographer="Foto: Ola Vik"></site-image>`,
    );
    expect(images[0]).toMatchObject({ url: 'https://paper.example/a.jpg', caption: 'The ferry at dawn.' });
    expect(credits(images)).toContain('Foto: Ola Vik');
  });

  it('keeps a caption’s boxes apart as credits of their own', () => {
    const { images } = take(
      `<figure><img src="/a.jpg"><figcaption><p>The captain of the ferry, Jo Bloggs</p><p>Ann Lee - Coast Press</p></figcaption></figure>`,
    );
    expect(credits(images)).toContain('Ann Lee - Coast Press');
    expect(images[0]?.caption).toBe('The captain of the ferry, Jo Bloggs Ann Lee - Coast Press');
  });

  it('takes a link in a credit’s box for the credit, whatever the link is called', () => {
    const { images } = take(
      `<figure><img src="/a.jpg"><figcaption><div class="caption-text">The ferry at dawn</div><div class="caption-credit"><a class="caption-link" href="https://stock.example/1">Ann Lee</a></div></figcaption></figure>`,
    );
    expect(images[0]).toMatchObject({ caption: 'The ferry at dawn' });
    expect(images[0]?.credits[0]).toEqual({ value: 'Ann Lee', from: 'credit element' });
  });

  it('joins a photographer and the agency after a slash', () => {
    const { images, blocks } = take(
      `<figure><img src="/a.jpg"><figcaption>The ferry. <span class=credit>Photo by Ann Lee</span> /<span class=distributor>Coast Press</span></figcaption></figure>`,
    );
    expect(credits(images)).toContain('Photo by Ann Lee /Coast Press');
    expect(blocks.map(({ text }) => text)).toContain('Photo by Ann Lee /Coast Press');
  });

  it('reads the caption of a gallery that only its script shows', () => {
    const { images } = take(
      `<ul><li><figure><img src="/a.jpg"><figcaption class="srOnly">The ferry. <cite>Foto: Ann Lee/AP</cite></figcaption></figure></li></ul>`,
    );
    expect(credits(images).join()).toContain('Foto: Ann Lee/AP');
  });

  it('takes names parted by a bar, initials and all, for a credit', () => {
    const { images } = take(`<div><p>H. Berg | Coast Press | Getty Images</p></div>`);
    expect(credits(images)).toContain('H. Berg | Coast Press | Getty Images');
  });

  it('leaves out the pictures of similar stories', () => {
    const { images } = take(
      '',
      `<div class="tab-pane" id="similars"><figure><img src="/b.jpg"><figcaption><div class="copyright">K. Other/Agency</div></figcaption></figure></div>`,
    );
    expect(images).toEqual([]);
  });

  it('reads a caption and its credit outside any figure, above the story’s box', () => {
    const { images } = takeSnapshot(
      parseHTML(
        `<!doctype html><html lang="en"><head><title>Ferry stays in harbour</title></head><body><div><h1>Ferry stays in harbour</h1><div><img src="/a.jpg"></div><figcaption><span>The ferry at dawn, with its crew</span> <span class="figcaption-author">Coast News</span></figcaption><section><p>${LONG}</p><p>${LONG} Repairs take a month.</p></section></div></body></html>`,
      ).document as unknown as Document,
      'https://paper.example/2024/04/01/ferry-stays-in-harbour',
    );
    expect(credits(images)).toContain('Coast News');
  });

  it('reads the lead picture’s credit in an aside right below the story, and no other text there', () => {
    const { images, blocks } = take(
      '',
      `<aside><p class="hero-caption">A diver in the harbour. Photo by Ann Lee/AGENCY</p><p class="caption">Our best offers this week</p></aside>`,
    );
    expect(credits(images).join()).toContain('Photo by Ann Lee/AGENCY');
    expect(JSON.stringify(blocks)).not.toContain('best offers');
  });

  it('reads a page whose picture stands between head and body', () => {
    const { document } = parseHTML(
      `<!doctype html><html><head><title>Ferry stays in harbour</title></head><img src="/pixel.gif"><body><article><h1>Ferry stays in harbour</h1><p>${LONG}</p><p>${LONG} Repairs take a month.</p></article></body></html>`,
    );
    const { blocks } = takeSnapshot(document as unknown as Document, 'https://paper.example/ferry');
    expect(blocks.map(({ text }) => text)).toContain(LONG);
  });

  it('takes who signs a caption for the maker of the picture, not for the author', () => {
    const { blocks, metadata } = take(
      `<div class="photo"><img src="/a.jpg"><p class="caption">The pier at dawn. / <span class="author">Ann Lee</span></p></div><p class="author">Jo Bloggs</p>`,
    );
    expect(blocks).toContainEqual({ kind: 'credit', text: 'Ann Lee', links: [] });
    expect(metadata.byline.filter(({ from }) => from === 'visible byline').map(({ value }) => value)).toEqual([
      'Jo Bloggs',
    ]);
  });

  it('reads the source in a picture’s box as its credit, also where it is a link; elsewhere it is none', () => {
    const source = '<p class="source"><a href="https://commons.example/a">Open Commons</a></p>';
    const { blocks, images } = take(`<div class="image"><img src="/a.jpg">${source}<p>The pier at dawn</p></div>`);
    expect(credits(images)).toContain('Open Commons');
    expect(blocks.map(({ kind }) => kind)).toContain('credit');
    expect(take(source).blocks.map(({ kind }) => kind)).not.toContain('credit');
  });

  it('who signs a caption in the author’s own box is the author', () => {
    const box = '<div class="byline-caption"><p class="byline-name">Jo Bloggs, Coast Press</p></div>';
    const { blocks } = take(`<address class="byline-address"><img src="/jo.jpg">${box}</address>`);
    expect(blocks).toContainEqual({ kind: 'byline', text: 'Jo Bloggs, Coast Press', links: [] });
    const head = `<div><h1>Ferry stays in harbour</h1><div class="byline">${box}</div></div>`;
    const html = `<html><head><title>Ferry stays in harbour</title></head><body>${head}<div>${`<p>${LONG}</p>`.repeat(6)}</div></body></html>`;
    const apart = takeSnapshot(parseHTML(html).document as unknown as Document, 'https://paper.example/2024/04/01/a');
    expect(apart.blocks.map(({ kind }) => kind)).not.toContain('caption');
  });

  it('a small table or box of a picture and its words is its figure', () => {
    const old = [
      `<table align="left"><tr><td><img src="/a.jpg" width="250"></td></tr><tr><td>The ferry at dawn. Ann Lee/Coast Press</td></tr></table>`,
      `<div style="float:right"><img src="/a.jpg" width="250"><br><small>The ferry at dawn. Photo by Ann Lee</small></div>`,
      `<div><img src="/a.jpg" width="250"><br>Ann Lee/Coast Press</div>`,
    ];
    for (const box of old) expect(credits(take(box).images).join(), box).toContain('Ann Lee');
    const text = `<p><img src="/a.jpg" width="250">${LONG.slice(0, 118)}.</p>`;
    expect(take(text).blocks.map(({ kind }) => kind)).not.toContain('caption');
    expect(take(old[2]?.replace('250', '40') ?? '').images).toEqual([]);
    const named = `<div class="imageleft"><img src="/a.jpg"><p>The ferry at dawn (Coast Press)</p></div>`;
    expect(credits(take(named).images)).toContain('The ferry at dawn (Coast Press)');
  });

  it('each picture of a gallery has its credit', () => {
    const slide = (name: string) =>
      `<li><img src="/${name}.jpg"><p class="caption">A boat. <span class="credit">${name}</span></p></li>`;
    const { images } = take(`<ul class="slideshow">${slide('Ann Lee')}${slide('Jo Bloggs')}</ul>`);
    expect(images.map((image) => image.credits[0]?.value)).toEqual(['Ann Lee', 'Jo Bloggs']);
  });

  it('a line of a caption may be its credit', () => {
    const { images } = take(
      `<figure><img src="/a.jpg"><figcaption>Photo: Ann Lee<br>The ferry at dawn</figcaption></figure>`,
    );
    expect(credits(images)).toContain('Photo: Ann Lee');
  });

  it('a credit in a box beside the picture, one at the end of the story', () => {
    const { images } = take(`<div class="lead"><img src="/a.jpg"></div><div class="photographer">Ann Lee</div>`);
    expect(images[0]?.credits[0]).toEqual({ value: 'Ann Lee', from: 'credit beside' });
    const slanted = '<p><img src="/a.jpg"></p><p><em>The ferry at dawn. Photo courtesy of Ann Lee.</em></p>';
    expect(take(slanted).blocks.map(({ kind }) => kind)).toContain('caption');
    expect(take('<p>Top photo by Ann Lee</p>').blocks).toContainEqual({
      kind: 'credit',
      text: 'Top photo by Ann Lee',
      links: [],
    });
  });

  it('what stands below a heading behind the story is another’s', () => {
    const { images } = take('', `<aside><h3>More</h3><p class="credit">Photo by Ann Lee</p></aside>`);
    expect(images).toEqual([]);
  });

  it('a credit in a caption set below its figure is the picture’s', () => {
    const { images } = take(
      `<div><figure><img src="/a.jpg"></figure><figcaption><span>The pier at dawn</span><span class="voc-figcaption-author">Coast News</span></figcaption></div>`,
    );
    expect(images.flatMap((image) => image.credits)).toContainEqual({ value: 'Coast News', from: 'credit element' });
  });
});
