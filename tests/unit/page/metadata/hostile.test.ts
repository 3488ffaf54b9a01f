import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../utils/page/metadata/cleanText.ts';
import { parseLooseJson } from '../../../../utils/page/metadata/parseLooseJson.ts';
import { readFacts } from './readFacts.ts';

const read = (html: string) => readFacts(parseHTML(html).document as unknown as Document, 'https://a.example/b');

const fragment = fc.constantFrom(
  '<meta property="og:title" content="',
  '">',
  '<script type="application/ld+json">',
  '</script>',
  '{"@type":"NewsArticle","author":',
  '[',
  ']',
  '{',
  '}',
  '"',
  ',',
  '\\',
  '<h1>',
  '</h1>',
  '<div class="byline">',
  'By Jane \u202eDoe\u200b',
  '\ud800',
  '<time datetime="',
  '&quot;',
  '<article>',
  '</article>',
  '\u0000',
  '"@id":"#a"',
  '<link rel="canonical" href="',
  '//[',
  'javascript:x',
);

describe('hostile pages', () => {
  test('broken mark-up never throws, and what comes out is clean and bounded', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fragment, fc.string({ maxLength: 12 })), { maxLength: 40 }), (parts) => {
        const { metadata } = read(`<html><head></head><body>${parts.join('')}</body></html>`);
        for (const list of Object.values(metadata))
          for (const { value } of list) {
            expect(value.length).toBeLessThanOrEqual(2_100);
            expect(value.isWellFormed()).toBe(true);
            expect(value).not.toMatch(/[\u200b\u202a-\u202e\u2066-\u2069]/);
          }
      }),
      { numRuns: 150 },
    );
  });

  test('loose JSON never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fragment, fc.json()), { maxLength: 20 }), (parts) => {
        parseLooseJson(parts.join(''));
      }),
    );
  });

  test('nesting 10,000 deep and references in a circle end', () => {
    const deep = `${'{"@type":"A","x":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    expect(read(`<head><script type="application/ld+json">${deep}</script></head>`).types).toEqual(['A']);
    const circle = '{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"}}]}';
    expect(read(`<head><script type="application/ld+json">${circle}</script></head>`).metadata.byline).toEqual([]);
  });

  test('blocks beyond the limit are left out', () => {
    const huge = `{"@type":"NewsArticle","headline":"${'x'.repeat(500_000)}"}`;
    expect(read(`<head><script type="application/ld+json">${huge}</script></head>`).types).toEqual([]);
  });

  test('entities and mark-up inside values are resolved', () => {
    expect(cleanText('Tom &amp; <b>Ann</b>&#8217;s\u200b &#x110000; day')).toBe('Tom & Ann ’s day');
  });
});
