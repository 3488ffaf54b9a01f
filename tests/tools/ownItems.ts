/** Short news items of our own with their sources: tests/bench/ownItems.jsonl, laid out as the scorer wants pages. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Item = { id: string; unread: boolean; headline: string; byline: string; texts: string[] };

const ITEMS = fileURLToPath(new URL('../bench/ownItems.jsonl', import.meta.url));
const PUBLISHER = { name: 'Quay Post', domain: 'quay-post.example' };

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const pageOf = ({ headline, byline, texts }: Item): string =>
  `<!doctype html><html lang="en"><head><title>${escaped(headline)}</title><meta property="og:type" content="article">` +
  `<meta property="og:site_name" content="${PUBLISHER.name}"></head><body><article><h1>${escaped(headline)}</h1>` +
  `${byline === '' ? '' : `<p class="byline">${escaped(byline)}</p>`}` +
  `${texts.map((text) => `<p>${escaped(text)}</p>`).join('')}</article></body></html>`;

/** Writes pages and labels into `work`; `unread`: the half whose errors nobody reads. Gives the file of labels. */
export function layOutOwnItems(work: string, unread: boolean): string {
  mkdirSync(join(work, 'html'));
  const items = readFileSync(ITEMS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item)
    .filter((item) => item.unread === unread);
  const lines = items.map((item) => {
    writeFileSync(join(work, 'html', `${item.id}.html`), pageOf(item));
    const url = `https://${PUBLISHER.domain}/2031/01/02/${item.id}-a-story-of-that-day`;
    const page = {
      url,
      lang: 'en',
      article: true,
      publisher: PUBLISHER,
      title: item.headline,
      authors: [],
      photos: [],
    };
    return JSON.stringify({ ...item, ...page, published: null });
  });
  const labels = join(work, 'own.labels.jsonl');
  writeFileSync(labels, `${lines.join('\n')}\n`);
  return labels;
}
