import type { TextQuote } from '../../utils/model.ts';

const LONG = 200;
const EDGE_WORDS = 6;

/**
 * A link that opens the page at the quoted words: https://wicg.github.io/scroll-to-text-fragment/
 * Long quotes are given by their first and last words, as the specification advises.
 */
export function linkToWords(url: string, quote: TextQuote): string {
  const base = url.split('#')[0] ?? url;
  const words = quote.exact.trim().split(/\s+/u);
  if (quote.exact.length <= LONG || words.length <= 2 * EDGE_WORDS)
    return `${base}#:~:text=${encode(quote.exact.trim())}`;
  const start = words.slice(0, EDGE_WORDS).join(' ');
  const end = words.slice(-EDGE_WORDS).join(' ');
  return `${base}#:~:text=${encode(start)},${encode(end)}`;
}

/** Hyphens mark prefixes and suffixes in a text directive, so they are escaped too. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
