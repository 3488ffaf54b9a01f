import type { Candidate, PageMetadata } from '../../model.ts';
import { cleanText } from './cleanText.ts';
import { isNode, type JsonLd, type LdNode, listOf, typesOf } from './readJsonLd.ts';

const ARTICLE = /(?:Article|Report|Posting|Review|Blog|Story|AnalysisNews|OpinionNews|Recipe|WebPage)$/;
const NEWS = /(?:Article|Report|BlogPosting)$/;
const MAX_BODY = 200_000;
const MAX_LINE = 20_000;

type LdFields = Pick<
  PageMetadata,
  'publisher' | 'title' | 'byline' | 'published' | 'modified' | 'canonical' | 'origin'
>;

/** Scores a node as the page's own article: a news type, a headline, the page's address. */
function rank(node: LdNode, path: string): number {
  const types = typesOf(node);
  if (!types.some((type) => ARTICLE.test(type))) return 0;
  const page = [
    node.url,
    node['@id'],
    isNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage,
  ];
  return (
    1 +
    (types.some((type) => NEWS.test(type)) ? 8 : 0) +
    (node.headline === undefined ? 0 : 4) +
    (path.length > 1 && page.some((value) => typeof value === 'string' && value.slice(0, 2000).includes(path))
      ? 2
      : 0) +
    (node.author === undefined && node.datePublished === undefined ? 0 : 1)
  );
}

/** The nodes that describe the page's article, best first; nodes that tie keep the order of the page. */
export function articleNodes(ld: JsonLd, url: string): LdNode[] {
  const path = /^https?:\/\/[^/]+([^?#]*)/.exec(url)?.[1] ?? '';
  return ld.nodes
    .map((node) => ({ node, rank: rank(node, path) }))
    .filter((entry) => entry.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, 4)
    .map((entry) => entry.node);
}

const nameOf = (value: unknown): string =>
  isNode(value) ? cleanText(listOf(value.name)[0] ?? listOf(value.alternateName)[0]) : cleanText(value);

/** Names of people or bodies: text, node, reference, or lists of these. */
function names(value: unknown, ld: JsonLd, from: string): Candidate[] {
  return listOf(value).flatMap((item) => {
    const node = ld.resolve(item);
    const types = node ? typesOf(node) : [];
    const found = nameOf(node ?? item);
    const kind = types.some((type) => /Organi[sz]ation|WebSite|Corporation/.test(type)) ? ' (Organization)' : '';
    return found === '' ? [] : [{ value: found, from: `${from}${kind}` }];
  });
}

const texts = (value: unknown, from: string): Candidate[] =>
  listOf(value).flatMap((item) => {
    const text = nameOf(isNode(item) ? (item['@id'] ?? item.url ?? item['@value'] ?? item.name) : item);
    return text === '' ? [] : [{ value: text, from }];
  });

const SITE_TYPES = ['WebSite', 'NewsMediaOrganization', 'Organization'];

const siteNames = (ld: JsonLd): Candidate[] =>
  SITE_TYPES.flatMap((type) =>
    ld.nodes
      .filter((node) => typesOf(node).includes(type))
      .slice(0, 2)
      .flatMap((node) => texts(node.name, `json-ld ${type}.name`)),
  );

/** What the JSON-LD says of the article, each with the type and property it was found under. */
export function readLdArticle(ld: JsonLd, articles: readonly LdNode[]): LdFields {
  const fields: LdFields = {
    publisher: [],
    title: [],
    byline: [],
    published: [],
    modified: [],
    canonical: [],
    origin: [],
  };
  for (const node of articles) {
    const at = `json-ld ${typesOf(node)[0] ?? 'thing'}`;
    fields.publisher.push(
      ...names(node.publisher, ld, `${at}.publisher`).slice(0, 2),
      ...names(node.sourceOrganization, ld, `${at}.sourceOrganization`),
    );
    fields.title.push(...texts(node.headline, `${at}.headline`), ...texts(node.name, `${at}.name`));
    fields.byline.push(...names(node.author, ld, `${at}.author`), ...names(node.creator, ld, `${at}.creator`));
    fields.published.push(
      ...texts(node.datePublished, `${at}.datePublished`),
      ...texts(node.dateCreated, `${at}.dateCreated`),
    );
    fields.modified.push(...texts(node.dateModified, `${at}.dateModified`));
    fields.canonical.push(...texts(node.mainEntityOfPage, `${at}.mainEntityOfPage`), ...texts(node.url, `${at}.url`));
    fields.origin.push(...texts(node.isBasedOn, `${at}.isBasedOn`), ...texts(node.isBasedOnUrl, `${at}.isBasedOnUrl`));
  }
  fields.publisher.push(...siteNames(ld));
  return fields;
}

/** Line by line: lines are paragraphs. */
const bodyText = (text: string): string =>
  text
    .slice(0, MAX_BODY)
    .split(/\n+|<\/p>|<br\s?\/?>/i)
    .slice(0, 2_000)
    .map((line) => cleanText(line, MAX_LINE))
    .filter((line) => line !== '')
    .join('\n');

/** The article's text as the metadata carries it, a paragraph a line; null when it is a stub. */
export function readArticleBody(articles: readonly LdNode[]): string | null {
  for (const node of articles) {
    const body = typeof node.articleBody === 'string' ? bodyText(node.articleBody) : '';
    if (body.length > 200) return body;
  }
  return null;
}

/** True when the metadata says that the article is not free to read. */
export function readPaywalled(articles: readonly LdNode[]): boolean {
  return articles.some(
    (node) =>
      node.isAccessibleForFree === false ||
      /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(node.isAccessibleForFree ?? '')),
  );
}
