import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../utils/model.ts';
import { takeSnapshot } from '../../utils/page/takeSnapshot.ts';
import { bundle } from '../bench/inChromium.ts';
import { decodePage, openPage } from '../tools/openPage.ts';
import { shared } from '../tools/readGold.ts';
import { chromiumName } from './support/chromium.ts';
import { programPath } from './support/display.ts';

/**
 * The Snapshot of a saved page (linkedom) against that of a real browser. Ours are equal. On pages from the wild the
 * two parsers may mend broken markup in different ways (a <div> in a <p>, unclosed <p>), so a few blocks may differ.
 */
const ALIKE = 0.97;

type Page = { name: string; html: string; url: string };

const fixtures = new URL('../fixtures/', import.meta.url).pathname;
const own: Page[] = [
  ...['harbour', 'market', 'listing'].map((name) => ({
    name,
    html: readFileSync(join(fixtures, `pages/${name}.html`), 'utf8'),
    url: `https://paper.example/2024/05/03/${name}`,
  })),
  {
    name: 'sputnik-style',
    html: readFileSync(join(fixtures, 'sputnik-style/article.html'), 'utf8'),
    url: 'http://sputniknews.com/world/202001061077955551-advisor-second-vietnam/',
  },
];

const gold = join(shared, 'gold/dev');
const labelled = existsSync(gold);

/** Ten labelled pages, spread evenly over the folder. */
function goldPages(): Page[] {
  if (!labelled) return [];
  const files = readdirSync(join(gold, 'html')).sort();
  const labels = readFileSync(join(gold, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean);
  const urls = new Map(
    labels.map((line): { id: string; url: string } => JSON.parse(line)).map(({ id, url }) => [id, url]),
  );
  return files
    .filter((_, at) => at % Math.ceil(files.length / 10) === 0)
    .map((file) => {
      const id = file.replace(/\.html$/, '');
      const html = decodePage(readFileSync(join(gold, 'html', file)));
      return { name: id, html, url: urls.get(id) ?? `https://paper.example/${id}` };
    });
}

const page = new URL('../../utils/page/', import.meta.url).pathname;
const ENTRY = `
  export { takeSnapshot } from '${page}takeSnapshot.ts';
  export { copyPage } from '${page}inTab/copyPage.ts';
  export { readCopy } from '${page}readCopy.ts';`;

/** What the page itself gives, and what a copy of it gives, which is what the extension reads. */
const BOTH = `(async () => {
  const copy = await taken.copyPage(document, location.href, () => null);
  const parse = (html) => new DOMParser().parseFromString(html, 'text/html');
  return {
    live: taken.takeSnapshot(document, location.href),
    copied: await taken.readCopy(copy, parse, () => null),
    html: copy.html,
  };
})()`;
type Both = { live: Snapshot; copied: Snapshot; html: string };

const shape = ({ blocks }: Snapshot): string[] => blocks.map(({ kind, text }) => `${kind}: ${text}`);

/** The share of blocks that stand in both, in order of kind and text; duplicates count as often as they stand. */
function share(some: string[], others: string[]): number {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  const common = some.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0;
  });
  return Math.max(some.length, others.length) === 0 ? 1 : common.length / Math.max(some.length, others.length);
}

describe.skipIf(!chromiumName)(
  `Snapshots in Chromium and on the command line${chromiumName ? '' : ' (no Chromium)'}`,
  () => {
    let browser: Browser;
    let context: BrowserContext;
    let script = '';

    beforeAll(async () => {
      script = await bundle(ENTRY, 'taken');
      browser = await chromium.launch({
        executablePath: programPath(chromiumName ?? ''),
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
      context = await browser.newContext({ bypassCSP: false });
    });
    afterAll(() => browser?.close());

    /** Only the page itself is answered, its scripts forbidden: what is parsed is what was saved. */
    async function inChromium({ html, url }: Page, change = '0'): Promise<Both> {
      const page = await context.newPage();
      let served = false;
      await page.route('**/*', (route) => {
        if (served) return route.abort();
        served = true;
        const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'" };
        return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers });
      });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(change);
      const both = await page.evaluate(`${script}; ${BOTH}`);
      await page.close();
      return both as Both;
    }

    it.each(own)('are equal on our own page: $name', async (page) => {
      const { live, copied } = await inChromium(page);
      expect(live).toEqual(takeSnapshot(openPage(page.html), page.url));
      expect(copied).toEqual(live);
    });

    it('a copy holds open shadow trees, those of plain boxes and those within others too', async () => {
      const html = '<title>Ferry</title><h1>The ferry stops</h1><tide-story></tide-story><div id="plain"></div>';
      const told = (what: string) =>
        `<p>The operator said on Friday that ${what} would stay in the harbour.</p>`.repeat(2);
      const change = `
        const story = document.querySelector('tide-story').attachShadow({ mode: 'open' });
        story.innerHTML = ${JSON.stringify(`${told('the old boat')}<div id="inner"></div>`)};
        story.querySelector('#inner').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(told('the new boat'))};
        document.querySelector('#plain').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(told('the barge'))};`;
      const {
        live,
        copied,
        html: markup,
      } = await inChromium({ name: 'shadow', html, url: 'https://paper.example/ferry' }, change);
      for (const boat of ['the old boat', 'the new boat', 'the barge']) expect(markup).toContain(boat);
      expect(shape(copied).join('\n')).toContain('the old boat');
      expect(copied).toEqual(live);
    });

    it('a copy in pieces leaves out what is never read, and is else what the page is', async () => {
      const row = '<tr><td>The old boat sailed on Friday.</td><td>Kiel &amp; back</td></tr>';
      const html = `<title>Ferry</title><style>p{}</style><script type="application/ld+json">{"@type":"NewsArticle"}</script>
        <h1 title='The "old" &lt;boat&gt;'>The ferry stops</h1>${'<p>The operator said on Friday: 1 &lt; 2.</p>'.repeat(9)}
        <main><div><svg><path d="M0 0"/></svg><script>var hidden = 1</script>5 &lt; 6</div>
        <script src="https://widget.example/embed.js" data-telegram-post="ferry/12"></script>
        <tide2-table>${`<table>${row.repeat(200)}</table>`}</tide2-table></main>`;
      const change = `document.querySelector('tide2-table').attachShadow({ mode: 'open' }).innerHTML = '<p>Low water</p><slot></slot>';`;
      const about = { name: 'pieces', html, url: 'https://paper.example/ferry' };
      const { live, copied, html: markup } = await inChromium(about, change);
      for (const left of ['<style', '<svg', 'hidden']) expect(markup).not.toContain(left);
      for (const kept of ['NewsArticle', 'data-telegram-post="ferry/12"', 'Low water', 'Kiel &amp; back', '5 &lt; 6'])
        expect(markup).toContain(kept);
      expect(markup.split('<tr>')).toHaveLength(201);
      expect(copied).toEqual(live);
    });

    it.skipIf(!labelled).each(labelled ? goldPages() : [{ name: '../shared is not there', html: '', url: '' }])(
      'have the same blocks: $name',
      async (page) => {
        const here = shape(takeSnapshot(openPage(page.html), page.url));
        const { live, copied } = await inChromium(page);
        expect(copied).toEqual(live);
        const there = shape(live);
        expect(there.length).toBeGreaterThan(0);
        const alike = share(here, there);
        const missing = there.filter((one) => !here.includes(one));
        const more = here.filter((one) => !there.includes(one));
        expect(alike, JSON.stringify({ missing, more }, null, 1)).toBeGreaterThanOrEqual(ALIKE);
      },
    );
  },
);
