import type { Steps } from '../steps.ts';
import { words } from '../words.ts';
import { MAX_BLOCK, parseLooseJson } from './parseLooseJson.ts';

/** One object of the page's JSON-LD, as parsed. */
export type LdNode = { [key: string]: unknown };

/** The page's JSON-LD: every typed node in document order, and a look-up for `@id` references. */
export type JsonLd = { nodes: LdNode[]; types: string[]; resolve: (value: unknown) => LdNode | null };

const MAX_BLOCKS = 40;
const MAX_TOTAL = 1_000_000;
const MAX_NODES = 2_000;
const MAX_DEPTH = 8;

// What these hold is about other stories: lists of teasers, comments, breadcrumbs.
const ELSEWHERE = words(
  'itemListElement hasPart comment review relatedLink mentions about breadcrumb potentialAction significantLink isRelatedTo liveBlogUpdate subjectOf',
);

/** True for a plain object. */
export const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value or a list, as a bounded list. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 50).flat(1) : value === undefined || value === null ? [] : [value];

/** The node's types without vocabulary prefix: "https://schema.org/NewsArticle" → "NewsArticle". */
export const typesOf = (node: LdNode): string[] =>
  listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.slice(type.search(/[^/#:]*$/))] : []));

type Walk = { nodes: LdNode[]; byId: Map<string, LdNode> };

function collect(value: unknown, walk: Walk, depth: number): void {
  if (depth > MAX_DEPTH || walk.nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 500)) collect(item, walk, depth + 1);
    return;
  }
  if (!isNode(value)) return;
  if (value['@type'] !== undefined) walk.nodes.push(value);
  const id = value['@id'];
  if (typeof id === 'string' && Object.keys(value).length > 1 && !walk.byId.has(id)) walk.byId.set(id, value);
  for (const key in value) {
    const child = value[key];
    if (typeof child === 'object' && child !== null && !ELSEWHERE.has(key)) collect(child, walk, depth + 1);
  }
}

/** Reads every JSON-LD block of the page, broken ones too, within stated limits; one block a part. */
export function* readJsonLd(document: Document): Steps<JsonLd> {
  const walk: Walk = { nodes: [], byId: new Map() };
  let total = 0;
  let blocks = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    const text = script.textContent ?? '';
    if (++blocks > MAX_BLOCKS) break;
    // A feed that is too large leaves the blocks after it readable.
    if (text.length > MAX_BLOCK || total + text.length > MAX_TOTAL) continue;
    total += text.length;
    collect(parseLooseJson(text), walk, 0);
    yield;
  }
  const resolve = (value: unknown): LdNode | null => {
    if (!isNode(value)) return null;
    const id = value['@id'];
    return (typeof id === 'string' && Object.keys(value).length === 1 ? walk.byId.get(id) : undefined) ?? value;
  };
  return { nodes: walk.nodes, types: [...new Set(walk.nodes.flatMap(typesOf))].slice(0, 60), resolve };
}
