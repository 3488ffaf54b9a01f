import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../../utils/page/takeSnapshot.ts';
import { openPage } from '../../tools/openPage.ts';
import { ADDRESS, HEADLINE } from './ferryStory.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const say = (day: string) =>
  `The last boat left the pier on ${day} evening, the operator said, and nobody but the captain and his dog was on board when it reached the other shore.`;
const story = (from: number, to: number) =>
  DAYS.slice(from, to)
    .map((day) => `<p>${say(day)}</p>`)
    .join('');

/** What the page is read as: kind and text of each block but the headline. */
function read(body: string): string[] {
  const html = `<html><head><title>${HEADLINE}</title></head><body>${body}</body></html>`;
  return takeSnapshot(openPage(html), ADDRESS)
    .blocks.filter(({ kind }) => kind !== 'headline')
    .map(({ kind, text }) => `${kind}: ${text}`);
}
const paragraphs = DAYS.map((day) => `paragraph: ${say(day)}`);
const title = `<h1>${HEADLINE}</h1>`;

describe('where the story stands', () => {
  it('a box called after a picture is none of it when most of the story stands in it', () => {
    expect(read(`<div class="post image">${title}<div class="text">${story(0, 7)}</div></div>`)).toEqual(paragraphs);
    expect(read(`<main>${title}${story(0, 2)}<div class="media-transcript">${story(2, 7)}</div></main>`)).toEqual(
      paragraphs,
    );
  });

  it('a picture in such a box has its own caption', () => {
    const photo = '<div class="photo"><img src="/a.jpg"><p>The pier at dawn</p></div>';
    expect(read(`<div class="post image">${title}<div>${story(0, 4)}${photo}${story(4, 7)}</div></div>`)).toContain(
      'caption: The pier at dawn',
    );
  });

  it('long paragraphs beside a picture, in a box called after it, are no captions', () => {
    const long = `${say('New Year')} ${say('Easter')} ${say('Whit')}`;
    const box = (inside: string) =>
      read(`<main>${title}${story(0, 7)}<div class="big_photo"><img src="/a.jpg">${inside}</div></main>`);
    expect(box(`<p>${long}</p>`)).toContain(`paragraph: ${long}`);
    expect(box(`<p>${say('Easter')}</p>`)).toContain(`caption: ${say('Easter')}`);
    const figure = `<figure><img src="/a.jpg"><p>${long}</p></figure>`;
    expect(read(`<main>${title}${story(0, 7)}${figure}</main>`)).toContain(`caption: ${long}`);
  });

  it('what the box of the whole story is called says nothing of its paragraphs', () => {
    expect(read(`<div>${title}<div class="article_description">${story(0, 7)}</div></div>`)).toEqual(paragraphs);
  });

  it('beside a box with the headline and most of the text stand other stories', () => {
    const other =
      '<div class="calls"><p>Elsewhere on the lake the fishermen said that the pike were back again.</p></div>';
    const rest = other.repeat(5).replaceAll('the lake', 'the long and lonely upper arm of the lake');
    expect(read(`<div><div class="one">${title}<div>${story(0, 7)}</div></div>${rest}</div>`)).toEqual(paragraphs);
  });

  it('of stories that follow one another as one scrolls, the first is read; chapters are of one story', () => {
    const next = (headline: string, byline: string) =>
      `<section><h1>${headline}</h1>${byline}<div>${story(0, 7).replaceAll('boat', 'train')}</div></section>`;
    const first = `<section>${title}<p class="byline">By Ann Roe</p><div>${story(0, 7)}</div></section>`;
    const byline = '<p class="byline">By Jo Doe</p>';
    const texts = (body: string) => read(body).filter((text) => text.startsWith('paragraph'));
    expect(texts(`<main>${first}${next('The train stops, too', byline)}</main>`)).toEqual(paragraphs);
    expect(texts(`<main>${first}${next('What the train was', '')}</main>`)).toHaveLength(14);
    const credit = '<p class="credit">Photo: Jo Doe/Reuters</p>';
    const article = (inside: string, name: string) => `<div class="${name}"><article>${inside}</article></div>`;
    const others = ['train', 'tram', 'bus', 'coach', 'plane', 'car', 'mule', 'horse', 'sledge', 'raft'].map((name) =>
      article(`${credit}<h1>The ${name} stops</h1>${story(0, 7).replaceAll('boat', name)}`, 'older'),
    );
    expect(read(`<main>${article(title + story(0, 7), 'newest')}<div>${others.join('')}</div></main>`)).toEqual(
      paragraphs,
    );
  });

  it('the story begins before the box that "read more" opens, and goes on in it', () => {
    const folded = `<div class="transition-readmore">${story(5, 7).repeat(1)}<p>${say('Easter')}</p></div>`;
    const long = `<div class="readmore">${story(0, 7).replaceAll(' evening', ' night').repeat(3)}</div>`;
    expect(read(`<div><div>${title}${story(0, 5)}${long}</div></div>`)).toEqual(
      expect.arrayContaining([
        paragraphs[0],
        paragraphs[4],
        `paragraph: ${say('Sunday').replace(' evening', ' night')}`,
      ]),
    );
    expect(read(`<div><div>${title}${story(0, 2)}${long}</div></div>`).slice(0, 2)).toEqual(
      paragraphs.slice(0, 2).map((block) => block.replace('paragraph', 'standfirst')),
    );
    expect(read(`<div><div>${title}${story(0, 5)}${folded}</div></div>`)).toEqual(paragraphs.slice(0, 5));
  });

  it.each(['comentarios', 'commentaires', 'kommentare'])('readers write in a box called "%s"', (name) => {
    const said = `<div id="${name}"><p>${say('no').replace('The last', 'What a pity, the')}</p></div>`;
    expect(read(`<main>${title}<div>${story(0, 7)}${said}</div></main>`)).toEqual(paragraphs);
  });

  it('links to a gallery or a film are no part of the text', () => {
    for (const label of ['PHOTOS:', '(MORE:', 'Video:', 'A lire aussi :'])
      expect(
        read(`<main>${title}${story(0, 7)}<p>${label} <a href="/g">The Ferry Through Forty Years</a></p></main>`),
      ).toEqual(paragraphs);
  });

  it('what has no letter in it is none of the text', () => {
    for (const sign of ['1 2', '- - -', '+', '___', '117'])
      expect(read(`<main>${title}${story(0, 7)}<p>${sign}</p></main>`), sign).toEqual(paragraphs);
    const named = '<p class="byline">44,542</p><p class="date">04/19/13</p>';
    expect(read(`<main>${title}${named}${story(0, 7)}</main>`)).toEqual(['dateline: 04/19/13', ...paragraphs]);
    expect(read(`<main>${title}${story(0, 7)}<p>9 p.m.</p><p>七</p></main>`)).toHaveLength(9);
  });

  it('links above the headline credit no picture', () => {
    const link = '<div><a href="/g">Photos: Hurricane Irene</a></div>';
    expect(read(`<main>${link}${title}${story(0, 7)}</main>`)).toEqual(paragraphs);
    const credit = '<div>Photo: Jo Doe</div>';
    expect(read(`<main>${credit}${title}${story(0, 7)}</main>`)).toContain('credit: Photo: Jo Doe');
  });
});
