import { Resvg } from '@resvg/resvg-js';
import { HtmlRenderer, Parser } from 'commonmark';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { htmlPage } from '../../../utils/export/html.ts';
import { markdown } from '../../../utils/export/markdown.ts';
import { png } from '../../../utils/export/png.ts';
import { svg } from '../../../utils/export/svg.ts';
import { attribution, readingOf, source } from '../graph/readingOf.ts';
import { READINGS } from './hostile.ts';
import { has, run, runPython, unless } from './readers.ts';
import { bytesOf, textOf } from './textOf.ts';

const attributions = READINGS.flatMap(({ sources }) => sources.flatMap((source) => source.attributions));
/** What of the nasty name a page may show: no control characters, one line. */
const SHOWN = '=1+1","<b>&amp;</b> ]]> "q" \\N \\ `x` #35; | --> %%';

describe('Markdown', () => {
  const render = async () => {
    const tree = new Parser().parse(await textOf(markdown, READINGS));
    return parseHTML(`<!doctype html><html><body>${new HtmlRenderer().render(tree)}</body></html>`).document;
  };

  it('is a note a story: a title, facts, and each proof in its place', async () => {
    const page = await render();
    const titles = [...page.querySelectorAll('h1')].map((one) => one.textContent);
    expect(titles).toHaveLength(READINGS.length);
    expect(titles[0]).toBe('Harbour wall & “sea” at 50% {again}');
    expect(page.body.textContent).toContain('Publisher: Harbour Post (harbour-post.example)');
    const quotes = [...page.querySelectorAll('blockquote')];
    expect(quotes.length).toBeGreaterThanOrEqual(9);
    const carried = [...page.querySelectorAll('li li > p > strong')].map((one) => one.textContent);
    expect(carried).toEqual(['Zoë Ünal']);
    expect([...page.querySelectorAll('blockquote a')].map((one) => one.getAttribute('href'))).toEqual([
      'https://fars.example/1?a=1&b=2',
    ]);
  });

  it('escapes no more than is markup, and doubles no quotation marks', async () => {
    const exact = '“Stay, or (as he said) go.” He paid $5 & left – 50% off #now';
    const article = {
      title: '3. May: a-b',
      lang: null,
      byline: ['- A'],
      dateline: null,
      published: null,
      modified: null,
    };
    const evidence = { exact, prefix: '', suffix: '' };
    const text = await textOf(markdown, [
      readingOf('a', [source('x', { attributions: [attribution({ evidence })] })], { article }),
    ]);
    expect(text).toContain('# 3\\. May: a-b\n');
    expect(text).toContain('  > said so: “Stay, or (as he said) go.” He paid \\$5 & left – 50% off \\#now\n\n');
    expect(text).toContain('(harbour-post.example)');
  });

  it('takes no text of a page for markup', async () => {
    const page = await render();
    const strong = [...page.querySelectorAll('strong')].map((one) => one.textContent ?? '');
    expect(strong.some((text) => text.startsWith(SHOWN))).toBe(true);
    for (const tag of ['b', 'code', 'em', 'img', 'hr', 'table']) expect(page.querySelectorAll(tag)).toHaveLength(0);
  });
});

const VALID = `
import sys, json
from html.parser import HTMLParser
VOID = {'meta','link','br','img','hr','input','rect','path','circle'}
class P(HTMLParser):
    def __init__(s): super().__init__(convert_charrefs=True); s.stack=[]; s.wrong=[]
    def handle_starttag(s, t, a):
        if len(a) != len(dict(a)): s.wrong.append('twice an attribute: ' + t)
        if t not in VOID: s.stack.append(t)
    def handle_startendtag(s, t, a): pass
    def handle_endtag(s, t):
        if not s.stack or s.stack.pop() != t: s.wrong.append('not open: ' + t)
p = P(); p.feed(sys.stdin.buffer.read().decode('utf-8')); p.close()
print(json.dumps(p.wrong + p.stack))`;

describe('the HTML page', () => {
  it('has a table row a citation, a picture a story, and links to web addresses only', async () => {
    const { document } = parseHTML(await textOf(htmlPage, READINGS));
    expect(document.querySelectorAll('tbody tr')).toHaveLength(attributions.length);
    expect(document.querySelectorAll('svg[role=img][aria-label]')).toHaveLength(READINGS.length);
    const hrefs = [...document.querySelectorAll('[href]')].map((one) => one.getAttribute('href') ?? '');
    expect(hrefs.length).toBeGreaterThan(2);
    expect(hrefs.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
    expect(document.querySelector('html')?.getAttribute('lang')).toBe('en');
  });

  it('loads nothing and runs nothing', async () => {
    const { document } = parseHTML(await textOf(htmlPage, READINGS));
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, [src], [onload], b')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    const evil = readingOf('x', [], { url: 'javascript:alert(1)' });
    expect(await textOf(htmlPage, [evil])).not.toMatch(/href="javascript/i);
  });

  it('shows nasty names as they are, set apart from the writing around them', async () => {
    const { document } = parseHTML(await textOf(htmlPage, READINGS));
    const names = [...document.querySelectorAll('th[scope=row] bdi')].map((one) => one.textContent ?? '');
    expect(names.find((name) => name.startsWith('=1'))).toContain(SHOWN);
  });

  it.skipIf(!has.python)(`closes what it opens, in order${unless('python')}`, async () => {
    expect(runPython(VALID, await textOf(htmlPage, READINGS))).toEqual([]);
  });

  it.skipIf(!has.xmllint)(
    `is read by xmllint without a complaint but about newer elements${unless('xmllint')}`,
    async () => {
      const text = await textOf(htmlPage, READINGS);
      // libxml2 knows HTML 4: elements that came later are all it may complain of.
      const script = 'xmllint --html --noout - 2>&1 || true';
      const complaints = run('sh', ['-c', script], text)
        .split('\n')
        .filter((line) => /error|warning/.test(line));
      expect(
        complaints.filter(
          (line) =>
            !/Tag (?:article|figure|main|footer|bdi|svg|g|path|rect|circle|text|tspan|title) invalid/.test(line),
        ),
      ).toEqual([]);
    },
  );
});

describe('SVG and PNG', () => {
  it.skipIf(!has.xmllint)(`is well-formed for xmllint${unless('xmllint')}`, async () => {
    expect(run('xmllint', ['--noout', '-'], await textOf(svg, READINGS))).toBe('');
  });

  it('draws the article, every source and every photo credit of the chain', async () => {
    const [first] = READINGS;
    if (!first) throw new Error('no reading');
    const { document } = parseHTML(await textOf(svg, [first]));
    const texts = [...document.querySelectorAll('text')].map((one) => one.textContent);
    expect(texts).toEqual([
      'Harbour wall & “sea” at 50% {again}Harbour Post',
      'Farsquoted the words',
      'Zoë Ünalsaid so',
      'officialssaid so',
      'reportsaid so',
    ]);
  });

  it('says how many articles it left out', async () => {
    const many = Array.from({ length: 23 }, (_, i) => readingOf(`p${i}`, [source('x')]));
    const text = await textOf(svg, many);
    expect(text.match(/On p\d+/g)).toHaveLength(20);
    expect(text).toContain('3 more articles are not drawn.');
    expect(await textOf(svg, [])).toContain('No article to draw.');
  });

  it.each([
    ['Short', 760, 760],
    ['Khamenei Adviser Warns US of a Second Vietnam if Its Troops Stay on There', 761, 900],
    [
      '港湾の堤防が嵐の夜に崩れ、市は長年の警告を無視していたと住民が語る。調査は来週にも始まる見通しだと市長は述べた',
      900,
      1_100,
    ],
  ])('has room for its longest line: "%s"', async (title, least, most) => {
    const facts = { lang: null, byline: [], dateline: null, published: null, modified: null };
    const text = await textOf(svg, [readingOf('a', [source('x')], { article: { title, ...facts } })]);
    const width = Number(/<svg [^>]*? width="(\d+)"/.exec(text)?.[1]);
    expect(width).toBeGreaterThanOrEqual(least);
    expect(width).toBeLessThanOrEqual(most);
    expect(text).toContain(`viewBox="0 0 ${width} `);
  });

  it('becomes a PNG, with ink on it', async () => {
    const bytes = await bytesOf(png, READINGS);
    expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const { pixels } = new Resvg(await textOf(svg, READINGS)).render();
    const ink = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4) ink.add(pixels[i] ?? 0);
    expect(ink.size).toBeGreaterThan(10);
  });
});
