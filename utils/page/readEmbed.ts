import type { Block } from '../model.ts';
import type { EmbedWords } from './embedWords.ts';
import * as LIMITS from './limits.ts';
import { nextNode } from './nextNode.ts';
import { plainText } from './TextRun.ts';
import { words } from './words.ts';

/** A platform whose posts or players pages show: `hosts` (the first names it), what its mark-up is called, its posts' paths. */
type EmbedRule = { hosts: readonly string[]; marks: RegExp; post: RegExp | null };

/** Tells which platform an element shows a post of, and reads the post. */
export type Embeds = { hostOf: (element: Element) => string | null; read: (element: Element) => Block };

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

function ruleFor(element: Element, rules: readonly EmbedRule[]): EmbedRule | null {
  if (element.tagName === 'IFRAME') {
    const address = addressOf(sourceOf(element));
    // Facebook's and Twitter's buttons are frames, too.
    if (!address || /\/(?:plugins\/(?:like|page|share)|widgets\/(?:tweet|follow)_button|tr\b)/.test(address.path))
      return null;
    return rules.find(({ hosts }) => hosts.includes(address.host)) ?? null;
  }
  const names = `${element.tagName} ${element.getAttribute('class') ?? ''}`.slice(0, 300);
  return (
    rules.find(({ marks }) => marks.test(names)) ??
    (element.tagName === 'BLOCKQUOTE' ? signedRule(element, rules) : null)
  );
}

/** A post quoted as plain text, its classes lost: it ends with the date, which is a link to it. */
function signedRule(quote: Element, rules: readonly EmbedRule[]): EmbedRule | null {
  const links = quote.getElementsByTagName('a');
  const last = links[links.length - 1];
  const address = addressOf(last?.getAttribute('href') ?? null);
  if (!last || !address || !quote.textContent?.trimEnd().endsWith(last.textContent?.trim() || ' ')) return null;
  return rules.find(({ hosts, post }) => hosts.includes(address.host) && post?.test(address.path)) ?? null;
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
/** A post or player shown in the article, with its author as far as the mark-up tells. */
function readPost(element: Element, rule: EmbedRule | null, sharedBy: RegExp): Block {
  const platform = rule?.hosts[0] ?? '';
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
  const signed = SIGNED.exec(text) ?? sharedBy.exec(text);
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

/** Embeds by the rules of `embedWords.ts`. */
export function createEmbeds({ platforms, sharedBy }: EmbedWords): Embeds {
  const signed = new RegExp(sharedBy, 'iu');
  const rules = platforms.map(
    ({ hosts, marks, post }): EmbedRule => ({
      hosts: hosts.split(' '),
      marks: new RegExp(marks, 'i'),
      post: post ? new RegExp(post) : null,
    }),
  );
  return {
    hostOf: (element) => ruleFor(element, rules)?.hosts[0] ?? null,
    read: (element) => readPost(element, ruleFor(element, rules), signed),
  };
}
