import './lightNodes.ts';

// Not a static import: those load before the line above has run.
const { parseHTML } = await import('linkedom');

/** What a browser would decode the bytes of a saved page with: byte order mark, then the charset it declares. */
export function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ?? 'utf-8';
  const label = head.startsWith('\xef\xbb\xbf') ? 'utf-8' : declared;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

/**
 * linkedom leaves the body empty where a page has no `<html>` or `<body>` tag, which browsers add (HTML standard,
 * 13.2.6.4 "before html"). What is missing is added here before parsing.
 */
export function mendMarkup(html: string): string {
  let mended = html.replace(/^\ufeff/, '');
  if (!/<body[\s>]/i.test(mended)) {
    const end = /<\/head\s*>/i.exec(mended);
    const at = end ? end.index + end[0].length : startOfBody(mended);
    const tail = mended.slice(at).replace(/<\/html\s*>\s*$/i, '');
    mended = `${mended.slice(0, at)}<body>${tail}</body>${/<html[\s>]/i.test(mended) ? '</html>' : ''}`;
  }
  if (!/<html[\s>]/i.test(mended)) mended = `<html>${mended.replace(/^\s*<!doctype[^>]*>/i, '')}</html>`;
  mended = withHead(mended);
  return /^\s*<!doctype/i.test(mended) ? mended : `<!doctype html>${mended}`;
}

/** Puts head elements that stand right after the html tag into a head, as browsers do. */
function withHead(html: string): string {
  const tag = /<html[^>]*>/i.exec(html);
  if (!tag || /<head[\s>]/i.test(html)) return html;
  const from = tag.index + tag[0].length;
  const to = Math.max(from, startOfBody(html));
  return `${html.slice(0, from)}<head>${html.slice(from, to)}</head>${html.slice(to)}`;
}

/** After the doctype, the html tag and whatever head elements come first. */
function startOfBody(html: string): number {
  const head =
    /^(?:\s|<!doctype[^>]*>|<!--[\s\S]*?-->|<html[^>]*>|<head[^>]*>|<(?:meta|link|base)[^>]*>|<(title|style|script)[^>]*>[\s\S]*?<\/\1\s*>)+/i.exec(
      html,
    );
  return head ? head[0].length : 0;
}

/** htmlparser2 tells `<xmp>` by its second letter on, and takes all that follows a `<tmp>` for text; browsers do not. */
const withoutTmp = (html: string): string => html.replace(/(<\/?)tmp(?=[\s/>])/gi, '$1tm');

/** A saved page as a document, read with the same code as a live one. */
export function openPage(html: string): Document {
  const { document } = parseHTML(withoutTmp(mendMarkup(html)));
  // linkedom begins a new text node at each character reference; browsers have one text in one node
  document.normalize();
  return document;
}

/** The address a saved page gives for itself, or null. */
export function ownAddress(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  return /^https?:/.test(url) && URL.canParse(url) ? url : null;
}
