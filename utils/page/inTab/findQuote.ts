import type { TextQuote } from '../../model.ts';
import { words } from '../words.ts';

/** Letters of the page in one string, each with the text node and offset it came from. */
type PageText = { text: string; nodes: Text[]; starts: number[]; offsets: number[][] };

const MAX_TEXT = 4_000_000;
const INVISIBLE = /[\s\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const SKIPPED = words('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA');

/**
 * The page's text without any white space: what the Snapshot folds and what the page breaks over elements then
 * compare equal. Open shadow roots are read where they stand.
 */
function gather(root: Node): PageText {
  const page: PageText = { text: '', nodes: [], starts: [], offsets: [] };
  const parts: string[] = [];
  let length = 0;
  const stack: Node[] = [root];
  for (let node = stack.pop(); node && length < MAX_TEXT; node = stack.pop()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const { kept, offsets } = squeeze((node as Text).data);
      page.nodes.push(node as Text);
      page.starts.push(length);
      page.offsets.push(offsets);
      parts.push(kept);
      length += kept.length;
      continue;
    }
    if (SKIPPED.has(node.nodeName)) continue;
    const inside = (node as Element).shadowRoot ?? node;
    for (let child = inside.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  page.text = parts.join('');
  return page;
}

function squeeze(data: string): { kept: string; offsets: number[] } {
  const offsets: number[] = [];
  let kept = '';
  for (let i = 0; i < data.length; i++) {
    const letter = data[i] ?? '';
    if (INVISIBLE.test(letter)) continue;
    kept += letter;
    offsets.push(i);
  }
  return { kept, offsets };
}

const bare = (text: string) => squeeze(text).kept;

/** Where the quote stands: with what surrounds it, else the words alone. */
function search(text: string, quote: TextQuote): number {
  const exact = bare(quote.exact);
  if (exact === '') return -1;
  const prefix = bare(quote.prefix);
  const suffix = bare(quote.suffix);
  for (const [before, after] of [
    [prefix, suffix],
    [prefix, ''],
    ['', suffix],
    ['', ''],
  ] as const) {
    const at = text.indexOf(before + exact + after);
    if (at >= 0) return at + before.length;
  }
  return -1;
}

/**
 * Finds the words of a TextQuoteSelector (W3C Web Annotation) in a live page. Ranges, one a text node, so that a
 * shadow boundary is never crossed; empty when the words are no longer there. Reads the page, changes nothing.
 */
export function findQuote(document: Document, quote: TextQuote): Range[] {
  if (!document.body) return [];
  const page = gather(document.body);
  const at = search(page.text, quote);
  if (at < 0) return [];
  const end = at + bare(quote.exact).length;
  return page.nodes.flatMap((node, index) => {
    const start = page.starts[index] ?? 0;
    const offsets = page.offsets[index] ?? [];
    const first = offsets[Math.max(at - start, 0)];
    const last = offsets[Math.min(end - start, offsets.length) - 1];
    if (start >= end || first === undefined || last === undefined) return [];
    const range = document.createRange();
    range.setStart(node, first);
    range.setEnd(node, last + 1);
    return [range];
  });
}
