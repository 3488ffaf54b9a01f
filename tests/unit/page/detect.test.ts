import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../utils/page/detect.ts';
import { SETTLE, watchPage } from '../../../utils/page/inTab/watchPage.ts';
import { mayBeArticle } from '../../../utils/page/mayBeArticle.ts';

const TEXT =
  '<p>The council said on Friday that the old bridge would stay closed until spring, for reasons of safety. Nobody objected to it.</p>'.repeat(
    8,
  );
const documentOf = (html: string): Document =>
  parseHTML(`<html><head></head><body>${html}</body></html>`).document as unknown as Document;
const ARTICLE = `<article><h1>Bridge closed</h1><a rel="author">Jo</a><time datetime="2024-03-01">1 March</time>${TEXT}</article>`;

describe('detect', () => {
  it('takes a story for an article and says why', () => {
    const found = detect(documentOf(ARTICLE), 'https://paper.example/2024/03/01/bridge-closed-after-inspection-today');
    expect(found.isArticle).toBe(true);
    expect(found.score).toBe(found.signals.reduce((sum, { weight }) => sum + weight, 0));
  });

  it('takes a front page, a forum and a list for none, even with text', () => {
    for (const url of [
      'https://paper.example/',
      'https://paper.example/forum/topic/closed-bridge-what-now',
      'https://paper.example/tag/bridges',
    ])
      expect(detect(documentOf(ARTICLE), url).isArticle, url).toBe(false);
  });

  const PLAIN = 'https://paper.example/story/bridge-closed-after-inspection-today';

  it('a date in the address is one, where the page shows none', () => {
    const page = (url: string) => detect(documentOf(`<h1>Bridge closed</h1>${TEXT}`), url).isArticle;
    expect(page('https://paper.example/diary/2024/03/01/122052.html')).toBe(true);
    expect(page('https://paper.example/diary/122052.html')).toBe(false);
  });

  it('a date in plain words near the headline is as good as one that is marked up', () => {
    const page = (before: string, after = '') =>
      detect(documentOf(`<div>${before}<div><h1>Bridge closed</h1></div>${after}</div>${TEXT}`), PLAIN);
    expect(page('').isArticle).toBe(false);
    for (const date of ['Friday, March 1, 2024', '1 Mar 2024', '2024-03-01', '更新时间 2024年3月1日', '01/03/2024']) {
      expect(page('', `<p>${date}</p>`).isArticle, date).toBe(true);
      expect(page(`<p>${date}</p>`).isArticle, date).toBe(true);
    }
    for (const none of ['© 2024 The Paper', 'Season 2023–2024', 'Call 01202 412345'])
      expect(page('', `<p>${none}</p>`).isArticle, none).toBe(false);
    const far = '<div>Bridge</div>'.repeat(80);
    expect(page('', `${far}<p>1 Mar 2024</p>`).isArticle).toBe(false);
  });

  it('a date in plain words speaks for a story by its address, where links outweigh a short text', () => {
    const links = '<a href="/more">Boats</a> '.repeat(200);
    const page = (date: string, url = PLAIN) =>
      detect(documentOf(`<div class="author"><h1>Bridge closed</h1>${date}</div>${TEXT}${links}`), url).isArticle;
    for (const date of ['3 May 2013, 9 am', 'Published: 05.03.13', '05/03/13, 22:10'])
      expect(page(`<p>${date}</p>`), date).toBe(true);
    for (const none of ['', 'Version 2.05.13', 'Call 05.03.13.22', '105.03.13'])
      expect(page(`<p>${none}</p>`), none).toBe(false);
    expect(page('<p>3 May 2013, 9 am</p>', 'https://paper.example/county/bridges')).toBe(false);
  });

  it('a date stands near the headline also where a long head stands before it', () => {
    const menu = '<i>Ferries</i>'.repeat(90);
    const page = (after: string) =>
      detect(documentOf(`<div>${menu}<div><h1>Bridge closed</h1></div>${after}</div>${TEXT}`), PLAIN).isArticle;
    expect(page('<p>3 May 2013</p>')).toBe(true);
    expect(page('')).toBe(false);
  });

  it('a word written with one or two letters counts for more', () => {
    const chinese = '<p>市政府周五表示，出于安全考虑，这座老桥将关闭到春天，没有人对此提出异议。</p>'.repeat(9);
    const page = documentOf(`<h1>大桥关闭</h1><time datetime="2024-03-01"></time>${chinese}`);
    const names = detect(page, 'https://paper.example/2024/03/01/1234567').signals.map(({ name }) => name);
    expect(names).toContain('sentences');
    expect(names).not.toContain('littleText');
  });

  it('a post on a social network and a thing with a page of its own are no articles', () => {
    for (const url of ['https://twitter.com/paper/status/1234567890', 'https://www.facebook.com/paper/posts/1234567'])
      expect(detect(documentOf(ARTICLE), url).isArticle, url).toBe(false);
    const typed = (type: string) => {
      const head = `<html><head><meta property="og:type" content="${type}"></head><body>${ARTICLE}</body></html>`;
      return detect(
        parseHTML(head).document as unknown as Document,
        'https://code.example/bridge-closed-after-inspection-today',
      ).isArticle;
    };
    expect(typed('object')).toBe(false);
    expect(typed('profile')).toBe(false);
    expect(typed('website')).toBe(true);
  });

  it('finds text without paragraphs', () => {
    const boxes = TEXT.replaceAll('<p>', '<div>').replaceAll('</p>', '</div>');
    expect(
      detect(documentOf(`<time datetime="2024"></time>${boxes}`), 'https://paper.example/a-long-slug-of-a-story')
        .isArticle,
    ).toBe(true);
  });
});

describe('watchPage', () => {
  const watch = (document: Document) => {
    const timers: { run: () => void; ms: number; off: boolean }[] = [];
    const events = new EventTarget();
    const end = new AbortController();
    const told: boolean[] = [];
    const state = { url: 'https://paper.example/', change: () => {} };
    class Observer {
      constructor(heard: () => void) {
        state.change = heard;
      }
      observe(): void {}
      disconnect(): void {}
    }
    watchPage(
      {
        document,
        url: () => state.url,
        events,
        navigation: null,
        MutationObserver: Observer as unknown as typeof MutationObserver,
        later: (run, ms) => {
          const timer = { run, ms, off: false };
          timers.push(timer);
          return () => {
            timer.off = true;
          };
        },
      },
      async (look, url) => {
        const isArticle = mayBeArticle(url, look);
        told.push(isArticle);
        return isArticle;
      },
      end.signal,
    );
    const settle = (): void =>
      timers
        .filter(({ ms, off }) => ms === SETTLE.quietMs && !off)
        .forEach((timer) => {
          timer.off = true;
          timer.run();
        });
    return { told, state, events, end, settle };
  };

  it('looks again after a navigation within the page', () => {
    const { told, state, events, settle } = watch(documentOf(ARTICLE));
    state.url = 'https://paper.example/2024/03/01/bridge-closed-after-inspection-today';
    events.dispatchEvent(new Event('popstate'));
    settle();
    expect(told).toEqual([false, true]);
  });

  it('gives up after a few looks, and at once when it is ended', () => {
    const many = watch(documentOf(''));
    for (let i = 0; i < 5; i++) {
      many.state.change();
      many.settle();
    }
    expect(many.told.length).toBeLessThanOrEqual(SETTLE.looks + 1);
    const ended = watch(documentOf(''));
    ended.end.abort();
    ended.state.change();
    ended.settle();
    expect(ended.told).toHaveLength(1);
  });
});
