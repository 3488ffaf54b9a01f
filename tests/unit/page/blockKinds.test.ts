import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../../utils/page/takeSnapshot.ts';
import { openPage } from '../../tools/openPage.ts';
import { ADDRESS, FIRST, HEADLINE, LAST } from './ferryStory.ts';

/** What the page is read as: kind and text of each block. */
function read(body: string): string[] {
  const html = `<html><head><title>${HEADLINE}</title></head><body>${body}</body></html>`;
  return takeSnapshot(openPage(html), ADDRESS).blocks.map(({ kind, text }) => `${kind}: ${text}`);
}
const paragraphs = [`paragraph: ${FIRST}`, `paragraph: ${LAST}`];
/** The blocks of a story but for its headline and its two paragraphs: `inside` stands between these. */
const between = (inside: string, before = '', after = ''): string[] =>
  read(
    `<main>${before}<h1>${HEADLINE}</h1><article><p>${FIRST}</p>${inside}<p>${LAST}</p></article>${after}</main>`,
  ).filter((block) => !paragraphs.includes(block) && !block.startsWith('headline'));

/** The same for a story whose text has a box of its own: `head` stands under the headline, `foot` below the text. */
const around = (head: string, foot = ''): string[] => {
  const text = ['Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'].map(
    (day) => `<p>${LAST.replace('Monday', day)} ${FIRST.replace('Friday', day)}</p>`,
  );
  return read(`<div><div><h1>${HEADLINE}</h1>${head}</div><div>${text.join('')}</div><div>${foot}</div></div>`).filter(
    (block) => !block.startsWith('headline') && !text.includes(`<p>${block.slice('paragraph: '.length)}</p>`),
  );
};

describe('a box says what its text is', () => {
  it('a heading, also where it stands in a box inside the heading', () => {
    expect(between('<h2><span>Forty years</span></h2>')).toEqual(['heading: Forty years']);
  });

  it('a byline, but not a long text in a box of that name', () => {
    expect(between('<div class="byline">By Jo Doe</div>')).toEqual(['byline: By Jo Doe']);
    expect(between(`<div class="byline">${FIRST.replace('last', 'very last')} ${LAST}</div>`)[0]).toMatch(/^paragraph/);
  });

  it('a caption and a standfirst may be longer', () => {
    const long = `${FIRST} ${LAST} ${LAST.replace('Monday', 'Tuesday')}`;
    expect(between(`<div class="caption">${long}</div>`)).toEqual([`caption: ${long}`]);
    expect(between(`<div class="standfirst">${long}</div>`)).toEqual([`standfirst: ${long}`]);
    const essay = `${long} ${long} ${long} ${long} ${long}`;
    expect(between(`<div class="caption">${essay}</div>`)).toEqual([`paragraph: ${essay}`]);
  });

  it('a quotation set apart', () => {
    expect(between('<blockquote>Nobody asked us before they took the boat away.</blockquote>')).toEqual([
      'quote: Nobody asked us before they took the boat away.',
    ]);
  });

  it('standfirst, byline and date under the headline, above the story’s own box, but not what a picture’s box calls so', () => {
    const deck = '<p class="dek">No boat, no band</p>';
    expect(around(`${deck}<p class="byline">By Jo Doe</p><p class="date">3 May 2024</p>`)).toEqual([
      'standfirst: No boat, no band',
      'byline: By Jo Doe',
      'dateline: 3 May 2024',
    ]);
    const photo = '<div class="image"><img src="/b.jpg"><div class="author">Foto: Jo Doe/dpa</div></div>';
    expect(around(photo)).toEqual(['credit: Foto: Jo Doe/dpa']);
    const lead = 'For forty years it carried children, calves and a whole brass band.';
    expect(around(`<div class="image"><p class="standfirst">${lead}</p></div>`)).toEqual([`caption: ${lead}`]);
  });

  it('nothing round the story’s own box tells of its texts', () => {
    const named = (name: string) =>
      read(`<main class="${name}"><h1>${HEADLINE}</h1><article><p>${FIRST}</p><p>${LAST}</p></article></main>`).filter(
        (block) => block.startsWith('standfirst') || block.startsWith('byline'),
      );
    expect(named('standfirst')).toEqual([]);
    expect(named('byline')).toEqual([]);
  });
});

describe('links to other stories are none of the text', () => {
  it('"Read more" with a link', () => {
    expect(between('<p>Read more: the boat that <a href="/b">was sold to Norway</a></p>')).toEqual([]);
    expect(between('<p>The boat was, as <a href="/b">the Courier wrote</a>, sold to Norway</p>')).toHaveLength(1);
  });

  it('a text that is one link, unless it is a long paragraph', () => {
    expect(between('<p><a href="/b">The boat was sold to Norway in spring</a></p>')).toEqual([]);
    const long = `${FIRST} ${LAST} ${LAST.replace('Monday', 'Tuesday')}`;
    expect(between(`<p><a href="/b">${long}</a></p>`)).toEqual([`paragraph: ${long}`]);
    expect(between(`<div><a href="/b">${long}</a></div>`)).toEqual([]);
  });

  it('a row of links', () => {
    const row = ['Boats of the lake', 'Piers of the lake', 'Captains of the lake'].map((t) => `<a href="/b">${t}</a>`);
    expect(between(`<p>${row.join(' and ')} too</p>`)).toEqual([]);
    expect(between(`<p>${row.slice(1).join(' and also ')} and others</p>`)).toHaveLength(1);
  });
});

describe('what no box names', () => {
  it('a long heading before the text is the standfirst', () => {
    const lead = 'A bus will take commuters round the lake, which takes an hour longer than the boat';
    const html = (inside: string) =>
      read(`<article><h1>${HEADLINE}</h1>${inside}<p>${FIRST}</p><p>${LAST}</p></article>`)[1];
    expect(html(`<h2>${lead}</h2>`)).toBe(`standfirst: ${lead}`);
    expect(html('<h2>A bus instead</h2>')).toBe('heading: A bus instead');
    expect(between(`<h2>${lead}</h2>`)).toEqual([`heading: ${lead}`]);
  });

  it('above the headline only what credits a picture counts', () => {
    const above = (text: string) => between('', `<article><p>${text}</p>`, '</article>');
    expect(above('The pier in 1984. Photo: Jo Doe')).toEqual(['credit: The pier in 1984. Photo: Jo Doe']);
    expect(above('Lakeside and surroundings')).toEqual([]);
    const caption = 'Photo by Jo Doe: the pier on the last evening, with the captain and his dog, seen from the hotel';
    expect(above(caption)).toEqual([`caption: ${caption}`]);
  });

  it('before the text the supplier and who may sign are notes, a longer text is the standfirst', () => {
    expect(around('<p>Source: Lake News Agency</p>')).toEqual(['note: Source: Lake News Agency']);
    expect(around('<p>Lake News Agency</p>')).toEqual(['note: Lake News Agency']);
    expect(around('<p>By Jo Doe, Lake News</p>')).toEqual(['byline: By Jo Doe, Lake News']);
    for (const none of ['share this', '3 comments', 'Is it true?', '<a href="/lake">Lakeside</a>'])
      expect(around(`<p>${none}</p>`), none).toEqual([]);
    const lead = 'For forty years it carried children, calves and a whole brass band.';
    expect(around(`<p>${lead}</p>`)).toEqual([`standfirst: ${lead}`]);
  });

  it('a short text that credits a picture by its wording', () => {
    for (const credit of [
      'Foto: Jo Doe/dpa',
      '© Jo Doe',
      '(Photo by Jo Doe)',
      'Jo A. Doe/Reuters',
      '© Coast Press . Jo Doe',
    ])
      expect(between(`<p>${credit}</p>`)).toEqual([`credit: ${credit}`]);
    for (const text of [
      'She kept a photo by the bed, a present of the captain',
      'He took photos: thousands. The captain kept them all in a box/chest.',
    ])
      expect(between(`<p>${text}</p>`)).toEqual([`paragraph: ${text}`]);
  });

  it('a text in a figure is its caption, or its credit', () => {
    const figure = (text: string) => between(`<figure><img src="/b.jpg"><div>${text}</div></figure>`);
    expect(figure('The pier on the last evening')).toEqual(['caption: The pier on the last evening']);
    expect(figure('The pier. Photo: Jo Doe')).toEqual(['credit: The pier. Photo: Jo Doe']);
  });

  it('a sign-off is a note, below the story too, where nothing else counts', () => {
    const note = 'Reporting by Jo Doe; editing by Ann Other';
    expect(between(`<p>${note}</p>`)).toEqual([`note: ${note}`]);
    const other = 'The lake is the third largest of the country and has two islands.';
    expect(around('', `<p>${note}</p><p>${other}</p>`)).toEqual([`note: ${note}`]);
  });
});

it('the same caption comes once, the same heading as often as it stands there', () => {
  const figure = '<figure><img src="/b.jpg"><figcaption>The pier on the last evening</figcaption></figure>';
  expect(
    between(
      `${figure}<h2>Day by day</h2><p>On Thursday the boat was full for the last time.</p>${figure}<h2>Day by day</h2>`,
    ),
  ).toEqual([
    'caption: The pier on the last evening',
    'heading: Day by day',
    'paragraph: On Thursday the boat was full for the last time.',
    'heading: Day by day',
  ]);
});

it('links keep their addresses, but for places on the page itself and what is no web address', () => {
  const text = `<p>What <a href="#note">the note</a>, <a href="mailto:a@b.example">the captain</a> and <a href="//courier.example/b">the Courier</a> say of it differs a lot.</p>`;
  const html = `<html><head><title>${HEADLINE}</title></head><body><article><h1>${HEADLINE}</h1><p>${FIRST}</p>${text}<p>${LAST}</p></article></body></html>`;
  const hrefs = takeSnapshot(openPage(html), ADDRESS).blocks.flatMap(({ links }) => links.map(({ href }) => href));
  expect(hrefs).toEqual(['https://courier.example/b']);
});
