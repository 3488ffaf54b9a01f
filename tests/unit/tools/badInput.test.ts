import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../utils/model.ts';
import { decodePage } from '../../tools/openPage.ts';
import { readPage } from '../../tools/readPage.ts';

const url = 'https://paper.example/2024/03/01/bridge-closed-after-inspection';
const SENTENCE =
  'The council said on Friday that the old bridge would stay closed until spring, because engineers had found cracks in two of its pillars.';
const TEXT = `<p>${SENTENCE}</p><p>${SENTENCE} Work begins in May.</p><p>“It will be a long winter,” Paula Rendell told Reuters.</p>`;
const DATED =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-03-01T08:00:00Z">';
const HEAD = `${DATED}<title>Bridge closed after inspection</title>`;
const page = (head: string, body: string) => `<!doctype html><html lang="en"><head>${head}</head>${body}</html>`;
const read = (html: string): Reading => readPage({ html, url });

/** What every Reading has to hold, whatever the page was. */
function expectSound(reading: Reading): void {
  expect(reading).toMatchObject({ schema: 1, detection: { isArticle: expect.any(Boolean) } });
  if (reading.article === null) expect(reading).toMatchObject({ publisher: null, sources: [], photoCredits: [] });
  expect(JSON.stringify(reading)).not.toMatch(/"(?:javascript|data|vbscript):/i);
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
}

const BAD: Record<string, string> = {
  'nothing at all': '',
  'a stray bracket': '<',
  'bytes of zero': '\0'.repeat(2000),
  'no markup': 'just words, no tags',
  'no body': '<!doctype html><html><head><title>Bridge closed</title></head></html>',
  'no title': page(DATED, `<body><article>${TEXT}${TEXT}</article></body>`),
  'broken JSON-LD': page(
    `${HEAD}<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge",,"author":[{]}</script>`,
    `<body><article><h1>Bridge closed</h1>${TEXT}</article></body>`,
  ),
  'JSON-LD of the wrong types': page(
    `${HEAD}<script type="application/ld+json">{"@type":["NewsArticle",7,null],"headline":{"a":1},"author":[[["x"]],null,{"name":{}}],"publisher":12,"image":[null,{"url":[{}]}],"datePublished":{}}</script>`,
    `<body><article><h1>Bridge closed</h1>${TEXT}</article></body>`,
  ),
  'JSON-LD nested very deeply': page(
    `${HEAD}<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}${']}'.repeat(20_000)}</script>`,
    `<body><article><h1>Bridge closed</h1>${TEXT}</article></body>`,
  ),
  frames: page(HEAD, '<frameset cols="50%,50%"><frame src="/menu.html"><frame src="/story.html"></frameset>'),
  'a frame in place of the story': page(HEAD, '<body><iframe src="/story.html"></iframe></body>'),
  'no doctype and no html tag': `${HEAD}<article><h1>Bridge closed</h1>${TEXT}</article>`,
  'tags never closed': `<html><body><div><article><h1>Bridge closed<p>${SENTENCE}<p>${SENTENCE}<div><span><b>${SENTENCE}`,
  'a very deep page': page(HEAD, `<body>${'<div>'.repeat(5000)}${TEXT}`),
  '50,000 elements': page(
    HEAD,
    `<body><article><h1>Bridge closed</h1>${TEXT}${'<p>Word <b>by</b> word.</p>'.repeat(25_000)}</article></body>`,
  ),
  'one word of two million letters': page(
    HEAD,
    `<body><article><h1>Bridge</h1>${TEXT}<p>${'a'.repeat(2_000_000)}</p></article></body>`,
  ),
  'half a surrogate pair': page(HEAD, `<body><article><h1>Bridge \ud83d</h1>${TEXT}</article></body>`),
  'links that run code': page(
    `${HEAD}<link rel="canonical" href="javascript:alert(1)"><base href="javascript:alert(2)"><meta property="og:image" content="javascript:alert(3)">`,
    `<body><article><h1>Bridge closed</h1>${TEXT}
      <p>According to <a href="javascript:alert(4)">Reuters</a>, the bridge <a href=" java\nscript:alert(5)">is old</a>.</p>
      <figure><img src="javascript:alert(6)"><figcaption>The bridge. (Mira Okafor/Reuters)</figcaption></figure>
      <blockquote class="twitter-tweet"><p>A bridge.</p>— A (@a) <a href="javascript:alert(7)">1 March</a></blockquote></article></body>`,
  ),
};

describe('bad input', () => {
  it.each(Object.entries(BAD))('reads %s without an exception', (_, html) => {
    expectSound(read(html));
  });

  it.each(['no doctype and no html tag', 'broken JSON-LD', 'no title', '50,000 elements', 'links that run code'])(
    'finds the story all the same: %s',
    (name) => {
      const reading = read(BAD[name] ?? '');
      expect(reading.article).not.toBeNull();
      expect(reading.sources.map((source) => source.name)).toContain('Reuters');
    },
  );

  it('says that a page longer than its limits was cut', () => {
    const long = `<p>${SENTENCE}</p>`.repeat(60_000);
    const reading = read(page(HEAD, `<body><article><h1>Bridge closed</h1>${long}</article></body>`));
    expectSound(reading);
    expect(reading.coverage.truncated).toBe(true);
  });

  it('keeps text that runs from right to left as it stands', () => {
    const sentence =
      'قال المجلس يوم الجمعة إن الجسر القديم سيبقى مغلقا حتى الربيع لأن المهندسين وجدوا شقوقا في اثنين من أعمدته.';
    const html = `<!doctype html><html lang="ar" dir="rtl"><head>${DATED}<title>إغلاق الجسر</title></head>
      <body><article><h1>إغلاق الجسر</h1>${`<p>${sentence}</p>`.repeat(4)}</article></body></html>`;
    const reading = read(html);
    expectSound(reading);
    expect(reading.article).toMatchObject({ title: 'إغلاق الجسر', lang: 'ar' });
  });

  it('reads bytes in the charset that they declare', () => {
    // "Мост закрыт" in KOI8-R.
    const title = [0xed, 0xcf, 0xd3, 0xd4, 0x20, 0xda, 0xc1, 0xcb, 0xd2, 0xd9, 0xd4];
    const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
    const bytes = Uint8Array.from([
      ...ascii(`<html lang="ru"><head><meta charset="koi8-r">${DATED}<title>`),
      ...title,
      ...ascii('</title></head><body><article><h1>'),
      ...title,
      ...ascii(`</h1>${`<p>${'bridge '.repeat(30)}</p>`.repeat(4)}</article></body></html>`),
    ]);
    const reading = read(decodePage(bytes));
    expectSound(reading);
    expect(reading.article?.title).toBe('Мост закрыт');
  });

  it('reads bytes of an unknown charset as UTF-8', () => {
    expect(decodePage(new TextEncoder().encode('<meta charset="klingon-8"><p>Brücke'))).toContain('Brücke');
  });
});
