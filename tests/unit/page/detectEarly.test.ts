import { expect, it } from 'vitest';
import { detect } from '../../../utils/page/detect.ts';
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

it('a page that says in all ways that it is a story is known without a look at its text', () => {
  const { document, seen } = watched(NEWS + HEAD, TEXT.repeat(30));
  expect(detect(document, ADDRESS).isArticle).toBe(true);
  expect(seen.texts).toBe(0);
});

it('else no more of the text is read than it takes', () => {
  const { document, seen } = watched('', `<time datetime="2024-05-03"></time>${TEXT.repeat(70)}`);
  const { isArticle, signals } = detect(document, 'https://paper.example/ferry');
  expect(isArticle).toBe(true);
  expect(signals.map(({ name }) => name)).toContain('longText');
  expect(seen.texts).toBeLessThan(30);
});

it('a list of links is told by its text, however many paragraphs come first', () => {
  const links = '<a href="/x">Ferries</a> '.repeat(900);
  const { document } = watched(HEAD, TEXT.repeat(40) + links);
  expect(detect(document, 'https://paper.example/ferry').signals.map(({ name }) => name)).toContain('links');
});
