import type { Block } from '../model.ts';
import { LIMITS } from './limits.ts';
import { nextNode } from './nextNode.ts';
import { plainText } from './TextRun.ts';
import { words } from './words.ts';

type EmbedRule = { host: string; hosts: readonly string[]; marks: RegExp; post: RegExp | null };

const rule = (hosts: string, marks: RegExp, post: RegExp | null): EmbedRule => {
  const all = hosts.split(' ');
  return { host: all[0] ?? '', hosts: all, marks, post };
};

/**
 * Where posts and players live: hosts (the first names the platform), what their mark-up is called, and how to pick the
 * handle out of a path: "/jack/status/20" → "jack".
 */
const EMBED_RULES: readonly EmbedRule[] = [
  rule('x.com twitter.com', /\btwitter-(?:tweet|video)\b|amp-twitter/i, /^\/(?!i\/)(\w{1,20})\/status(?:es)?\//),
  rule('instagram.com', /\binstagram-media\b|amp-instagram/i, /^\/([\w.]{1,40})\/(?:p|reel)\//),
  rule('t.me telegram.me', /\btelegram-(?:post|widget)\b/i, /^\/(?:s\/)?(\w{3,40})\/\d/),
  rule('youtube.com youtube-nocookie.com youtu.be', /amp-youtube/i, /^\/@([\w.-]{1,40})/),
  rule('facebook.com', /\bfb-(?:post|video)\b|amp-facebook/i, /^\/([\w.]{3,60})\/(?:posts|videos)\//),
  rule('tiktok.com', /\btiktok-embed\b|amp-tiktok/i, /^\/@([\w.]{1,40})\//),
  rule('threads.net threads.com', /\btext-post-media\b/i, /^\/@([\w.]{1,40})\//),
  rule('bsky.app', /\bbluesky-embed\b/i, /^\/profile\/([\w.-]{1,80})\//),
  rule('vk.com vk.ru', /\bvk-post\b/i, null),
  rule('reddit.com', /\breddit-(?:embed-bq|card)\b/i, null),
];
const SUBDOMAIN = /^(?:www|mobile|platform|m|web|vm|embed)\./;

type Address = { host: string; path: string; href: string };

function addressOf(value: string | null): Address | null {
  if (!value || value.length > LIMITS.href) return null;
  const url = URL.parse(value.startsWith('//') ? `https:${value}` : value);
  return url && /^https?:$/.test(url.protocol)
    ? { host: url.hostname.replace(SUBDOMAIN, ''), path: url.pathname, href: url.href }
    : null;
}

const sourceOf = (element: Element): string | null =>
  element.getAttribute('src') ?? element.getAttribute('data-src') ?? element.getAttribute('data-lazy-src');

/** The post that a platform's own script has put into a frame: its address, or what can be told from its number. */
function postInFrame(source: string | null): string | null {
  const url = source ? URL.parse(source) : null;
  if (!url) return null;
  const number = url.pathname === '/embed/Tweet.html' ? url.searchParams.get('id') : null;
  return number ? `https://x.com/i/status/${number}` : url.searchParams.get('href');
}

/** The platform an element shows a post of, or null. */
export function embedHost(element: Element): string | null {
  if (element.tagName === 'IFRAME') {
    const address = addressOf(sourceOf(element));
    // Facebook's and Twitter's buttons are frames, too.
    if (!address || /\/(?:plugins\/(?:like|page|share)|widgets\/(?:tweet|follow)_button|tr\b)/.test(address.path))
      return null;
    return EMBED_RULES.find(({ hosts }) => hosts.includes(address.host))?.host ?? null;
  }
  const names = `${element.tagName} ${element.getAttribute('class') ?? ''}`.slice(0, 300);
  return EMBED_RULES.find(({ marks }) => marks.test(names))?.host ?? null;
}

const SPACED = words('P BR DIV LI');
const UNREAD = words('SCRIPT STYLE TEMPLATE svg');

/** All text below an element, words of different elements kept apart, bounded; without recursion. */
export function gatherText(element: Element, limit: number): string {
  const parts: string[] = [];
  let length = 0;
  let node: Node | null = element.firstChild;
  while (node && length < limit) {
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      parts.push(data.slice(0, limit));
      length += data.length;
    } else if (SPACED.has(node.nodeName)) parts.push(' ');
    node = nextNode(node, element, !UNREAD.has(node.nodeName));
  }
  return plainText(parts.join('').slice(0, limit)).trim().toWellFormed();
}

const SIGNED = /(?:—|–|--|-)\s*([^—–@()]{1,80}?)\s*\(@?([\w.]{1,60})\)/u;
const SHARED_BY =
  /(?:shared by|geteilt(?:er Beitrag)? von|partagée? par|compartida? (?:de|por)|condiviso da)\s+([^(@]{1,80}?)\s*\(@([\w.]{1,60})\)/iu;

/** A post or player shown in the article, with its author as far as the mark-up tells. */
export function readEmbed(element: Element): Block {
  const platform = embedHost(element) ?? '';
  const rule = EMBED_RULES.find(({ host }) => host === platform);
  const hrefs = [
    element.getAttribute('data-instgrm-permalink'),
    element.getAttribute('data-href'),
    element.getAttribute('cite'),
    ...[...element.querySelectorAll('a[href]')].slice(0, 40).map((a) => a.getAttribute('href')),
    postInFrame(sourceOf(element)),
    sourceOf(element),
  ];
  const addresses = hrefs.flatMap((value) => addressOf(value) ?? []).filter(({ host }) => rule?.hosts.includes(host));
  const post = addresses.findLast(({ path }) => rule?.post?.test(path)) ?? addresses[0] ?? null;
  const fromPath = post ? (rule?.post?.exec(post.path)?.[1] ?? null) : null;
  const telegram =
    platform === 't.me'
      ? (/^(\w{3,40})\/\d/.exec(element.getAttribute('data-telegram-post') ?? '')?.[1] ?? null)
      : null;
  const text =
    element.tagName === 'IFRAME'
      ? plainText(element.getAttribute('title') ?? '')
          .trim()
          .slice(0, 300)
      : gatherText(element, LIMITS.embedText);
  const signed = SIGNED.exec(text) ?? SHARED_BY.exec(text);
  return {
    kind: 'embed',
    text,
    links: [],
    embed: {
      platform,
      author: signed?.[1]?.trim() || null,
      handle: signed?.[2] ?? fromPath ?? telegram,
      href: post?.href ?? null,
    },
  };
}
