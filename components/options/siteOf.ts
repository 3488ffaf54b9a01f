/**
 * The host name in what a reader typed or pasted: "https://www.example.org/a?b" → "example.org". null where there is
 * none. In the form that match patterns take (punycode), https://developer.chrome.com/docs/extensions/mv3/match_patterns
 */
export function siteOf(typed: string): string | null {
  const trimmed = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const host = new URL(address).hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(host) ? host : null;
}
