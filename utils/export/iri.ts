/** Everything that has no address on the web is named under this: registry ids and folded names, so graphs merge. */
export const WHENCE = 'urn:whence:';

/** "outlet:fars-news" as "urn:whence:outlet:fars-news"; what a URN cannot hold is percent-encoded (RFC 8141). */
export function urn(key: string): string {
  const at = key.indexOf(':');
  return WHENCE + key.slice(0, at + 1) + encodeURIComponent(key.slice(at + 1).toWellFormed());
}

/** A web address as an IRI (RFC 3987), or null for anything else. */
export function webIri(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return href.replace(/[^!#-;=?-[\]_a-z~\u00a0-\uffff]/g, encodeURIComponent);
}
