import type { Block, Snapshot } from '../../../utils/model.ts';

/** A snapshot of plain paragraphs, for tests of the text alone. */
export function snapshotOf(texts: string[], blocks: Block[] = []): Snapshot {
  return {
    schema: 1,
    url: 'https://harbour-post.example/a',
    lang: 'en',
    detection: { isArticle: true, score: 1, signals: [] },
    metadata: { publisher: [], title: [], byline: [], published: [], modified: [], canonical: [], origin: [] },
    blocks: [...texts.map((text): Block => ({ kind: 'paragraph', text, links: [] })), ...blocks],
    images: [],
    paywalled: false,
    truncated: false,
  };
}
