import type { Candidate, PageImage, PageMetadata } from '../../model.ts';
import { cleanText } from './cleanText.ts';
import { META_RULES } from './metaRules.ts';
import { readJsonLd } from './readJsonLd.ts';
import { readArticleBody, readLdArticle, readPaywalled } from './readLdArticle.ts';
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

const MAX_CANDIDATES = 24;
const FIELDS = ['publisher', 'title', 'byline', 'published', 'modified', 'canonical', 'origin'] as const;

const fromMeta = (tags: MetaTags, names: readonly string[]): Candidate[] =>
  names.flatMap((name) => (tags.get(name) ?? []).map((value) => ({ value, from: `meta ${name}` })));

/** Same value from the same kind of place once; bounded. */
function unique(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ value }) => value !== '' && !seen.has(value) && seen.add(value)).slice(0, MAX_CANDIDATES);
}

function absolute(candidates: Candidate[], base: string): Candidate[] {
  return candidates.flatMap(({ value, from }) => {
    const url = URL.canParse(value, base) ? new URL(value, base) : null;
    return url && /^https?:$/.test(url.protocol) ? [{ value: url.href, from }] : [];
  });
}

function linkCandidates(document: Document, rel: string): Candidate[] {
  const href = document.querySelector(`link[rel~="${rel}"][href]`)?.getAttribute('href')?.trim();
  return href ? [{ value: href.slice(0, 2000), from: `link rel=${rel}` }] : [];
}

/** Reads what the page says of itself. Never throws, never changes the page, reads no layout. */
export function readMetadata(document: Document, url: string): PageFacts {
  const ld = readJsonLd(document);
  const tags = readMetaTags(document);
  const facts = readLdArticle(ld, url);
  const visible = readVisible(document);
  const title = cleanText(document.querySelector('title')?.textContent ?? '');
  const found: PageMetadata = {
    publisher: [
      ...fromMeta(tags, META_RULES.publisher.slice(0, 1)),
      ...facts.publisher,
      ...fromMeta(tags, META_RULES.publisher.slice(1)),
    ],
    title: [
      ...facts.title,
      ...fromMeta(tags, META_RULES.title),
      ...visible.title,
      ...(title ? [{ value: title, from: 'title' }] : []),
    ],
    byline: [...facts.byline, ...fromMeta(tags, META_RULES.byline), ...visible.byline],
    published: [...facts.published, ...fromMeta(tags, META_RULES.published), ...visible.published],
    modified: [...facts.modified, ...fromMeta(tags, META_RULES.modified)],
    canonical: absolute(
      [...linkCandidates(document, 'canonical'), ...fromMeta(tags, META_RULES.canonical), ...facts.canonical],
      url,
    ),
    origin: absolute(
      [
        ...fromMeta(tags, META_RULES.origin),
        ...linkCandidates(document, 'syndication-source'),
        ...linkCandidates(document, 'original'),
        ...facts.origin,
      ],
      url,
    ),
  };
  for (const field of FIELDS) found[field] = unique(found[field]);
  return {
    metadata: found,
    articleBody: readArticleBody(ld, url),
    images: readLdImages(ld, url),
    paywalled: readPaywalled(ld, url),
    types: ld.types,
  };
}
