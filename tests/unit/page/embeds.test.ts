import { expect, it } from 'vitest';
import { takeSnapshot } from '../../../utils/page/takeSnapshot.ts';
import { openPage } from '../../tools/openPage.ts';
import { ADDRESS } from './ferryStory.ts';

const TEXT =
  '<p>The last boat left the pier on Friday evening, the operator said, and nobody but the captain and his dog was on board.</p>';

/** The posts and players shown in a story. */
function embeds(inside: string) {
  const html = `<html><head><title>The ferry stops</title></head><body><article><h1>The ferry stops</h1>${TEXT}${inside}${TEXT.replace('Friday', 'Sunday')}</article></body></html>`;
  return takeSnapshot(openPage(html), ADDRESS).blocks.flatMap(({ embed }) => embed ?? []);
}

const quote = (name: string, href: string) =>
  `<blockquote class="${name}"><p>No boat.</p><a href="${href}">3 May</a></blockquote>`;

it.each([
  ['x.com', 'jodoe', quote('twitter-tweet', 'https://twitter.com/jodoe/status/20')],
  ['instagram.com', 'jo.doe', quote('instagram-media', 'https://www.instagram.com/jo.doe/reel/abc/')],
  ['t.me', 'lakenews', quote('telegram-post', 'https://t.me/s/lakenews/7')],
  ['youtube.com', 'lake-tv', quote('amp-youtube', 'https://www.youtube.com/@lake-tv')],
  ['facebook.com', 'lake.news', quote('fb-post', 'https://m.facebook.com/lake.news/posts/7')],
  ['tiktok.com', 'jo.doe', quote('tiktok-embed', 'https://www.tiktok.com/@jo.doe/video/7')],
  ['threads.net', 'jo.doe', quote('text-post-media', 'https://www.threads.com/@jo.doe/post/7')],
  ['bsky.app', 'jo.bsky.social', quote('bluesky-embed', 'https://bsky.app/profile/jo.bsky.social/post/7')],
  ['vk.com', null, quote('vk-post', 'https://vk.com/wall-1_7')],
  ['reddit.com', null, quote('reddit-embed-bq', 'https://www.reddit.com/r/lake/comments/7')],
])('a post on %s, with its handle %s', (platform, handle, html) => {
  const [embed] = embeds(html);
  expect(embed).toMatchObject({ platform, handle, author: null });
  expect(embed?.href).toContain('https://');
});

it('a player in a frame, loaded late or at once, is told by its address and no button is', () => {
  const frame = (attributes: string) =>
    embeds(`<iframe ${attributes} title="The last boat"></iframe>`).map(({ platform }) => platform);
  expect(frame('src="https://www.youtube-nocookie.com/embed/abc"')).toEqual(['youtube.com']);
  expect(frame('data-src="//www.youtube.com/embed/abc"')).toEqual(['youtube.com']);
  expect(frame('data-lazy-src="https://youtu.be/abc"')).toEqual(['youtube.com']);
  expect(frame('src="https://www.facebook.com/plugins/like.php?href=x"')).toEqual([]);
  expect(frame('src="https://platform.twitter.com/widgets/tweet_button.html"')).toEqual([]);
  expect(frame('src="https://ads.example/frame"')).toEqual([]);
  expect(frame('src="ftp://youtube.com/embed/abc"')).toEqual([]);
});

it('the author signs the post, or shared it', () => {
  const post = (name: string, words: string) => embeds(`<blockquote class="${name}"><p>${words}</p></blockquote>`)[0];
  expect(post('twitter-tweet', 'No boat. — Jo Doe (@jodoe) May 3')).toMatchObject({
    author: 'Jo Doe',
    handle: 'jodoe',
  });
  expect(post('instagram-media', 'A post shared by Jo Doe (@jo.doe)')).toMatchObject({
    author: 'Jo Doe',
    handle: 'jo.doe',
  });
  expect(post('instagram-media', 'Ein Beitrag, geteilt von Jo Doe (@jo.doe)')).toMatchObject({ author: 'Jo Doe' });
});

it('the address of the post is the one that names it, wherever it stands', () => {
  const [tweet] = embeds(
    '<blockquote class="twitter-tweet"><p>See <a href="https://twitter.com/hashtag/lake">#lake</a> <a href="https://paper.example/x">here</a></p><a href="https://twitter.com/jodoe/status/20">3 May</a></blockquote>',
  );
  expect(tweet).toMatchObject({ href: 'https://twitter.com/jodoe/status/20', handle: 'jodoe' });
  const [photo] = embeds(
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/"><p>The boat</p></blockquote>',
  );
  expect(photo?.href).toBe('https://www.instagram.com/p/abc/');
});

it('a post that its platform’s script has put into a frame keeps its address', () => {
  const post = encodeURIComponent('https://www.facebook.com/lake/posts/7');
  expect(
    embeds(`<div><iframe src="https://www.facebook.com/v2.0/plugins/post.php?href=${post}"></iframe></div>`),
  ).toEqual([
    { platform: 'facebook.com', author: null, handle: 'lake', href: 'https://www.facebook.com/lake/posts/7' },
  ]);
  expect(
    embeds('<div><iframe src="https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20"></iframe></div>'),
  ).toEqual([{ platform: 'x.com', author: null, handle: null, href: 'https://x.com/i/status/20' }]);
  expect(embeds('<iframe src="https://t.me/lakenews/7?embed=1"></iframe>')[0]?.handle).toBe('lakenews');
});

it('a post quoted as plain text that ends with its date, a link to it', () => {
  const post = (end: string) =>
    `<blockquote><p>No boat. &mdash; Jo Doe (@jodoe) <a href="https://twitter.com/jodoe/status/20">3 May</a>${end}</p></blockquote>`;
  expect(embeds(post(''))).toEqual([
    { platform: 'x.com', author: 'Jo Doe', handle: 'jodoe', href: 'https://twitter.com/jodoe/status/20' },
  ]);
  expect(embeds(post(' was the first to say so.')), 'a quotation with a link in it').toEqual([]);
});
