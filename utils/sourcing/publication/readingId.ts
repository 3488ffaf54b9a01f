/** A short, stable id from an address: 64 bits of FNV-1a in base 36. Not for security. */
export function readingId(url: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < url.length; i++)
    hash = ((hash ^ BigInt(url.charCodeAt(i))) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(36).padStart(13, '0');
}
