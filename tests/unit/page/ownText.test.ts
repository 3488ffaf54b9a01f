import { expect, it } from 'vitest';
import { detect } from '../../../utils/page/detect.ts';
import { takeSnapshot } from '../../../utils/page/takeSnapshot.ts';
import { openPage } from '../../tools/openPage.ts';

const ADDRESS = 'https://paper.example/2024/05/03/ferry-stops-after-forty-years-on-the-lake';
const HEAD =
  '<html><head><meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-03"><title>The ferry stops after forty years</title></head>';
const teaser = (n: number) =>
  `<li><a href="/${n}"><h3>Harbour story number ${n}</h3><p>The harbour office said on Monday that berth ${n} would be dredged again before the summer season begins.</p></a></li>`;
const others = `<ul>${[1, 2, 3, 4, 5, 6, 7, 8].map(teaser).join('')}</ul>`;

it('a headline over other stories only is no article once the page is read', () => {
  const html = `${HEAD}<body><h1>The ferry stops after forty years</h1>${others}</body></html>`;
  expect(detect(openPage(html), ADDRESS).isArticle).toBe(true);
  const { detection } = takeSnapshot(openPage(html), ADDRESS);
  expect(detection.isArticle).toBe(false);
  expect(detection.signals.at(-1)?.name).toBe('no text of its own');
});

it('a gallery that tells its story in captions stays one', () => {
  const slide = (n: number) =>
    `<figure><img src="/${n}.jpg"><figcaption>Picture ${n}: for forty years the ferry carried children to school, calves to market and, once, a whole brass band that played all the way across the lake in the rain.</figcaption></figure>`;
  const html = `${HEAD}<body><article><h1>The ferry stops after forty years</h1>${[1, 2, 3, 4].map(slide).join('')}</article>${others}</body></html>`;
  expect(takeSnapshot(openPage(html), ADDRESS).detection.isArticle).toBe(true);
});

it('text right in boxes, broken by <br>, makes a story', () => {
  const text = 'The last boat left the pier on Friday evening, the operator said, and nobody was on board. ';
  const html = `${HEAD}<body><div class="txt"><h1>The ferry stops after forty years</h1><span><strong>Lakeside</strong> – ${text}<br><br>${text}<br><br>${text}${text}<br>${text}${text}</span></div></body></html>`;
  expect(detect(openPage(html), ADDRESS).signals.map(({ name }) => name)).toContain('sentences');
});
