import type { Candidate, PageImage, PageMetadata } from '../../model.ts';
import * as LIMITS from '../limits.ts';
import type { PageWords } from '../pageWords.ts';
import type { Steps } from '../steps.ts';
import type { Walk } from '../walkPage.ts';
import { cleanText } from './cleanText.ts';
import { readJsonLd } from './readJsonLd.ts';
import { articleNodes, readArticleBody, readLdArticle, readPaywalled } from './readLdArticle.ts';
import { readLdImages } from './readLdImages.ts';
import { type MetaTags, readMetaTags } from './readMetaTags.ts';
import { readVisible } from './readVisible.ts';

/** What the head of a page and its marked-up parts tell. */
export type PageFacts = {
  metadata: PageMetadata;
  /** The article's text as the metadata carries it. */
  articleBody: string | null;
  /** Pictures that the metadata credits. */
  images: PageImage[];
  paywalled: boolean;
  /** JSON-LD types on the page, without prefix. */
  types: string[];
};

/** A page after the walk, which marked what may be bylines and dates. */
type MetadataSource = { document: Document; url: string; marks: Walk['marks']; words: PageWords };

const MAX_CANDIDATES = 24;
const FIELDS = ['publisher', 'title', 'byline', 'published', 'modified', 'canonical', 'origin'] as const;

function fromMeta(tags: MetaTags, names: readonly string[]): Candidate[] {
  const found: Candidate[] = [];
  for (const name of names) for (const value of tags.get(name) ?? []) found.push({ value, from: `meta ${name}` });
  return found;
}

/** Same value from the same kind of place once; bounded. */
function unique(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ value }) => value !== '' && !seen.has(value) && seen.add(value)).slice(0, MAX_CANDIDATES);
}

function absolute(candidates: Candidate[], base: string): Candidate[] {
  return candidates.flatMap(({ value, from }) => {
    const url = URL.parse(value, base);
    return url && /^https?:$/.test(url.protocol) ? [{ value: url.href, from }] : [];
  });
}

const RELS = ['canonical', 'syndication-source', 'original'] as const;

/** The first address of each kind of `link` that names a story's own or original place. */
function readLinks(document: Document): (rel: (typeof RELS)[number]) => Candidate[] {
  const found = new Map<string, string>();
  const links = document.getElementsByTagName('link');
  for (let i = 0; i < LIMITS.metas; i++) {
    const link = links[i];
    if (!link) break;
    const rels = link.getAttribute('rel')?.slice(0, 100).toLowerCase().split(/\s+/) ?? [];
    for (const rel of RELS)
      if (rels.includes(rel) && !found.has(rel))
        found.set(rel, link.getAttribute('href')?.slice(0, LIMITS.href).trim() ?? '');
  }
  return (rel) => {
    const href = found.get(rel);
    return href ? [{ value: href, from: `link rel=${rel}` }] : [];
  };
}

/** Reads what the page says of itself, in parts. Never throws, never changes the page, reads no layout. */
export function* readMetadata(page: MetadataSource): Steps<PageFacts> {
  const { document, url, words } = page;
  const ld = yield* readJsonLd(document);
  const articles = articleNodes(ld, url);
  const facts = readLdArticle(ld, articles);
  yield;
  const tags = readMetaTags(document, words.meta);
  const link = readLinks(document);
  yield;
  const title = cleanText(document.querySelector('title')?.textContent ?? '');
  const titles = [...facts.title, ...fromMeta(tags, words.meta.title)];
  const visible = readVisible(page, [...titles.map(({ value }) => value), title]);
  yield;
  const found: PageMetadata = {
    publisher: [
      ...fromMeta(tags, words.meta.publisher.slice(0, 1)),
      ...facts.publisher,
      ...fromMeta(tags, words.meta.publisher.slice(1)),
    ],
    title: [...titles, ...visible.title, ...(title ? [{ value: title, from: 'title' }] : [])],
    byline: [...facts.byline, ...fromMeta(tags, words.meta.byline), ...visible.byline],
    published: [...facts.published, ...fromMeta(tags, words.meta.published), ...visible.published],
    modified: [...facts.modified, ...fromMeta(tags, words.meta.modified)],
    canonical: absolute([...link('canonical'), ...fromMeta(tags, words.meta.canonical), ...facts.canonical], url),
    origin: absolute(
      [...fromMeta(tags, words.meta.origin), ...link('syndication-source'), ...link('original'), ...facts.origin],
      url,
    ),
  };
  for (const field of FIELDS) found[field] = unique(found[field]);
  return {
    metadata: found,
    articleBody: readArticleBody(articles),
    images: readLdImages(ld, articles),
    paywalled: readPaywalled(articles),
    types: ld.types,
  };
}
