/** Punycode (RFC 3492) decoding of one label, without "xn--"; null when it is not valid. */
function decodeLabel(input: string): string | null {
  const at = input.lastIndexOf('-');
  const output = at > 0 ? Array.from(input.slice(0, at)) : [];
  let [n, i, bias] = [128, 0, 72];
  for (let index = at > 0 ? at + 1 : 0; index < input.length; ) {
    const start = i;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = '0123456789'.includes(input[index] ?? '')
        ? Number(input[index]) + 26
        : (input.charCodeAt(index) | 32) - 97;
      if (index >= input.length || digit < 0 || digit > 35) return null;
      index++;
      i += digit * weight;
      const threshold = Math.min(26, Math.max(1, k - bias));
      if (digit < threshold) break;
      weight *= 36 - threshold;
      if (i > 0x7fffffff || weight > 0x7fffffff) return null;
    }
    const size = output.length + 1;
    bias = adapt(i - start, size, start === 0);
    n += Math.floor(i / size);
    i %= size;
    if (n > 0x10ffff || (n >= 0xd800 && n <= 0xdfff)) return null;
    output.splice(i++, 0, String.fromCodePoint(n));
  }
  return output.join('');
}

function adapt(delta: number, size: number, first: boolean): number {
  let left = first ? Math.floor(delta / 700) : delta >> 1;
  left += Math.floor(left / size);
  let k = 0;
  for (; left > 455; k += 36) left = Math.floor(left / 35);
  return k + Math.floor((36 * left) / (left + 38));
}

/** A host name with its punycode labels decoded. Not for showing: see `displayDomain`. */
export function toUnicode(host: string): string {
  return host
    .slice(0, 253)
    .split('.')
    .map((label) => (/^xn--/i.test(label) ? (decodeLabel(label.slice(4).toLowerCase()) ?? label) : label))
    .join('.');
}

// Scripts whose letters do not pass for Latin ones; Cyrillic and Greek do, so they are shown only under their own endings.
const SAFE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Bengali}\p{Script=Tamil}\p{Nd}-]+$/u;
const LATIN = /^[a-z0-9äöüßéèêëàâáãåæøçñíîïóôõúûýčďěňřšťůžąćęłńśźżğışőű-]+$/u;
const OWN_ENDINGS: readonly [RegExp, RegExp][] = [
  [/^[\p{Script=Cyrillic}\d-]+$/u, /\.(?:ru|ua|by|bg|rs|kz|mk|su|рф|укр|бел|бг|срб|мкд|қаз|xn--[a-z0-9-]+)$/u],
  [/^[\p{Script=Greek}\d-]+$/u, /\.(?:gr|cy|ελ|ευ|xn--[a-z0-9-]+)$/u],
];

/**
 * A domain as it may be shown: in Unicode only where its letters cannot pass for another name, else in punycode.
 * After the rules of Chromium and Firefox: no mixed scripts, no whole-script look-alikes under a foreign ending.
 */
export function displayDomain(domain: string): string {
  const unicode = toUnicode(domain.toLowerCase());
  if (unicode === domain.toLowerCase()) return domain;
  const safe = unicode
    .split('.')
    .every(
      (label) =>
        LATIN.test(label) ||
        SAFE.test(label) ||
        OWN_ENDINGS.some(([script, ending]) => script.test(label) && ending.test(unicode)),
    );
  return safe ? unicode : domain;
}
