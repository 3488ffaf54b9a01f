import { expect, it } from 'vitest';
import { readPage } from '../../tools/readPage.ts';

const TEXT = [
  'The last boat left the pier on Friday evening, and nobody was on board when it came back in the night.',
  'The weather held until the morning, and the stalls on the quay were packed away before the rain began to fall.',
  'Those who had come for the music stayed until the lamps along the harbour wall went out one after the other.',
]
  .map((text) => `<p>${text}</p>`)
  .join('');
const HEAD =
  '<title>Quiet day on the quay</title><meta property="og:type" content="article"><meta property="og:site_name" content="Quay Post">';

/** Who wrote a story whose lines below the headline are these, and whose text it is. */
function signedBy(lines: string) {
  const html = `<html lang="en"><head>${HEAD}</head><body><article><h1>Quiet day on the quay</h1>${lines}${TEXT}</article></body></html>`;
  const { article, sources } = readPage({ html, url: 'https://quay-post.example/2031/01/02/quiet-day-on-the-quay' });
  const others = sources.filter(({ self }) => !self);
  const outlets = others.map(({ name, attributions: [first] }) => `${name} ${first?.relation}`);
  return { authors: article?.byline, outlets };
}

it.each([
  ['<p>By JANE ROE, Associated Press</p>', ['JANE ROE'], ['Associated Press wire']],
  ['<p>By Jane Roe<br>Associated Press</p>', ['Jane Roe'], ['Associated Press wire']],
  ['<p><em>By Jane Roe, Los Angeles Times</em></p>', ['Jane Roe'], ['Los Angeles Times republishes']],
  ['<p><b>By Jane Roe of the Daily Mail</b></p>', ['Jane Roe'], ['Daily Mail republishes']],
  ['<p>By The Associated Press</p>', [], ['Associated Press wire']],
  ['<p>Jane Roe, Reuters</p>', ['Jane Roe'], ['Reuters wire']],
  ['<p>Jane Roe / AFP</p>', ['Jane Roe'], ['Agence France-Presse wire']],
  ['<p>Jane Roe, The Guardian</p>', ['Jane Roe'], ['The Guardian republishes']],
  ['<p>Jane Roe</p><p>Associated Press</p>', ['Jane Roe'], ['Associated Press wire']],
  ['<p>Reuters</p>', [], ['Reuters wire']],
  ['<p>Jane Roe, Quay Post</p>', ['Jane Roe'], []],
  ['<p>Harbours</p><p>Share</p>', [], []],
])('lines below the headline without mark-up: %s', (lines, authors, outlets) => {
  expect(signedBy(lines)).toEqual({ authors, outlets });
});
