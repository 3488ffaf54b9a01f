/**
 * A platform of posts or players: hosts (the first names it), what its mark-up is called, and how to pick the handle out
 * of a path: "/jack/status/20" → "jack". The last two are patterns.
 */
type Platform = Readonly<{ hosts: string; marks: string; post?: string }>;

/** `sharedBy`: a pattern for how a post names its author; the first group is the name, the second the handle. */
export type EmbedWords = Readonly<{ platforms: readonly Platform[]; sharedBy: string }>;

const PLATFORMS: readonly Platform[] = [
  {
    hosts: 'x.com twitter.com',
    marks: '\\btwitter-(?:tweet|video)\\b|amp-twitter',
    post: '^/(?!i/)(\\w{1,20})/status(?:es)?/',
  },
  { hosts: 'instagram.com', marks: '\\binstagram-media\\b|amp-instagram', post: '^/([\\w.]{1,40})/(?:p|reel)/' },
  { hosts: 't.me telegram.me', marks: '\\btelegram-(?:post|widget)\\b', post: '^/(?:s/)?(\\w{3,40})/\\d' },
  { hosts: 'youtube.com youtube-nocookie.com youtu.be', marks: 'amp-youtube', post: '^/@([\\w.-]{1,40})' },
  {
    hosts: 'facebook.com',
    marks: '\\bfb-(?:post|video)\\b|amp-facebook',
    post: '^/([\\w.]{3,60})/(?:posts|videos)/',
  },
  { hosts: 'tiktok.com', marks: '\\btiktok-embed\\b|amp-tiktok', post: '^/@([\\w.]{1,40})/' },
  { hosts: 'threads.net threads.com', marks: '\\btext-post-media\\b', post: '^/@([\\w.]{1,40})/' },
  { hosts: 'bsky.app', marks: '\\bbluesky-embed\\b', post: '^/profile/([\\w.-]{1,80})/' },
  { hosts: 'vk.com vk.ru', marks: '\\bvk-post\\b' },
  { hosts: 'reddit.com', marks: '\\breddit-(?:embed-bq|card)\\b' },
];

/** Where posts and players live, and how posts say whose they are. */
export const EMBEDS: EmbedWords = {
  platforms: PLATFORMS,
  sharedBy:
    '(?:shared by|geteilt(?:er Beitrag)? von|partagée? par|compartida? (?:de|por)|condiviso da)\\s+([^(@]{1,80}?)\\s*\\(@([\\w.]{1,60})\\)',
};
