import type { Candidate, PageImage } from '../../model.ts';
import { cleanText } from './cleanText.ts';
import { isNode, type JsonLd, type LdNode, listOf, typesOf } from './readJsonLd.ts';

const MAX_IMAGES = 60;

// schema.org/ImageObject properties that credit, the most telling first (IPTC: creator, credit line, copyright notice).
const CREDIT_PROPERTIES = [
  'creditText',
  'creator',
  'author',
  'copyrightHolder',
  'copyrightNotice',
  'provider',
  'sourceOrganization',
] as const;

const textOf = (value: unknown): string => cleanText(isNode(value) ? value.name : value);

function creditsOf(node: LdNode, ld: JsonLd): Candidate[] {
  return CREDIT_PROPERTIES.flatMap((property) =>
    listOf(node[property]).flatMap((item) => {
      const text = textOf(ld.resolve(item) ?? item);
      return text === '' ? [] : [{ value: text, from: `json-ld ImageObject.${property}` }];
    }),
  );
}

const urlOf = (node: LdNode): string | null => {
  const url = [node.contentUrl, node.url, node['@id']].find(
    (value) => typeof value === 'string' && /^https?:/.test(value),
  );
  return typeof url === 'string' ? url.slice(0, 2000) : null;
};

/** The article's pictures that the JSON-LD credits. */
export function readLdImages(ld: JsonLd, articles: readonly LdNode[]): PageImage[] {
  const images: PageImage[] = [];
  for (const article of articles) {
    for (const value of [
      ...listOf(article.image),
      ...listOf(article.associatedMedia),
      ...listOf(article.primaryImageOfPage),
    ]) {
      const node = ld.resolve(value);
      if (!node || images.length >= MAX_IMAGES || typesOf(node).includes('VideoObject')) continue;
      const credits = creditsOf(node, ld);
      const caption = textOf(node.caption) || textOf(node.description) || null;
      if (credits.length > 0 || caption) images.push({ url: urlOf(node), caption, credits });
    }
  }
  return images;
}
