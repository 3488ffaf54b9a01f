import { cleanText } from './cleanText.ts';

/** The page's `meta` elements: lower-case name, property or itemprop → its values in document order. */
export type MetaTags = Map<string, string[]>;

const MAX_TAGS = 600;
const MAX_VALUES = 20;

/** Reads all `meta` elements in one pass. */
export function readMetaTags(document: Document): MetaTags {
  const tags: MetaTags = new Map();
  let count = 0;
  for (const meta of document.querySelectorAll('meta[content]')) {
    if (++count > MAX_TAGS) break;
    const value = cleanText(meta.getAttribute('content'));
    if (value === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = meta.getAttribute(attribute)?.trim().toLowerCase().slice(0, 80);
      if (!key) continue;
      const name = attribute === 'itemprop' ? `itemprop ${key}` : key;
      const values = tags.get(name);
      if (!values) tags.set(name, [value]);
      else if (values.length < MAX_VALUES && !values.includes(value)) values.push(value);
    }
  }
  return tags;
}
