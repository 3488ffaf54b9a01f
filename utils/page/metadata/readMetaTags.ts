import * as LIMITS from '../limits.ts';
import type { MetaRules } from '../pageWords.ts';
import { cleanText } from './cleanText.ts';

/** The page's `meta` elements: lower-case name, property or itemprop → its values in document order. */
export type MetaTags = Map<string, string[]>;

const MAX_VALUES = 20;

/** Reads the `meta` elements that some rule asks for, in one pass. */
export function readMetaTags(document: Document, rules: MetaRules): MetaTags {
  const wanted = new Set(Object.values(rules).flat());
  const tags: MetaTags = new Map();
  const metas = document.getElementsByTagName('meta');
  for (let i = 0; i < LIMITS.metas; i++) {
    const meta = metas[i];
    if (!meta) break;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const key = meta.getAttribute(attribute)?.slice(0, 80).trim().toLowerCase();
      if (!key) continue;
      const name = attribute === 'itemprop' ? `itemprop ${key}` : key;
      if (!wanted.has(name)) continue;
      const value = cleanText(meta.getAttribute('content'));
      if (value === '') continue;
      const values = tags.get(name);
      if (!values) tags.set(name, [value]);
      else if (values.length < MAX_VALUES && !values.includes(value)) values.push(value);
    }
  }
  return tags;
}
