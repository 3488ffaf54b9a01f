import { expect, it } from 'vitest';
import { createRoleReader } from '../../../utils/page/elementRole.ts';
import { PAGE_WORDS } from '../../../utils/page/pageWords.ts';
import { createEmbeds } from '../../../utils/page/readEmbed.ts';
import { takeSnapshot } from '../../../utils/page/takeSnapshot.ts';
import { walkPage } from '../../../utils/page/walkPage.ts';
import { openPage } from '../../tools/openPage.ts';

const ADDRESS = 'https://paper.example/2024/05/03/ferry-stops-after-forty-years-on-the-lake';
const HEADLINE = 'The ferry stops after forty years';
const STANDFIRST = 'Passengers say goodbye to a boat that took their grandparents to school';
const TEXT =
  '<p>The last boat left the pier on Friday evening, the operator said, and nobody was on board that day.</p>'.repeat(
    8,
  );
const links = (count: number) =>
  Array.from({ length: count }, (_, n) => `<li><a href="/${n}">Harbour story ${n}</a></li>`).join('');
const page = (body: string) => openPage(`<html><head><title>${HEADLINE}</title></head><body>${body}</body></html>`);
const texts = (body: string): string[] => takeSnapshot(page(body), ADDRESS).blocks.map(({ text }) => text);

it('menus and lists of other stories are not walked, small side matters are', () => {
  const { body } = page(`<nav><ul>${links(12)}</ul></nav><article>${TEXT}</article><aside>${links(3)}</aside>`);
  const walk = walkPage(body, { readRole: createRoleReader(PAGE_WORDS), embeds: createEmbeds(PAGE_WORDS.embeds) });
  while (walk.step(100));
  expect(walk.sides.map(({ element, links: count }) => [element.tagName, count])).toEqual([['NAV', 12]]);
  expect(walk.rows.filter(({ run }) => run.text.startsWith('Harbour story'))).toHaveLength(3);
});

it('a story in a box that is called a side matter is read, however many links it has', () => {
  const story = `<div class="recommended"><ul>${links(12)}</ul><h2>${HEADLINE}</h2>${TEXT}</div>`;
  expect(texts(`<p>A short note stands here.</p>${story}`)).toContain(
    'The last boat left the pier on Friday evening, the operator said, and nobody was on board that day.',
  );
});

it('a headline in the same box as the menu is read', () => {
  const head = `<div class="masthead"><ul>${links(12)}</ul><h1>${HEADLINE}</h1></div><p>${STANDFIRST}</p>`;
  expect(texts(`${head}<article>${TEXT}</article>`)).toContain(STANDFIRST);
});

it('what stands far below the story stays out of it, also behind a list that is not walked', () => {
  const far = '<div class="copyright">© 2024 The Paper</div>';
  expect(texts(`<article><h1>${HEADLINE}</h1>${TEXT}</article>${far}`)).toContain('© 2024 The Paper');
  const related = `<div class="related"><ul>${links(40)}</ul></div>`;
  expect(texts(`<article><h1>${HEADLINE}</h1>${TEXT}</article>${related}${far}`)).not.toContain('© 2024 The Paper');
});

it('a side matter of a megabyte is left to the walk, which takes pauses', () => {
  const comments = `<div class="comments"><ul>${links(12)}</ul>${`<p>${'so it goes '.repeat(5_000)}</p>`.repeat(15)}</div>`;
  const document = page(`<article><h1>${HEADLINE}</h1>${TEXT}</article>${comments}`);
  const side = document.querySelector('.comments');
  if (!side) throw new Error('no side');
  side.querySelectorAll = () => {
    throw new Error('looked at closely');
  };
  expect(takeSnapshot(document, ADDRESS).blocks.length).toBeGreaterThan(0);
});

it('a list of links is not walked, whatever it is called; a text with as many links is', () => {
  const sentence = (n: number) =>
    `The <a href="/${n}">harbour office ${n}</a> said that the boat would not be missed. `;
  const linked = Array.from({ length: 12 }, (_, n) => sentence(n)).join('');
  const { body } = page(`<div class="x1"><ul>${links(12)}</ul></div><div class="x2">${linked}</div>`);
  const walk = walkPage(body, { readRole: createRoleReader(PAGE_WORDS), embeds: createEmbeds(PAGE_WORDS.embeds) });
  while (walk.step(100));
  expect(walk.sides.map(({ element, links: count }) => [element.className, count])).toEqual([['x1', 12]]);
  expect(walk.rows.map(({ run }) => run.links.length)).toEqual([12]);
});

it('a story that stands in the body without a box of its own is read to its last words', () => {
  const start = Array.from({ length: 4 }, (_, n) => `<div>${TEXT.replaceAll('Friday', `day ${n}`)}</div>`).join('');
  const blocks = texts(`<h1>${HEADLINE}</h1>${start}That was the last of the ferry on the lake, and nobody came.`);
  expect(blocks[0]).toBe(HEADLINE);
  expect(blocks.at(-1)).toBe('That was the last of the ferry on the lake, and nobody came.');
});

it('a box of the story’s date among links to share it is read, a list of dated stories is not', () => {
  const box = (dates: number) =>
    `<article><h1>${HEADLINE}</h1><div><p><span class="byline">Ada Quill</span></p><ul>${links(12)}</ul>${'<time datetime="2024-05-03">May 3</time>'.repeat(dates)}</div>${TEXT}</article>`;
  const dates = (count: number) => takeSnapshot(page(box(count)), ADDRESS).metadata.published.map(({ value }) => value);
  expect(dates(1)).toContain('2024-05-03');
  expect(dates(2)).not.toContain('2024-05-03');
});
