import { expect, it } from 'vitest';
import { detect } from '../../../utils/page/detect.ts';
import { urlKind } from '../../../utils/page/urlKind.ts';
import { openPage } from '../../tools/openPage.ts';

const ADDRESS = 'https://paper.example/2024/05/03/ferry-stops-after-forty-years-on-the-lake';
const NEWS = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry stops"}</script>`;
const HEAD = `<meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-03"><meta name="author" content="Jo Doe">`;
const TEXT = '<p>The last boat left the pier on Friday evening, the operator said, and nobody was on board.</p>';

/** A page, and how often the text of its paragraphs was asked for. */
function watched(head: string, body: string) {
  const document = openPage(`<html><head>${head}</head><body>${body}</body></html>`);
  const seen = { texts: 0 };
  for (const paragraph of document.querySelectorAll('p')) {
    const text = paragraph.textContent;
    Object.defineProperty(paragraph, 'textContent', {
      get: () => {
        seen.texts++;
        return text;
      },
    });
  }
  return { document, seen };
}

it('a page marked up as news with a story in its first paragraphs is not searched any further', () => {
  const { document, seen } = watched(NEWS + HEAD, TEXT.repeat(30));
  document.querySelector = document.querySelectorAll = () => expect.fail('the whole page is searched');
  expect(detect(document, ADDRESS).isArticle).toBe(true);
  expect(seen.texts).toBeLessThan(10);
});

it('else no more of the text is read than it takes', () => {
  const { document, seen } = watched('', `<time datetime="2024-05-03"></time>${TEXT.repeat(70)}`);
  const { isArticle, signals } = detect(document, 'https://paper.example/ferry');
  expect(isArticle).toBe(true);
  expect(signals.map(({ name }) => name)).toContain('sentences');
  expect(seen.texts).toBeLessThan(30);
});

it('a list of links is told by its text, however many paragraphs come first', () => {
  const links = '<a href="/x">Ferries</a> '.repeat(900);
  const { document } = watched('', `<time datetime="2024-05-03"></time>${TEXT.repeat(40)}${links}`);
  const { isArticle, signals } = detect(document, 'https://paper.example/ferry');
  expect(isArticle).toBe(false);
  expect(signals.map(({ name }) => name)).toContain('links');
});

it.each([
  ['https://paper.example/en/index.html', 'home'],
  ['https://paper.example/?p=12', 'plain'],
  ['https://paper.example/2024/05/03/ferry', 'plain', true],
  ['https://paper.example/2024/may/ferry', 'plain', true],
  ['https://paper.example/2024/maybe/ferry', 'plain'],
  ['https://paper.example/ferry-20240503', 'story', true],
  ['https://paper.example/ferry-20241503', 'story'],
  ['https://paper.example/last_boat_on_the_lake', 'story'],
  ['https://paper.example/last--boat-on-the-lake.x', 'plain'],
  ['https://paper.example/world/ferry.shtml', 'story'],
  ['https://paper.example/ferry-crossing-prices.php', 'other'],
  ['https://forum.paper.example/ferry', 'other'],
  ['https://harbour.example/seminar/ferries-of-the-lake/', 'other'],
  ['https://paper.example/find?q=ferry', 'list'],
  ['https://paper.example/tag/ferry', 'list'],
  ['https://paper.example/', 'home'],
  ['https://paper.example?utm_source=mail#top', 'home'],
  ['https://paper.example/?utm_id=12', 'home'],
  ['https://paper.example/index.html?ref=a&story=12', 'story'],
  ['https://paper.example/ferry?ref=a&search', 'list'],
  ['https://paper.example/ferry?ref=q#?q=1', 'plain'],
  ['https://PAPER.example/TAG/Ferry', 'list'],
  ['https://paper.example/%74ag/100%25/ferry', 'plain'],
  ['https://paper.example/search/100%', 'list'],
  ['https://paper.example/100%/search', 'list'],
  ['about:blank', 'plain'],
])('what the address %s tells', (address, shape, dated = false) => {
  expect(urlKind(address)).toEqual({ shape, dated });
});
