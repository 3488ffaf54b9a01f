import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../utils/page/detect.ts';
import { lookAtPage } from '../../../utils/page/inTab/lookAtPage.ts';
import { mayBeArticle } from '../../../utils/page/mayBeArticle.ts';
import { decodePage, openPage } from '../../tools/openPage.ts';
import { shared } from '../../tools/readGold.ts';

const SENTENCE = 'The operator said on Friday that the old boat would stay in the harbour until the end of spring. ';
const NEWS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const pageOf = (body: string, head = ''): Document => openPage(`<html><head>${head}</head><body>${body}</body></html>`);
const STORY = 'https://paper.example/2024/05/03/the-ferry-stops';

describe('one look at a page', () => {
  it.each([
    ['paragraphs', `<p>${SENTENCE.repeat(3)}</p>`, true],
    ['text right in boxes', `<div>${SENTENCE}</div><div>${SENTENCE}</div><div>${SENTENCE}</div>`, true],
    ['text broken by lines', `<td>${SENTENCE}<br>${SENTENCE}<br>${SENTENCE}</td>`, true],
    ['a word or two', '<p>Timetable</p><p>Contact</p>', false],
    ['links alone', `<p><a href="/x">${SENTENCE}</a></p>`.repeat(9), false],
    ['nothing', '', false],
  ])('%s', (_, body, text) => {
    expect(lookAtPage(pageOf(body))).toEqual({ text, news: false });
  });

  it('markup as news is enough: the text may come later, or stand behind a wall', () => {
    expect(lookAtPage(pageOf('', NEWS))).toEqual({ text: true, news: true });
  });

  it('reads no more of a long page than its first paragraphs', () => {
    const page = pageOf(`<p>${SENTENCE}</p>`.repeat(500));
    let asked = 0;
    for (const paragraph of page.querySelectorAll('p')) {
      const text = paragraph.textContent;
      Object.defineProperty(paragraph, 'textContent', {
        get: () => {
          asked++;
          return text;
        },
      });
    }
    lookAtPage(page);
    expect(asked).toBeLessThan(10);
  });
});

it('a page is worth a copy by its text and address, or by its markup alone', () => {
  const text = { text: true, news: false };
  expect(mayBeArticle(STORY, text)).toBe(true);
  expect(mayBeArticle('https://paper.example/ferry', text)).toBe(true);
  expect(mayBeArticle(STORY, { text: false, news: false })).toBe(false);
  for (const url of [
    'https://paper.example/',
    'https://paper.example/tag/ferry',
    'https://forum.paper.example/ferry',
  ]) {
    expect(mayBeArticle(url, text), url).toBe(false);
    expect(mayBeArticle(url, { text: true, news: true }), url).toBe(true);
  }
});

const gold = join(shared, 'gold/dev');
const labels = existsSync(gold) ? readFileSync(join(gold, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean) : [];

it.skipIf(labels.length === 0)(
  `no labelled page that detection takes for an article is passed over${labels.length === 0 ? ' (../shared is not there)' : ''}`,
  () => {
    let copied = 0;
    let others = 0;
    for (const { id, url } of labels.map((line): { id: string; url: string } => JSON.parse(line))) {
      const page = openPage(decodePage(readFileSync(join(gold, 'html', `${id}.html`))));
      const may = mayBeArticle(url, lookAtPage(page));
      if (detect(page, url).isArticle) expect(may, id).toBe(true);
      else others++;
      if (may && !detect(page, url).isArticle) copied++;
    }
    // Front pages, forums, docs, shops: each that is copied costs its reader a few milliseconds for nothing.
    expect(copied / others).toBeLessThan(0.3);
  },
  120_000,
);
